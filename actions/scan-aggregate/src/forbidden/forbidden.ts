import { addedLines, type Change } from '../../../../shared/change/change.ts';
import { finding } from '../../../../shared/evidence/evidence.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import { pathMatcher } from '../../../../shared/text/glob.ts';
import type { OwnFinding } from '../suppressions/find.ts';

/** Lines are cut here before a pattern of the policy sees them. */
const MAX_LINE_CHARACTERS = 1_000;
/** Findings that are listed; one is enough to block. */
const MAX_FOUND = 2_000;

/** What the policy forbids on the lines that the change adds. */
export function forbiddenOf(change: Change, rules: Policy['scans']['forbidden']): OwnFinding[] {
  const matchers = rules.map((rule) => ({
    rule,
    regex: RegExp(rule.pattern, 'iu'),
    isIn: pathMatcher(rule.in ?? ['**']),
    isOut: pathMatcher(rule.notIn ?? []),
  }));
  const found: OwnFinding[] = [];
  for (const file of change.files) {
    const own = matchers.filter(({ isIn, isOut }) => isIn(file.path) && !isOut(file.path));
    if (own.length === 0) continue;
    for (const { text: whole, newLine } of addedLines(file)) {
      const text = whole.slice(0, MAX_LINE_CHARACTERS);
      for (const { rule } of own.filter(({ regex }) => regex.test(text))) {
        if (found.length >= MAX_FOUND) return found;
        const location = { path: file.path, startLine: newLine };
        const made = finding(`forbidden.${rule.id}`, rule.level, rule.why, location, { text: text.trim() });
        found.push({
          tools: null,
          finding: { ...made, tool: 'evidence-gate', because: `the change added line ${newLine}` },
        });
      }
    }
  }
  return found;
}
