import { flowing, placeholdersOf } from '../model/template.ts';
import { outsiderCanStart, runsPrivileged } from '../model/triggers.ts';
import { isTrusted, stepsOf } from './rule.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';
import { scriptsOf } from './script-sinks.ts';

/** `${{ }}` is replaced before the shell sees the script, so quotes around it protect nothing. */
export const scriptInjection: WorkflowRule = {
  id: 'workflow.script-injection',
  class: 'script-injection',
  rationale:
    'GitHub pastes the value into the script before it is parsed; a title such as `"; curl … | sh; "` becomes commands.',
  cwe: ['CWE-94', 'CWE-78'],
  examples: {
    bad: [
      `on: issues
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ github.event.issue.title }}"
`,
      `on: pull_request_target
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - id: title
        env:
          T: \${{ github.event.pull_request.title }}
        run: echo "title=$T" >> "$GITHUB_OUTPUT"
      - uses: actions/github-script@v7
        with:
          script: |
            console.log("\${{ steps.title.outputs.title }}")
`,
    ],
    good: [
      `on: issues
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - env:
          TITLE: \${{ github.event.issue.title }}
        run: echo "$TITLE"
      - run: echo \${{ github.event.issue.number }} \${{ contains(github.event.issue.body, 'x') }}
`,
      `on: pull_request_target
jobs:
  a:
    if: github.event.pull_request.head.repo.full_name == github.repository
    runs-on: ubuntu-latest
    steps:
      - run: git diff \${{ github.event.pull_request.base.sha }} \${{ github.head_ref }}
`,
    ],
  },
  check,
};

function* check(subject: Subject): Generator<Hit> {
  const exploitable = runsPrivileged(subject.workflow);
  for (const { step, job, resolve } of stepsOf(subject)) {
    if (isTrusted(subject, job, step)) continue;
    for (const script of scriptsOf(step)) {
      for (const place of placeholdersOf(script)) {
        const origin = flowing(place.expression)
          .map(resolve)
          .find((found) => found !== null && found.kind !== 'agent');
        if (!origin) continue;
        const level = exploitable && origin.kind !== 'input' ? 'error' : 'warning';
        const why = outsiderCanStart(subject.workflow) ? 'an outsider writes it' : 'whoever pushes writes it';
        yield {
          line: place.line,
          level,
          message: `${origin.what} is pasted into a script, and ${why}: pass it through \`env:\` and use the variable`,
        };
      }
    }
  }
}
