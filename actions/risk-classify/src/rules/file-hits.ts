import { pathsOf } from '../../../../shared/change/change.ts';
import type { Hit } from '../classification.ts';
import type { CodeLine, FileView } from '../source/view.ts';
import { shown } from './lines.ts';
import { foldedLines, occurrences } from './occurrences.ts';
import type { ContentRule, ReadyRule, RuleSet } from './rule-set.ts';

/** A rule and the place where it was recognised. */
export interface RuleHit {
  readonly rule: Pick<ReadyRule, 'id' | 'area' | 'risk' | 'mention'>;
  readonly hit: Hit;
  /** Not the changed lines speak of it, but what they stand in. */
  readonly near: boolean;
}

/** Changed lines of one file that match a rule. */
export interface ControlLines {
  readonly rule: ContentRule;
  readonly view: FileView;
  readonly added: readonly CodeLine[];
  readonly removed: readonly CodeLine[];
}

export interface FileHits {
  readonly hits: readonly RuleHit[];
  readonly controls: readonly ControlLines[];
  /** The same for rules that mark neither: what they mention can be taken away as well. */
  readonly mentions: readonly ControlLines[];
  /** Claimed by a quiet area as tests or documentation: ordinary content rules do not look inside. */
  readonly quiet: boolean;
}

/** Longer lines were made by a tool and hold every word there is. */
const MAX_WRITTEN_CHARACTERS = 1_000;

/** A rule names at most this many places of one file; more say nothing new. */
const MAX_HITS_PER_RULE_AND_FILE = 5;

/** Everything the rules recognise in one changed file: both of its names, its added and its removed lines. */
export function hitsOf(view: FileView, rules: RuleSet): FileHits {
  const names = pathsOf(view.file);
  const disguised = names.flatMap((name) => {
    const plain = plainName(name);
    return plain === name ? [] : [{ name, plain }];
  });
  const byPath = rules.paths.flatMap((rule) => {
    const matches = (name: string): boolean => rule.looksAt(name) && rule.matches(name);
    const path = names.find(matches) ?? disguised.find(({ plain }) => matches(plain))?.name;
    return path === undefined ? [] : [{ rule, hit: { ruleId: rule.id, path, line: null, text: '' }, near: false }];
  });
  const quiet = names.every((name) => isQuietPath(name, rules)) || view.language.kind === 'prose';
  const hits: RuleHit[] = [...byPath];
  const controls: ControlLines[] = [];
  const mentions: ControlLines[] = [];
  if (!view.cosmetic) {
    const lines = foldedLines(view);
    for (const rule of rules.contents) {
      if (!looksInto(rule, view, names, quiet)) continue;
      const { added, removed, around } = occurrences(rule.patterns, lines);
      const changed = [...added, ...removed];
      const places = changed.length > 0 ? changed : around;
      for (const line of places.slice(0, MAX_HITS_PER_RULE_AND_FILE))
        hits.push({
          rule,
          hit: hitAt(rule, line),
          near: changed.length === 0 || (rule.mention && line.text.length > MAX_WRITTEN_CHARACTERS),
        });
      if (changed.length > 0) (rule.control || rule.weakens ? controls : mentions).push({ rule, view, added, removed });
    }
  }
  return { hits, controls, mentions, quiet };
}

/**
 * A path as forgiving file systems read it: one form of composed characters (macOS), characters that do not show left out (HFS+),
 * no dots and spaces at the end of a name (Windows). Only what is sensitive is recognised by it; nothing becomes quiet.
 */
const plainName = (path: string): string =>
  path
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .split('/')
    .map((name) => name.replace(/(?<=[^. ])[. ]{1,100}$/u, ''))
    .join('/');

/** A place as reports name it. */
export const hitAt = (rule: { readonly id: string }, line: CodeLine): Hit => ({
  ruleId: rule.id,
  path: line.path,
  line: line.line,
  text: shown(line.text),
});

const SILENT_AREAS: ReadonlySet<string> = new Set(['tests', 'documentation']);

const isQuietPath = (path: string, rules: RuleSet): boolean =>
  rules.paths.some((rule) => rule.quiet && SILENT_AREAS.has(rule.area) && rule.looksAt(path) && rule.matches(path));

function looksInto(rule: ContentRule, view: FileView, names: readonly string[], quiet: boolean): boolean {
  if (rule.everywhere) return names.some(rule.looksAt);
  if (quiet || !names.some(rule.looksAt)) return false;
  return rule.named || view.language.kind === 'code' || view.language.kind === 'config';
}
