import { flowing, placeholdersOf } from '../model/template.ts';
import { runsPrivileged } from '../model/triggers.ts';
import { lineAt } from '../model/tree.ts';
import { scriptLines } from '../taint/lines.ts';
import { isTrusted, stepsOf } from './rule.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

/** Commands with options that run, write or send things (`--upload-pack`, `-o`, `--to-command`, `-c` …). */
const COMMANDS =
  /(?:^|[;&|(]\s*|\bsudo\s+|\$\(\s*)(?:git|curl|wget|tar|rsync|scp|ssh|npm|npx|yarn|pnpm|pip3?|python3?|node|make|docker|podman|kubectl|helm|aws|gcloud|az|gh|find|zip|unzip|sed|awk|mvn|gradle|ruby|perl|php|go|cargo|terraform|ansible(?:-playbook)?)\s+([^;&|]*)/gu;

/** A value that begins with a dash becomes an option of the command it is passed to. */
export const argumentInjection: WorkflowRule = {
  id: 'workflow.argument-injection',
  class: 'argument-injection',
  rationale: 'Passed as a bare argument, a value such as `--upload-pack=…` is read as an option that runs commands.',
  cwe: ['CWE-88'],
  examples: {
    bad: [
      `on: pull_request_target
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - env:
          REF: \${{ github.head_ref }}
        run: git fetch origin $REF
`,
      `on: issues
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: npm install \${{ github.event.issue.title }}
`,
    ],
    good: [
      `on: pull_request_target
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - env:
          REF: \${{ github.head_ref }}
          TITLE: \${{ github.event.pull_request.title }}
        run: |
          git fetch origin "refs/heads/$REF"
          git diff -- "$REF"
          echo "$TITLE"
`,
    ],
  },
  check,
};

function* check(subject: Subject): Generator<Hit> {
  for (const { step, job, resolve, env } of stepsOf(subject)) {
    if (!step.run || isTrusted(subject, job, step)) continue;
    const places = placeholdersOf(step.run);
    for (const { text, offset } of scriptLines(step.run.value)) {
      for (const match of text.matchAll(COMMANDS)) {
        const what = bareArgument(match[1] ?? '');
        if (what === null) continue;
        const place = places.find((one) => what.includes(one.source));
        const origin = place
          ? flowing(place.expression)
              .map(resolve)
              .find((found) => found !== null)
          : env.get(/\$\{?(\w+)/u.exec(what)?.[1] ?? '');
        if (!origin || origin.kind === 'input' || origin.kind === 'agent') continue;
        yield {
          line: lineAt(step.run, offset),
          level: runsPrivileged(subject.workflow) ? 'warning' : 'note',
          message: `${origin.what} is a bare argument and may be read as an option: put \`--\` before it or check its form`,
        };
      }
    }
  }
}

/** The first argument that is, or ends in, an unquoted or placeholder value; none after a `--`. */
function bareArgument(args: string): string | null {
  const upTo = args.split(/\s--\s/u)[0] ?? '';
  const placeholder = /\$\{\{[^}]*\}\}/u.exec(upTo);
  if (placeholder) return placeholder[0];
  return /(?:^|\s)["']?(\$\{?[A-Za-z_]\w*\}?)["']?(?=\s|$)/u.exec(upTo)?.[1] ?? null;
}
