import { addedLines, type Change, type ChangedFile, removedLines } from '../../../../shared/change/change.ts';
import { finding } from '../../../../shared/evidence/evidence.ts';
import type { Finding } from '../../../../shared/evidence/report.ts';
import { pathMatcher } from '../../../../shared/text/glob.ts';
import type { SuppressionRule } from './rule.ts';

/** Lines are cut here before a pattern sees them. */
const MAX_LINE_CHARACTERS = 1_000;
/** Findings of one kind that are listed; more are told in one. */
const MAX_FOUND = 2_000;
/** Prose speaks of suppressions without being one. */
const PROSE = ['**/*.{md,mdx,markdown,rst,adoc,txt,html}', '**/{docs,doc}/**', '**/CHANGELOG*'];

/** A finding of our own, with the tools whose evidence it counts against; null: against all. */
export interface OwnFinding {
  readonly finding: Finding;
  readonly tools: readonly string[] | null;
}

/**
 * Comments and settings that the change adds and that keep a scanner from reporting. What it merely moved is not new: for
 * every line that left, a line of the same text may come.
 */
export function findSuppressions(change: Change, rules: readonly SuppressionRule[]): OwnFinding[] {
  const ruleBook = rules.map(matcherOf);
  const isProse = pathMatcher(PROSE);
  const matchersFor = (path: string): Matcher[] => {
    const prose = isProse(path);
    return ruleBook.filter(({ isIn }) => (isIn === null ? !prose : isIn(path)));
  };
  const moved = removedTexts(change, matchersFor);
  const found: OwnFinding[] = [];
  for (const file of change.files) {
    const matchers = file.after === null ? [] : matchersFor(file.path);
    if (matchers.length === 0) continue;
    for (const { text: whole, newLine } of addedLines(file)) {
      const text = whole.slice(0, MAX_LINE_CHARACTERS);
      const lower = text.toLowerCase();
      const hit = matchers.find(({ matches }) => matches(text, lower));
      if (hit === undefined || takeMoved(moved, text)) continue;
      if (found.length >= MAX_FOUND) return found;
      found.push(findingOf(hit.rule, file, newLine, text));
    }
  }
  return found;
}

interface Matcher {
  readonly rule: SuppressionRule;
  /** Null for a rule that holds in every file that is no prose. */
  readonly isIn: ((path: string) => boolean) | null;
  readonly matches: (text: string, lower: string) => boolean;
}

function matcherOf(rule: SuppressionRule): Matcher {
  let compiled: RegExp | null = null;
  return {
    rule,
    isIn: rule.in === undefined ? null : pathMatcher(rule.in),
    matches: (text, lower) => {
      if (!rule.words.some((word) => lower.includes(word))) return false;
      compiled ??= RegExp(rule.pattern, 'iu');
      return compiled.test(text);
    },
  };
}

function removedTexts(change: Change, matchersFor: (path: string) => Matcher[]): Map<string, number> {
  const removed = new Map<string, number>();
  for (const file of change.files) {
    if (file.before === null || file.deletions === 0) continue;
    const matchers = matchersFor(file.before.path);
    for (const { text: whole } of removedLines(file)) {
      const text = whole.slice(0, MAX_LINE_CHARACTERS);
      const lower = text.toLowerCase();
      if (matchers.some(({ matches }) => matches(text, lower)))
        removed.set(text.trim(), (removed.get(text.trim()) ?? 0) + 1);
    }
  }
  return removed;
}

function takeMoved(removed: Map<string, number>, text: string): boolean {
  const left = removed.get(text.trim()) ?? 0;
  if (left > 0) removed.set(text.trim(), left - 1);
  return left > 0;
}

function findingOf(rule: SuppressionRule, file: ChangedFile, line: number, text: string): OwnFinding {
  const made = finding(
    `suppression.${rule.id}`,
    rule.level,
    `The change ${rule.what}.`,
    { path: file.path, startLine: line },
    { text: text.trim() },
  );
  return {
    tools: rule.tools,
    finding: { ...made, tool: 'evidence-gate', because: `the change added line ${line}` },
  };
}
