import { runsPrivileged } from '../model/triggers.ts';
import { isTrusted, stepsOf } from './rule.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

/** A line break in a value written to GITHUB_ENV sets further variables: LD_PRELOAD, BASH_ENV, NODE_OPTIONS … */
export const envInjection: WorkflowRule = {
  id: 'workflow.env-injection',
  class: 'env-injection',
  rationale:
    'A value with a line break sets any variable for all later steps, and a folder on GITHUB_PATH replaces any command.',
  cwe: ['CWE-77'],
  examples: {
    bad: [
      `on: pull_request_target
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - env:
          TITLE: \${{ github.event.pull_request.title }}
        run: echo "TITLE=$TITLE" >> "$GITHUB_ENV"
`,
      `on: workflow_run
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: dawidd6/action-download-artifact@v6
      - run: |
          {
            echo 'BODY<<EOF'
            cat body.txt
            echo EOF
          } >> "$GITHUB_ENV"
`,
    ],
    good: [
      `on: pull_request_target
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - env:
          BRANCH: \${{ github.head_ref }}
          NUMBER: \${{ github.event.number }}
        run: |
          echo "BRANCH=$BRANCH" >> "$GITHUB_ENV"
          echo "NUMBER=$NUMBER" >> "$GITHUB_ENV"
`,
    ],
  },
  check,
};

function* check(subject: Subject): Generator<Hit> {
  for (const { step, job, script } of stepsOf(subject)) {
    if (isTrusted(subject, job, step)) continue;
    for (const { sink, origin, line, pasted } of script?.writes ?? []) {
      // Pasted values are script-injection, which is worse and says so.
      if (pasted) continue;
      // Without a line break a value cannot leave its own variable; it can still be a folder on the path.
      if (sink === 'output' || origin.kind === 'input' || (sink === 'env' && !origin.multiline)) continue;
      yield {
        line,
        level: runsPrivileged(subject.workflow) ? 'error' : 'warning',
        message: `${origin.what} is written to GITHUB_${sink.toUpperCase()}: it can set variables or commands of later steps`,
      };
    }
  }
}
