import type { Expression } from '../model/expression.ts';
import type { Condition } from '../model/template.ts';
import { mentioned } from '../model/template.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

/** Conditions that do not say what they seem to say. */
export const unsoundCondition: WorkflowRule = {
  id: 'workflow.unsound-condition',
  class: 'unsound-condition',
  rationale:
    'Text beside `${{ }}` makes the condition a non-empty string, which is true; `contains` on a string matches parts of names.',
  cwe: ['CWE-571', 'CWE-183'],
  examples: {
    bad: [
      "on: push\njobs:\n  a:\n    if: ${{ github.actor == 'x' }} && false\n    runs-on: x\n    steps: [{ run: make }]\n",
      "on: push\njobs:\n  a:\n    if: contains('refs/heads/main refs/heads/dev', github.ref)\n    runs-on: x\n    steps: [{ run: make }]\n",
      "on: push\njobs:\n  a:\n    if: |\n      ${{ github.actor == 'x' }}\n    runs-on: x\n    steps: [{ run: make }]\n",
    ],
    good: [
      "on: push\njobs:\n  a:\n    if: |\n      github.actor == 'x'\n    runs-on: x\n    steps: [{ run: make }]\n",
      'on: push\njobs:\n  a:\n    if: contains(fromJSON(\'["a", "b"]\'), github.ref)\n    runs-on: x\n    steps: [{ run: make }]\n',
    ],
  },
  check,
};

function* check({ workflow }: Subject): Generator<Hit> {
  for (const job of workflow.jobs) {
    if (job.condition) yield* unsound(job.condition);
    for (const step of job.steps) if (step.condition) yield* unsound(step.condition);
  }
}

function* unsound(condition: Condition): Generator<Hit> {
  const { line } = condition.scalar;
  if (condition.alwaysTrue) {
    yield {
      line,
      level: 'warning',
      message: 'text or a line break beside `${{ }}` makes this condition always true: write it without `${{ }}`',
    };
  }
  const names = substringMatch(condition.expression);
  if (names) {
    const level = names.startsWith('github.') ? 'warning' : 'note';
    yield {
      line,
      level,
      message: `\`contains\` on a string also accepts parts of the names: compare ${names} with a fromJSON list`,
    };
  }
}

/** `contains('a b c', x)`: true for every substring of the list, and for the empty string. */
function substringMatch(node: Expression | null): string | null {
  if (!node) return null;
  if (node.kind === 'not') return substringMatch(node.operand);
  if (node.kind === 'binary') return substringMatch(node.left) ?? substringMatch(node.right);
  if (node.kind !== 'call' || node.name !== 'contains') return null;
  const [list, subject] = node.args;
  if (list?.kind !== 'literal' || subject?.kind === 'literal') return null;
  return mentioned(subject ?? null)[0] ?? null;
}
