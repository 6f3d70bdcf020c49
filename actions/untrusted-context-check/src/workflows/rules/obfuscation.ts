import type { Expression } from '../model/expression.ts';
import { placeholdersOf } from '../model/template.ts';
import { scalarsOf } from '../model/tree.ts';
import type { Uses } from '../model/uses.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

/** References and expressions written so that a reader does not see what they name. */
export const obfuscation: WorkflowRule = {
  id: 'workflow.obfuscation',
  class: 'obfuscation',
  rationale:
    'A path with detours or an expression that only puts constants together hides what is used from reviewers and scanners.',
  cwe: ['CWE-506'],
  examples: {
    bad: [
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: o/r/./sub//x@v1\n',
      "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo ${{ format('{0}{1}', 'a', 'b') }}\n",
    ],
    good: [
      "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: o/r/sub@v1\n      - run: echo ${{ format('{0}', github.sha) }}\n",
    ],
  },
  check,
};

function* check({ workflow }: Subject): Generator<Hit> {
  for (const job of workflow.jobs) {
    for (const uses of [job.uses, ...job.steps.map((step) => step.uses)]) {
      if (uses && hasDetour(uses))
        yield {
          line: uses.line,
          level: 'warning',
          message: 'the path of this `uses:` has detours (`.`, `..`, `//`): write it plainly',
        };
    }
    for (const value of scalarsOf(job.tree)) {
      for (const place of placeholdersOf(value)) {
        if (!isConstantCall(place.expression)) continue;
        yield {
          line: place.line,
          level: 'note',
          message: 'this expression only puts constants together: write the result',
        };
      }
    }
  }
}

const hasDetour = (uses: Uses): boolean =>
  uses.kind === 'repository' &&
  uses.text.split('@')[0] !== undefined &&
  (uses.text.split('@')[0] ?? '').split('/').some((part) => part === '' || part === '.' || part === '..');

function isConstantCall(node: Expression | null): boolean {
  return (
    node?.kind === 'call' &&
    ['format', 'join', 'tojson', 'fromjson'].includes(node.name) &&
    node.args.length > 0 &&
    node.args.every((one) => one.kind === 'literal' || isConstantCall(one)) &&
    node.name === 'format'
  );
}
