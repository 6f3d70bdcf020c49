import { mentioned, placeholdersOf } from '../model/template.ts';
import type { Expression } from '../model/expression.ts';
import { lineAt, scalarsOf } from '../model/tree.ts';
import { slugOf } from '../model/uses.ts';
import type { Job, Step } from '../model/workflow.ts';
import { scriptLines } from '../taint/lines.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

/** Secrets that go where they need not, or lose the mask that hides them in logs. */
export const secretsExposure: WorkflowRule = {
  id: 'workflow.secrets-exposure',
  class: 'secrets-exposure',
  rationale:
    'Handed over as a whole, printed, derived or uploaded, secrets reach code and readers that do not need them.',
  cwe: ['CWE-200', 'CWE-312'],
  examples: {
    bad: [
      'on: push\njobs:\n  a:\n    uses: o/r/.github/workflows/w.yml@main\n    secrets: inherit\n',
      `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: ./deploy
        env:
          ALL: \${{ toJSON(secrets) }}
`,
      `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - env:
          TOKEN: \${{ secrets.API_TOKEN }}
        run: echo "token is $TOKEN"
`,
      `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/upload-artifact@v4
        with:
          path: .
`,
    ],
    good: [
      `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - env:
          TOKEN: \${{ secrets.API_TOKEN }}
        run: |
          echo "::add-mask::$TOKEN"
          echo "$TOKEN" | docker login --password-stdin
          curl -H "Authorization: $TOKEN" https://example.com
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: actions/upload-artifact@v4
        with:
          path: .
`,
    ],
  },
  check,
};

function* check({ workflow }: Subject): Generator<Hit> {
  for (const job of workflow.jobs) {
    if (job.secrets?.value.kind === 'scalar' && job.secrets.value.value === 'inherit') {
      yield {
        line: job.secrets.line,
        level: 'warning',
        message: 'all secrets are handed to the called workflow: name the ones it needs',
      };
    }
    const ofSteps = new Set(job.steps.flatMap((step) => scalarsOf(step.tree)));
    for (const value of scalarsOf(job.tree)) {
      for (const place of placeholdersOf(value)) {
        const why = wholesale(place.expression);
        const step = ofSteps.has(value)
          ? job.steps.find((one) => one.line <= place.line && place.line <= one.endLine)
          : undefined;
        if (why) yield { line: step?.line ?? place.line, level: 'warning', message: why };
        // Which secrets the job can reach is then a property of the whole job.
        if (why && (!step || why === COMPUTED)) yield { line: job.line, level: 'warning', message: why };
      }
    }
    yield* printed(job);
    yield* uploaded(job);
  }
}

const COMPUTED = 'a computed name can pick any secret: name the one that is needed';

/** Why an expression gives away more than one masked secret. */
function wholesale(node: Expression | null): string | null {
  if (!node) return null;
  if (node.kind === 'path') {
    if (node.path === 'secrets') return 'every secret of the repository is handed over: name the one that is needed';
    return node.path.startsWith('secrets.*') && node.computed ? COMPUTED : null;
  }
  if (node.kind === 'call') {
    if (node.name === 'fromjson' && node.args.flatMap(mentioned).some((path) => path.startsWith('secrets.'))) {
      return 'values taken out of a secret are not masked in logs: store each as its own secret';
    }
    return node.args.map(wholesale).find((found) => found !== null) ?? null;
  }
  if (node.kind === 'not') return wholesale(node.operand);
  return node.kind === 'binary' ? (wholesale(node.left) ?? wholesale(node.right)) : null;
}

const PRINTS = /^\s*(?:echo|printf|cat\s*<<<|Write-Host|Write-Output)\b/u;
const ASSIGNS = /^\s*(?:export\s+|local\s+)?([A-Za-z_]\w*)=(.*)$/su;
const EXPORTS = /([A-Za-z_]\w*)=(.*)>>\s*["']?\$\{?GITHUB_ENV/su;

/** `echo "$X"` alone hands a value on, and the runner masks it whole; among other words it is a log line. */
const isBare = (text: string): boolean => /^\s*echo\s+["']?\$\{?\w+\}?["']?\s*$/u.test(text);

/** Secrets, or values derived from them, that a script prints. */
function* printed(job: Job): Generator<Hit> {
  const derivedEarlier = new Set<string>();
  for (const step of job.steps) {
    if (!step.run) continue;
    const secret = new Set(derivedEarlier);
    for (const [name, value] of [...job.env, ...step.env]) {
      if (
        placeholdersOf(value).some((place) => mentioned(place.expression).some((path) => path.startsWith('secrets.')))
      )
        secret.add(name);
      else secret.delete(name);
    }
    const masked = new Set([...step.run.value.matchAll(/::add-mask::\$\{?(\w+)/gu)].map((match) => match[1] ?? ''));
    for (const { text, offset } of scriptLines(step.run.value)) {
      const holds = (part: string): boolean =>
        [...part.matchAll(/\$\{?(\w+)/gu)].some((match) => secret.has(match[1] ?? '') && !masked.has(match[1] ?? ''));
      const exported = EXPORTS.exec(text);
      if (exported?.[1] && holds(exported[2] ?? '')) derivedEarlier.add(exported[1]);
      const assigned = ASSIGNS.exec(text);
      if (assigned?.[1] && holds(assigned[2] ?? '')) secret.add(assigned[1]);
      if (
        !PRINTS.test(text) ||
        /[|>]/u.test(text.replace(/\|\|/gu, '')) ||
        isBare(text) ||
        text.includes('::add-mask::') ||
        !holds(text)
      )
        continue;
      yield {
        line: lineAt(step.run, offset),
        level: 'warning',
        message: 'a secret is printed to the log: remove the line',
      };
    }
  }
}

/** Artifacts that contain `.git/config` with the checkout's token. */
function* uploaded(job: Job): Generator<Hit> {
  const checkouts = job.steps.filter((step) => slugOf(step.uses) === 'actions/checkout' && keepsToken(step));
  for (const step of job.steps) {
    if (slugOf(step.uses) !== 'actions/upload-artifact') continue;
    const path = step.with.get('path')?.value ?? '';
    const earlier = checkouts.filter((one) => one.index < step.index);
    if (earlier.some((one) => covers(path, one.with.get('path')?.value ?? '.')) && !hidesDotFiles(step)) {
      yield {
        line: step.line,
        level: 'warning',
        message: "the artifact contains .git/config with the job's token: set persist-credentials: false",
      };
    }
  }
}

const keepsToken = (step: Step): boolean => (step.with.get('persist-credentials')?.value ?? 'true') !== 'false';

/** Since v4.4 hidden files are left out unless asked for; older versions and commits take everything. */
function hidesDotFiles(step: Step): boolean {
  if (step.with.get('include-hidden-files')?.value === 'true') return false;
  const version = /^v(\d+)(?:\.(\d+))?$/u.exec(step.uses?.ref ?? '');
  return (
    version !== null &&
    (Number(version[1]) > 4 || (Number(version[1]) === 4 && version[2] !== undefined && Number(version[2]) >= 4))
  );
}

function covers(path: string, checkout: string): boolean {
  const folder = checkout.replace(/^\.\//u, '').replace(/\/+$/u, '');
  return path.split('\n').some((line) => {
    const plain = line
      .trim()
      .replace(/^\.\//u, '')
      .replace(/\$\{\{\s*github\.workspace\s*\}\}\/?/u, '');
    const bare = plain.replace(/\/?\*{1,2}$/u, '').replace(/\/+$/u, '');
    return bare === '' || bare === '.' || bare === folder;
  });
}
