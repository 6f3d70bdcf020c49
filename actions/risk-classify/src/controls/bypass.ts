import type { Change } from '../../../../shared/change/change.ts';
import { compareRisk } from '../../../../shared/policy/levels.ts';
import type { Hit } from '../classification.ts';
import { hitAt } from '../rules/file-hits.ts';
import { foldedLines, occurrences } from '../rules/occurrences.ts';
import type { ContentRule, RuleSet } from '../rules/rule-set.ts';
import type { CodeLine, FileView } from '../source/view.ts';
import { syntaxOf, type LineSyntax } from '../syntax/scopes.ts';
import { occurs } from '../text/caseless.ts';

const CONDITION = /^(?:if|unless)\b|\b(?:if|unless)\b[^"']{1,200}$/iu;
/** Leaving without a refusal: what follows in the function is skipped, and the caller is none the wiser. */
const LEAVES =
  /\breturn\b(?!.{0,80}(?:err|false|null|nil|none|40\d|forbid|denied|unauthori|reject|fail|redirect|login))/iu;
const FUNCTION_LINES = 200;

/**
 * New ways out of a function before its checks: an added condition that leaves without refusing, and, further down in the same
 * function, a line that turns people away. The function is told by the syntax tree; without one there is no answer.
 */
export async function bypassesOf(view: FileView, rules: RuleSet, change: Change): Promise<Hit[]> {
  const exits = view.added.filter((line, index) => isExit(line, view.added[index + 1]));
  if (exits.length === 0) return [];
  const after = await change.readHead(view.file.path);
  if (after === null) return [];
  const rows = after.split('\n');
  const checks = strictChecks(view, rules, rows);
  if (checks.length === 0) return [];
  const syntax = await syntaxOf(
    view.file.path,
    after,
    exits.map(({ line }) => line),
  );
  return exits
    .filter(({ line }) => checks.some((check) => check > line && isWithin(syntax?.get(line), check)))
    .map((line) => ({
      ...hitAt({ id: 'control.bypass' }, line),
      text: `a way out before a check: ${hitAt({ id: '' }, line).text}`,
    }));
}

function isExit(line: CodeLine, next: CodeLine | undefined): boolean {
  if (!occurs(CONDITION, line.text)) return false;
  const follows = next !== undefined && next.line === line.line + 1 ? next.text : '';
  return occurs(LEAVES, line.text) || (!/\breturn\b/u.test(line.text) && occurs(LEAVES, follows));
}

/** Lines, not new ones, that refuse people without the right: controls of areas that are at least high. */
function strictChecks(view: FileView, rules: RuleSet, rows: readonly string[]): number[] {
  const fresh = new Set(view.added.map(({ line }) => line));
  const [first, last] = [Math.min(...fresh), Math.max(...fresh)];
  const near = rows
    .map((text, index) => ({ path: view.file.path, line: index + 1, text, hunk: -1 }))
    .filter(({ line }) => line > first && line <= last + FUNCTION_LINES && !fresh.has(line));
  const lines = foldedLines({ ...view, added: near, removed: [], around: [] });
  return rules.contents
    .filter((rule) => isStrict(rule) && rule.looksAt(view.file.path))
    .flatMap(({ patterns }) => occurrences(patterns, lines).added.map(({ line }) => line));
}

const isStrict = ({ control, mention, risk, quiet }: ContentRule): boolean =>
  control && !mention && !quiet && compareRisk(risk, 'high') >= 0;

const isWithin = (syntax: LineSyntax | undefined, line: number): boolean => {
  const innermost = syntax?.scopes[0];
  return innermost !== undefined && line >= innermost[0] && line <= innermost[1];
};
