import type { CodeLine, FileView } from '../source/view.ts';
import { blocksOf, occursIn } from './lines.ts';
import type { ContentRule } from './rule-set.ts';

type Part = 'added' | 'removed' | 'around';
type Lines = Readonly<Record<Part, readonly CodeLine[]>>;

/** A file's lines as rules are asked about them, made once for all rules. */
export interface FoldedLines {
  readonly lines: Lines;
  /** Each line in lower case, as `needles` are written. */
  readonly folded: ReadonlyMap<CodeLine, string>;
  /** All of them in one text. */
  readonly all: string;
  /** Lines in stretches, for rules whose needles are not known. */
  readonly blocks: readonly string[];
}

const NO_LINES: Lines = { added: [], removed: [], around: [] };

export function foldedLines({ added, removed, around }: FileView): FoldedLines {
  const every = [...added, ...removed, ...around];
  const folded = new Map(every.map((line) => [line, fold(line.text)]));
  return {
    lines: { added, removed, around },
    folded,
    all: [...folded.values()].join('\n'),
    blocks: blocksOf(every.map(({ text }) => text)),
  };
}

/** Lower case as a regular expression that ignores case sees it: the long s is an s, the Kelvin sign a k. */
export const fold = (text: string): string => text.toLowerCase().replaceAll('\u017f', 's');

/** The lines a rule occurs in. */
export function occurrences(rule: ContentRule, { lines, folded, all, blocks }: FoldedLines): Lines {
  const possible = rule.patterns.filter(({ needles, inBlock }) =>
    needles === null ? blocks.some((block) => occursIn(inBlock(), block)) : holdsOne(all, needles),
  );
  if (possible.length === 0) return NO_LINES;
  const matching = (list: readonly CodeLine[]): CodeLine[] =>
    list.filter((line) => {
      const text = folded.get(line) ?? '';
      return possible.some(
        ({ needles, inLine }) => (needles === null || holdsOne(text, needles)) && occursIn(inLine(), line.text),
      );
    });
  const [added, removed] = [matching(lines.added), matching(lines.removed)];
  // Lines around are only asked where no changed line speaks.
  return { added, removed, around: added.length + removed.length > 0 ? [] : matching(lines.around) };
}

const holdsOne = (text: string, needles: readonly string[]): boolean => needles.some((needle) => text.includes(needle));
