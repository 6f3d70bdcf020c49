import { expect, test } from '@jest/globals';
import { figures, readResults } from '../../testing/read.ts';

const run = (tests: object[] | null, more: object = {}, totals: object = {}): string =>
  JSON.stringify({
    cypressVersion: '15.0.0',
    totalTests: tests?.length ?? 0,
    totalFailed: 0,
    runs: [{ spec: { relative: 'cypress/e2e/login.cy.ts' }, tests, ...more }],
    ...totals,
  });

test('states and attempts', async () => {
  const text = run([
    { title: ['login', 'works'], state: 'passed', attempts: [{ state: 'passed' }] },
    { title: ['login', 'works at last'], state: 'passed', attempts: [{ state: 'failed' }, { state: 'passed' }] },
    { title: ['login', 'waits'], state: 'pending' },
  ]);
  const { cases, reading } = await readResults(text);
  expect(cases.map(({ outcome }) => outcome)).toEqual(['passed', 'flaky', 'skipped']);
  expect(cases[0]).toMatchObject({ suite: 'login', name: 'works', file: 'cypress/e2e/login.cy.ts' });
  expect(reading.flaky).toBe(1);
});

test('a spec that did not load, and a lost failure, are never green', async () => {
  expect(await figures(run(null, { error: 'cannot compile' }))).toBe('failed 0/0/0/0/0');
  const passing = [{ title: ['a'], state: 'passed' }];
  expect((await readResults(run(passing, {}, { totalFailed: 1 }))).reading.status).toBe('failed');
});
