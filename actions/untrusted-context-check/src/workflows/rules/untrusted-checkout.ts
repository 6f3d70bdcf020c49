import { runsPrivileged } from '../model/triggers.ts';
import { scalarsOf } from '../model/tree.ts';
import type { StepFlow } from '../taint/flow.ts';
import { isTrusted, stepsOf } from './rule.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

/** Once an outsider's commits lie in the workspace, any build runs them with the workflow's secrets. */
export const untrustedCheckout: WorkflowRule = {
  id: 'workflow.untrusted-checkout',
  class: 'untrusted-checkout',
  rationale: "A privileged workflow that checks out an outsider's commits runs their build scripts with its own token.",
  cwe: ['CWE-829', 'CWE-367'],
  examples: {
    bad: [
      `on: pull_request_target
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - run: npm ci
`,
      `on: issue_comment
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: gh pr checkout "$NUMBER" && make test
`,
    ],
    good: [
      `on: pull_request
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - run: npm ci
`,
      `on: pull_request_target
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.base.sha }}
      - run: npm ci
`,
      `on:
  pull_request_target:
    types: [labeled]
jobs:
  a:
    if: contains(github.event.pull_request.labels.*.name, 'safe to test')
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - run: npm ci
`,
    ],
  },
  check,
};

function* check(subject: Subject): Generator<Hit> {
  const { workflow } = subject;
  const privileged = runsPrivileged(workflow);
  if (!privileged && workflow.kind === 'workflow' && !workflow.triggers.has('workflow_call')) return;
  for (const flow of stepsOf(subject)) {
    if (!flow.checkout) continue;
    if (isLeftAlone(flow)) continue;
    const raced =
      flow.checkout.movable &&
      workflow.triggers.has('issue_comment') &&
      !subject.guards(flow.job, flow.step).has('rechecked');
    if (isProtected(subject, flow) && !raced) continue;
    yield {
      line: flow.step.line,
      level: privileged ? 'error' : 'warning',
      message: `checks out ${flow.checkout.what} where secrets or a write token are at hand: split the job, or build in \`pull_request\``,
    };
  }
}

function isProtected(subject: Subject, { job, step }: StepFlow): boolean {
  if (isTrusted(subject, job, step)) return true;
  const guards = subject.guards(job, step);
  return (['label', 'bot', 'environment', 'either'] as const).some((guard) => guards.has(guard));
}

/** Files in a folder of their own that no later step names: data, not code. */
function isLeftAlone({ step, job }: StepFlow): boolean {
  const folder = step.with.get('path')?.value.trim().replace(/^\.\//u, '');
  if (!folder || folder === '.') return false;
  return !job.steps.some(
    (one) => one.index > step.index && scalarsOf(one.tree).some((value) => value.value.includes(folder)),
  );
}
