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
  const matchers = rules.map((rule) => matcherOf(rule));
  const moved = removedTexts(change, (text) => matchers.some(({ matches }) => matches(text)));
  const isProse = pathMatcher(PROSE);
  const found: OwnFinding[] = [];
  for (const file of change.files) {
    if (file.after === null) continue;
    const own = matchers.filter(({ rule, isIn }) => (rule.in === undefined ? !isProse(file.path) : isIn(file.path)));
    if (own.length === 0) continue;
    for (const { text: whole, newLine } of addedLines(file)) {
      const text = whole.slice(0, MAX_LINE_CHARACTERS);
      const hit = own.find(({ matches }) => matches(text));
      if (hit === undefined || takeMoved(moved, text)) continue;
      if (found.length >= MAX_FOUND) return found;
      found.push(findingOf(hit.rule, file, newLine, text));
    }
  }
  return found;
}

interface Matcher {
  readonly rule: SuppressionRule;
  readonly isIn: (path: string) => boolean;
  readonly matches: (text: string) => boolean;
}

function matcherOf(rule: SuppressionRule): Matcher {
  let compiled: RegExp | null = null;
  const matches = (text: string): boolean => {
    const lower = text.toLowerCase();
    if (!rule.words.some((word) => lower.includes(word))) return false;
    compiled ??= RegExp(rule.pattern, 'iu');
    return compiled.test(text);
  };
  return { rule, isIn: pathMatcher(rule.in ?? []), matches };
}

function removedTexts(change: Change, matters: (text: string) => boolean): Map<string, number> {
  const removed = new Map<string, number>();
  for (const file of change.files) {
    for (const { text: whole } of removedLines(file)) {
      const text = whole.slice(0, MAX_LINE_CHARACTERS);
      if (matters(text)) removed.set(text.trim(), (removed.get(text.trim()) ?? 0) + 1);
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
