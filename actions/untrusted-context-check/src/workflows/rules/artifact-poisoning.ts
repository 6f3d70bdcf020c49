import { slugOf } from '../model/uses.ts';
import type { Step } from '../model/workflow.ts';
import { downloadsArtifacts } from '../taint/actions.ts';
import { isTrusted, stepsOf } from './rule.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

/** Programs that run what they find in the working folder. */
export const RUNS_WORKSPACE = new RegExp(
  String.raw`(?:^|[;&|(])[ \t]*(?:(?:sudo|time|exec|poetry run|uv run|xvfb-run)[ \t]+)?(?:[A-Z_]+=\S*[ \t]+)?(?:${[
    String.raw`(?:npm|pnpm|yarn|bun|npx|make|mvn|gradle|cargo|bundle|rake|composer|poetry|tox|pytest|pre-commit|terraform|dotnet)\b(?![ \t]+(?:--version|-v\b|config\b))`,
    String.raw`go[ \t]+(?:generate|run|test|build)\b`,
    String.raw`pip3?[ \t]+install\b`,
    String.raw`docker[ \t]+(?:build|compose)\b`,
    String.raw`(?:python[\d.]*|node|ruby|bash|sh|source)[ \t]+[^-\s]`,
    String.raw`\.{1,2}/[\w./-]+`,
  ].join('|')})`,
  'mu',
);

/** An artifact of an outsider's run is an outsider's file. */
export const artifactPoisoning: WorkflowRule = {
  id: 'workflow.artifact-poisoning',
  class: 'artifact-poisoning',
  rationale:
    "The run that made the artifact executed an outsider's code: its files can replace scripts that run here with privileges.",
  cwe: ['CWE-829'],
  examples: {
    bad: [
      `on: workflow_run
jobs:
  a:
    runs-on: x
    steps:
      - uses: actions/download-artifact@v4
        with:
          run-id: \${{ github.event.workflow_run.id }}
      - run: npm install
`,
    ],
    good: [
      `on: workflow_run
jobs:
  a:
    runs-on: x
    steps:
      - uses: actions/download-artifact@v4
        with:
          run-id: \${{ github.event.workflow_run.id }}
          path: \${{ runner.temp }}/data
      - run: npm install
`,
      `on: push
jobs:
  a:
    runs-on: x
    steps:
      - uses: actions/download-artifact@v4
      - run: npm install
`,
    ],
  },
  check,
};

function* check(subject: Subject): Generator<Hit> {
  yield* unknownDownloads(subject);
  let download: Step | null = null;
  let job: unknown = null;
  for (const flow of stepsOf(subject)) {
    if (flow.job !== job) download = null;
    job = flow.job;
    if (flow.artifact && !landsElsewhere(flow.step) && !isTrusted(subject, flow.job, flow.step)) {
      download = flow.step;
      if (!runsIt(flow.step)) continue;
    }
    if (!download || !runsIt(flow.step)) continue;
    yield {
      line: download.line,
      level: 'error',
      message: `the artifact lands where line ${flow.step.line} runs files: unpack it outside the workspace and treat it as data`,
    };
    download = null;
  }
}

/** Actions that unpack artifacts of runs they choose themselves, over the checkout of a privileged run. */
function* unknownDownloads(subject: Subject): Generator<Hit> {
  if (!subject.workflow.triggers.has('pull_request_target')) return;
  for (const { step, job } of stepsOf(subject)) {
    const slug = slugOf(step.uses);
    const over = job.steps.some((one) => one.index < step.index && slugOf(one.uses) === 'actions/checkout');
    if (!over || slug === 'actions/download-artifact' || !downloadsArtifacts(slug) || step.with.has('path')) continue;
    yield {
      line: step.line,
      level: 'warning',
      message:
        'whichever run made the artifact, its files land on the checkout of a privileged run: unpack it elsewhere',
    };
  }
}

const landsElsewhere = (step: Step): boolean =>
  /^(?:\/tmp|\$\{\{\s*runner\.temp|\$RUNNER_TEMP)/u.test(step.with.get('path')?.value.trim() ?? '') ||
  /\s(?:-d|--dir|-D)\s*["']?(?:\/tmp|\$\{?(?:RUNNER_TEMP|\{\s*runner\.temp))/u.test(step.run?.value ?? '');

const runsIt = (step: Step): boolean =>
  step.uses?.kind === 'local' ||
  /sonar|build|publish|deploy|lint|checkov|pre-commit/u.test(slugOf(step.uses)) ||
  RUNS_WORKSPACE.test(step.run?.value ?? '');
