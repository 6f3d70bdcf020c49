import { describe, expect, test } from '@jest/globals';
import { readResults } from '../../testing/read.ts';

const outcomeTest = (more: object): object => ({
  projectName: 'chromium',
  expectedStatus: 'passed',
  status: 'expected',
  results: [{ status: 'passed' }],
  ...more,
});
const report = (tests: object[], more: object = {}): string =>
  JSON.stringify({
    config: { forbidOnly: true, rootDir: '/repo' },
    suites: [
      {
        title: 'login.spec.ts',
        file: 'login.spec.ts',
        specs: [],
        suites: [{ title: 'login', specs: [{ title: 'works', file: 'login.spec.ts', tests }] }],
      },
    ],
    errors: [],
    ...more,
  });

describe('Playwright JSON', () => {
  test.each([
    [outcomeTest({}), 'passed'],
    [outcomeTest({ status: 'unexpected', results: [{ status: 'failed' }] }), 'failed'],
    [outcomeTest({ status: 'flaky', results: [{ status: 'failed' }, { status: 'passed' }] }), 'flaky'],
    [outcomeTest({ status: 'skipped', results: [] }), 'skipped'],
    [outcomeTest({ expectedStatus: 'failed', results: [{ status: 'failed' }] }), 'todo'],
    [outcomeTest({ results: [] }), 'error'],
  ])('%j is %s', async (spec, outcome) => expect((await readResults(report([spec]))).cases[0]?.outcome).toBe(outcome));

  test('names: project, describe blocks, claims of annotations', async () => {
    const annotations = [{ type: 'evidence', description: 'test.e2e.login' }];
    const { cases } = await readResults(report([outcomeTest({ annotations })]));
    expect(cases).toEqual([
      { suite: 'chromium login', name: 'works [test.e2e.login]', file: 'login.spec.ts', outcome: 'passed' },
    ]);
  });

  test('errors outside tests, and failures only the header knows, are never green', async () => {
    const failing = report([outcomeTest({})], { errors: [{ message: 'global setup failed' }] });
    expect((await readResults(failing)).reading).toMatchObject({ status: 'failed', passed: 1, suiteErrors: 1 });
    expect((await readResults(report([outcomeTest({})], { stats: { unexpected: 1 } }))).reading.status).toBe('failed');
  });
});
