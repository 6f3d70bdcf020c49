import { describe, expect, test } from '@jest/globals';
import { run, statusOf } from '../testing/run-gate.ts';

describe('context.workflows', () => {
  const workflow = (body: string): string =>
    `name: x\non: issues\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${body}\n`;
  const INJECTION = 'echo "${{ github.event.issue.title }}"';

  test('fails when a touched workflow hands an issue title to a shell', async () => {
    const outcome = await run({ change: { files: { '.github/workflows/x.yml': [null, workflow(INJECTION)] } } });
    expect(statusOf(outcome, 'context.workflows')).toBe('failed');
    expect(outcome.findings.some(({ location }) => location?.path === '.github/workflows/x.yml')).toBe(true);
  });

  test('what the base had already is existing, even when lines move', async () => {
    const before = workflow(INJECTION);
    const outcome = await run({ change: { files: { '.github/workflows/x.yml': [before, `# moved\n${before}`] } } });
    expect(statusOf(outcome, 'context.workflows')).toBe('satisfied');
    expect(new Set(outcome.findings.map(({ state }) => state))).toEqual(new Set(['existing']));
  });

  test('a workflow that cannot be read is unknown', async () => {
    const outcome = await run({ change: { files: { '.github/workflows/x.yml': [null, 'jobs: [\n'] } } });
    expect(statusOf(outcome, 'context.workflows')).toBe('unavailable');
  });

  describe('calls inside the repository', () => {
    const ACTION = 'runs:\n  using: composite\n  steps:\n    - run: echo "${{ inputs.t }}"\n      shell: bash\n';
    const SAFE = 'runs:\n  using: composite\n  steps:\n    - run: echo ok\n      shell: bash\n';
    const inputs = 'inputs: {t: {}}\n';
    const caller = `on: issues\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ./.github/actions/a\n        with: {t: "\${{ github.event.issue.title }}"}\n`;
    const path = '.github/actions/a/action.yml';

    test('an untouched workflow is judged again when the action it calls changes', async () => {
      const files = { [path]: [inputs + SAFE, inputs + ACTION], '.github/workflows/w.yml': [caller, caller] } as const;
      const outcome = await run({ change: { files } });
      expect(statusOf(outcome, 'context.workflows')).toBe('failed');
      expect(outcome.findings.map(({ message }) => message)).toContainEqual(
        expect.stringContaining('called from .github/workflows/w.yml:7'),
      );
    });

    test('a weakness that the call had before is existing', async () => {
      const files = {
        [path]: [inputs + ACTION, `# moved\n${inputs}${ACTION}`],
        '.github/workflows/w.yml': [caller, caller],
      } as const;
      const outcome = await run({ change: { files } });
      expect(statusOf(outcome, 'context.workflows')).toBe('satisfied');
    });
  });
});
