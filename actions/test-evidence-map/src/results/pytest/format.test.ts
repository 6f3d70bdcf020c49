import { expect, test } from '@jest/globals';
import { figures, readResults } from '../../testing/read.ts';

const report = (tests: object[], more: object = {}): string =>
  JSON.stringify({ created: 1, exitcode: 0, root: '/repo', tests, ...more });

test('outcomes by node id', async () => {
  const text = report(
    ['passed', 'failed', 'error', 'skipped', 'xfailed', 'xpassed'].map((outcome) => ({
      nodeid: `tests/test_a.py::TestA::test_${outcome}`,
      outcome,
    })),
    { exitcode: 1 },
  );
  expect(await figures(text)).toBe('failed 6/1/1/1/3');
  expect((await readResults(text)).cases[0]).toEqual({
    suite: 'TestA',
    name: 'test_passed',
    file: 'tests/test_a.py',
    outcome: 'passed',
  });
});

test.each([
  [
    'a module that cannot be collected',
    { exitcode: 2, collectors: [{ nodeid: 'tests/test_b.py', outcome: 'failed' }] },
  ],
  ['an exit status without a failing test', { exitcode: 3 }],
  ['a summary that knows of more failures', { summary: { total: 1, failed: 1 } }],
])('%s is never green', async (_, more) => {
  const { reading } = await readResults(report([{ nodeid: 'a.py::t', outcome: 'passed' }], more));
  expect(reading).toMatchObject({ status: 'failed', passed: 1 });
});
