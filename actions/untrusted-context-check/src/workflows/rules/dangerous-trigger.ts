import { isPrivileged } from '../model/triggers.ts';
import { isTrusted, stepsOf } from './rule.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

const ALWAYS: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run']);

/** These events run with the base repository's secrets although an outsider causes them. */
export const dangerousTrigger: WorkflowRule = {
  id: 'workflow.dangerous-trigger',
  class: 'dangerous-trigger',
  rationale:
    'The event is caused by an outsider and runs with secrets and a write token: every later line must be written for that.',
  cwe: ['CWE-829'],
  examples: {
    bad: [
      `on: pull_request_target
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    steps: [{ run: echo hello }]
`,
    ],
    good: [
      `on: pull_request
jobs:
  a:
    runs-on: ubuntu-latest
    steps: [{ run: echo hello }]
`,
      `on: issue_comment
jobs:
  a:
    runs-on: ubuntu-latest
    steps: [{ run: echo hello }]
`,
    ],
  },
  check,
};

function* check(subject: Subject): Generator<Hit> {
  const meets = [...stepsOf(subject)].some((flow) => flow.checkout && !isTrusted(subject, flow.job, flow.step));
  for (const { name, line } of subject.workflow.triggers.values()) {
    if (!ALWAYS.has(name) && !(meets && name === 'issue_comment')) continue;
    const level = meets && isPrivileged(name) ? 'warning' : 'note';
    yield { line, level, message: `\`${name}\` gives secrets and a write token to a run that an outsider starts` };
  }
}
