import { flowing, placeholdersOf } from '../model/template.ts';
import { lineAt } from '../model/tree.ts';
import { slugOf } from '../model/uses.ts';
import { scriptLines } from '../taint/lines.ts';
import { isTrusted, stepsOf } from './rule.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

/** Inputs that decide where a request of an action goes. */
const TARGETS: ReadonlyMap<string, readonly string[]> = new Map([
  ['octokit/request-action', ['route']],
  ['octokit/graphql-action', ['query']],
  ['fjogeleit/http-request-action', ['url', 'path']],
  ['satak/webrequest-action', ['url']],
]);
const REQUEST =
  /\b(?:curl|wget|Invoke-WebRequest|Invoke-RestMethod)\b[^|;&]*?["'\s](?:https?:\/\/)?(\$\{\{[^}]*\}\}|\$\{?[A-Za-z_]\w*)/u;

/** Whoever chooses the address gets the request, and the credentials that go with it. */
export const requestForgery: WorkflowRule = {
  id: 'workflow.request-forgery',
  class: 'request-forgery',
  rationale: "The runner asks whatever address the outsider names, with the job's credentials and from its network.",
  cwe: ['CWE-918'],
  examples: {
    bad: [
      `on: issue_comment
jobs:
  a:
    runs-on: x
    steps:
      - uses: octokit/request-action@v2
        with:
          route: \${{ github.event.comment.body }}
`,
      `on: issues
jobs:
  a:
    runs-on: x
    steps:
      - env:
          BODY: \${{ github.event.issue.body }}
        run: curl "$BODY"
`,
    ],
    good: [
      `on: issues
jobs:
  a:
    runs-on: x
    steps:
      - env:
          BODY: \${{ github.event.issue.body }}
        run: curl --data-urlencode "text=$BODY" https://api.example.com
`,
    ],
  },
  check,
};

function* check(subject: Subject): Generator<Hit> {
  for (const { step, job, originOf, resolve, env } of stepsOf(subject)) {
    if (isTrusted(subject, job, step)) continue;
    for (const name of TARGETS.get(slugOf(step.uses)) ?? []) {
      const value = step.with.get(name);
      if (value && originOf(value)?.kind === 'outsider')
        yield { line: step.line, level: 'error', message: `an outsider decides the \`${name}\` of this request` };
    }
    if (!step.run) continue;
    const places = placeholdersOf(step.run);
    for (const { text, offset } of scriptLines(step.run.value)) {
      const target = REQUEST.exec(text)?.[1];
      if (target === undefined) continue;
      const place = places.find((one) => target.includes(one.source));
      const found = place
        ? flowing(place.expression)
            .map(resolve)
            .find((one) => one !== null)
        : env.get(/\w+$/u.exec(target)?.[0] ?? '');
      if (found?.kind === 'outsider')
        yield {
          line: lineAt(step.run, offset),
          level: 'warning',
          message: `${found.what} decides where this request goes`,
        };
    }
  }
}
