import { runsPrivileged } from '../model/triggers.ts';
import { isTrusted, stepsOf } from './rule.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

/** A line break in a value written to GITHUB_OUTPUT sets the step's other outputs. */
export const outputClobbering: WorkflowRule = {
  id: 'workflow.output-clobbering',
  class: 'output-clobbering',
  rationale: 'A value with a line break adds lines to GITHUB_OUTPUT and so overwrites other outputs of the step.',
  cwe: ['CWE-74'],
  examples: {
    bad: [
      `on: issue_comment
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - env:
          BODY: \${{ github.event.comment.body }}
        run: |
          echo "approved=false" >> "$GITHUB_OUTPUT"
          echo "user=$BODY" >> "$GITHUB_OUTPUT"
`,
    ],
    good: [
      `on: issue_comment
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - env:
          BODY: \${{ github.event.comment.body }}
        run: |
          echo "digest=$(printf '%s' "$BODY" | sha256sum)" >> "$GITHUB_OUTPUT"
`,
    ],
  },
  check,
};

function* check(subject: Subject): Generator<Hit> {
  for (const { step, job, script } of stepsOf(subject)) {
    if (isTrusted(subject, job, step)) continue;
    for (const { sink, origin, line, pasted, delimited } of script?.writes ?? []) {
      if (pasted || delimited || sink !== 'output' || !origin.multiline || origin.kind === 'input') continue;
      yield {
        line,
        level: runsPrivileged(subject.workflow) ? 'warning' : 'note',
        message: `${origin.what} is written to GITHUB_OUTPUT unchecked: a line break in it sets other outputs`,
      };
    }
  }
}
