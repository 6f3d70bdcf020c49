import type { Recipe } from './ecosystem.ts';

export interface WorkflowChoice {
  readonly branch: string;
  readonly mode: 'enforce' | 'observe';
  /** Repository of the gate, the release that is used, and its commit; null when nobody could tell it. */
  readonly gate: string;
  readonly ref: string;
  readonly commit: string | null;
}

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const SETUP: Readonly<Record<string, string>> = {
  'node-version': 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
  'python-version': 'actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0',
  'go-version': 'actions/setup-go@b7ad1dad31e06c5925ef5d2fc7ad053ef454303e # v7.0.0',
};

/** The workflow of a repository: its own build, its evidence, the gate. */
export function workflowText(recipe: Recipe, choice: WorkflowChoice): string {
  const { branch } = choice;
  const builds = recipe.build.length > 0;
  return [
    '# Evidence Gate: no merge without the evidence its risk demands. Written by evidence-gate init; it is yours to change.',
    'name: Evidence Gate',
    '',
    'on:',
    '  pull_request:',
    `    branches: [${scalar(branch)}]`,
    '  merge_group:',
    '',
    'permissions: {}',
    '',
    'jobs:',
    ...(builds ? buildJob(recipe) : []),
    ...collectJob(recipe, choice),
    ...gateJob(builds ? '[build, collect]' : 'collect', choice, recipe),
    '',
  ].join('\n');
}

function buildJob({ build, setup, tools }: Recipe): string[] {
  return [
    '  # Its check is the evidence check.build, by this name. It runs the change’s code: no secret, a token that only reads.',
    '  build:',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 30',
    '    permissions:',
    '      contents: read # the change, checked out',
    '    steps:',
    `      - uses: ${CHECKOUT}`,
    '        with:',
    '          persist-credentials: false',
    ...Object.entries(tools).flatMap(([name, version]) => [
      `      - uses: ${SETUP[name]}`,
      '        with:',
      `          ${name}: ${scalar(version)}`,
      ...(name === 'go-version' ? ['          cache: false'] : []),
    ]),
    '      - run: |',
    ...block([...setup, ...build], 10),
    '',
  ];
}

function collectJob({ setup, test, scans, tests, tools }: Recipe, choice: WorkflowChoice): string[] {
  return [
    '  # Runs this repository’s tests and scanners. Each writes its report into $REPORTS; the gate reads it, not the exit status.',
    '  collect:',
    '    permissions:',
    '      contents: read # base and head, checked out',
    `    uses: ${usesOf('collect', choice)}`,
    '    with:',
    ...Object.entries(tools).map(([name, version]) => `      ${name}: ${scalar(version)}`),
    ...(setup.length === 0 ? [] : ['      setup: |', ...block(setup, 8)]),
    '      test: |',
    ...block(test.length === 0 ? ['echo "No test runner was found: put your test command here" && exit 1'] : test, 8),
    ...(scans.length === 0
      ? []
      : [
          '      scans: |',
          ...block(
            [
              '[',
              ...scans.map((scan, index) => `  ${JSON.stringify(scan)}${index === scans.length - 1 ? '' : ','}`),
              ']',
            ],
            8,
          ),
        ]),
    ...(tests.length === 0
      ? []
      : [
          '      # Run on the base’s code too: a test that passes without the change proves nothing about it.',
          '      base-tests: |',
          ...block(
            tests.map((path) => `:(glob)${path}`),
            8,
          ),
        ]),
    '',
  ];
}

function gateJob(needs: string, choice: WorkflowChoice, { tests }: Recipe): string[] {
  const { mode } = choice;
  return [
    '  # Judges what was reported, and never runs the change. Make the check "gate / Verdict" required.',
    '  gate:',
    `    needs: ${needs}`,
    '    if: ${{ always() }}',
    '    permissions:',
    '      contents: read # base and head as git objects',
    '      pull-requests: read # reviews, commits and files of the pull request',
    '      checks: read # check runs of the head',
    '      statuses: read # commit statuses of the head',
    '      actions: read # the run that collected, when it is another one',
    `    uses: ${usesOf('evidence-gate', choice)}`,
    '    with:',
    ...(tests.length === 0 ? [] : ['      artifact-base: evidence-base']),
    `      mode: ${mode}${mode === 'observe' ? ' # judges without blocking; then: enforce' : ''}`,
  ];
}

const block = (lines: readonly string[], indent: number): string[] =>
  lines.map((line) => `${' '.repeat(indent)}${line}`);

/** A value that YAML reads as this very text. */
const scalar = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A workflow of the gate, pinned when its commit is known. */
export const usesOf = (
  workflow: string,
  { gate, ref, commit }: Pick<WorkflowChoice, 'gate' | 'ref' | 'commit'>,
): string =>
  `${gate}/.github/workflows/${workflow}.yml@${commit ?? ref}${commit === null || commit === ref ? '' : ` # ${ref}`}`;
