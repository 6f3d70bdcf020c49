import { describe, expect, test } from '@jest/globals';
import { examineWorkflow } from '../examine.ts';

const SAY = `runs:
  using: composite
  steps:
    - run: echo "\${{ inputs.text }}"
      shell: bash
`;
const ACTION = `inputs: {text: {required: true}}\n${SAY}`;
const calling = (text: string, on = 'issues', more = ''): string => `on: ${on}
jobs:
  a:
    runs-on: x
${more}    steps:
      - uses: ./.github/actions/say
        with:
          text: ${text}
`;
const TITLE = '${{ github.event.issue.title }}';
const ACTION_PATH = '.github/actions/say/action.yml';

/** Errors as `class line`, of a workflow in a repository of these files. */
async function errors(workflow: string, files: Record<string, string>): Promise<string[]> {
  const report = await examineWorkflow('.github/workflows/w.yml', workflow, async (path) => files[path] ?? null);
  return report.findings.filter(({ level }) => level === 'error').map((one) => `${one.class} ${one.line}`);
}

describe('a call makes a weakness of the callee real', () => {
  test('an outsider’s text passed to an action that pastes it', async () => {
    expect(await errors(calling(TITLE), { [ACTION_PATH]: ACTION })).toEqual(['script-injection 6']);
  });

  test('the finding names the line of the callee', async () => {
    const report = await examineWorkflow('w.yml', calling(TITLE), async (path) =>
      path === ACTION_PATH ? ACTION : null,
    );
    expect(report.findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining(`${ACTION_PATH}:5, as called here`),
    );
  });

  test('an action that reads the event itself is as dangerous as its caller’s trigger', async () => {
    const action = SAY.replace('inputs.text', 'github.event.issue.title');
    expect(await errors(calling('fixed'), { [ACTION_PATH]: action })).toEqual(['script-injection 6']);
    expect(await errors(calling('fixed', 'push'), { [ACTION_PATH]: action })).toEqual([]);
  });

  test('an action that hands the text to another one', async () => {
    const outer = `inputs: {text: {}}\nruns:\n  using: composite\n  steps:\n    - uses: ./.github/actions/inner\n      with:\n        text: \${{ inputs.text }}\n`;
    const files = { [ACTION_PATH]: outer, '.github/actions/inner/action.yaml': ACTION };
    expect(await errors(calling(TITLE), files)).toEqual(['script-injection 6']);
  });

  test('a reusable workflow whose agent is given the text', async () => {
    const callee = `on:
  workflow_call:
    inputs:
      body: {type: string}
jobs:
  review:
    runs-on: x
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          claude_args: --allowedTools "Bash(git:*)"
          prompt: "Triage \${{ inputs.body }}"
`;
    const caller = `on: issues\njobs:\n  a:\n    uses: ./.github/workflows/callee.yml\n    secrets: inherit\n    with:\n      body: ${TITLE}\n`;
    const found = await errors(caller, { '.github/workflows/callee.yml': callee });
    expect(found).toContain('agent-prompt-injection 4');
  });

  test('an output that passes an outsider’s text on', async () => {
    const echo = `inputs: {text: {}}
outputs:
  said: {value: "\${{ steps.say.outputs.said }}"}
runs:
  using: composite
  steps:
    - id: say
      shell: bash
      env: {T: "\${{ inputs.text }}"}
      run: echo "said=$T" >> "$GITHUB_OUTPUT"
`;
    const workflow = `${calling(TITLE).replace('- uses', '- id: c\n        uses')}      - run: echo \${{ steps.c.outputs.said }}\n`;
    expect(await errors(workflow, { [ACTION_PATH]: echo })).toContain('script-injection 10');
    expect(await errors(workflow.replace(TITLE, 'fixed'), { [ACTION_PATH]: echo })).toEqual([]);
  });

  test('an output of a called workflow', async () => {
    const callee = `on:
  workflow_call:
    outputs:
      title: {value: "\${{ jobs.one.outputs.title }}"}
jobs:
  one:
    runs-on: x
    outputs: {title: "\${{ github.event.issue.title }}"}
    steps: []
`;
    const caller = `on: issues\njobs:\n  a:\n    uses: ./.github/workflows/callee.yml\n  b:\n    needs: a\n    runs-on: x\n    steps:\n      - run: echo \${{ needs.a.outputs.title }}\n`;
    expect(await errors(caller, { '.github/workflows/callee.yml': callee })).toEqual(['script-injection 9']);
  });
});

describe('what stays quiet', () => {
  test.each([
    ['a fixed text', calling('fixed')],
    ['text of people with access', calling(TITLE, 'push')],
    [
      'a guarded job',
      calling(TITLE, 'issues', '    if: contains(fromJSON(\'["OWNER"]\'), github.event.issue.author_association)\n'),
    ],
  ])('%s', async (_, workflow) => expect(await errors(workflow, { [ACTION_PATH]: ACTION })).toEqual([]));

  test('an action that takes its input through the environment', async () => {
    const safe = ACTION.replace('      shell: bash', '      env: {T: "${{ inputs.text }}"}\n      shell: bash').replace(
      '"${{ inputs.text }}"\n      env',
      '"$T"\n      env',
    );
    expect(await errors(calling(TITLE), { [ACTION_PATH]: safe })).toEqual([]);
  });
});

describe('hostile calls end', () => {
  test('an action that calls itself', async () => {
    const self = `runs:\n  using: composite\n  steps:\n    - uses: ./.github/actions/say\n    - uses: ./.github/actions/say\n`;
    expect(await errors(calling(TITLE), { [ACTION_PATH]: self })).toEqual([]);
  });

  test('a path that leaves the repository is not read', async () => {
    const asked: string[] = [];
    await examineWorkflow('w.yml', calling('x').replace('./.github/actions/say', './../../etc'), async (path) => {
      asked.push(path);
      return null;
    });
    expect(asked).toEqual([]);
  });

  test('a callee that is no YAML says nothing here', async () => {
    expect(await errors(calling(TITLE), { [ACTION_PATH]: 'a: [' })).toEqual([]);
  });
});
