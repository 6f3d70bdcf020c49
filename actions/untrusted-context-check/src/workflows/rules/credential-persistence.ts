import { slugOf } from '../model/uses.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

/** By default checkout writes the token into .git/config, where every later step can read it. */
export const credentialPersistence: WorkflowRule = {
  id: 'workflow.credential-persistence',
  class: 'credential-persistence',
  rationale: 'The token stays in .git/config: later steps, caches and artifacts can carry it away.',
  cwe: ['CWE-522'],
  examples: {
    bad: ['on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n'],
    good: [
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          persist-credentials: false\n',
    ],
  },
  check,
};

function* check({ workflow }: Subject): Generator<Hit> {
  for (const step of workflow.jobs.flatMap((job) => job.steps)) {
    if (slugOf(step.uses) !== 'actions/checkout') continue;
    const value = step.with.get('persist-credentials')?.value ?? 'true';
    if (value.toLowerCase() !== 'false') {
      yield {
        line: step.line,
        level: 'note',
        message: 'checkout keeps the token in .git/config: set `persist-credentials: false`',
      };
    }
  }
}
