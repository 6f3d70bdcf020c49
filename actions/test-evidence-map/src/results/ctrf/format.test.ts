import { describe, expect, test } from '@jest/globals';
import { figures, readResults } from '../../testing/read.ts';

const summary = { tests: 1, passed: 1, failed: 0, skipped: 0, pending: 0, other: 0, start: 1, stop: 2 };
const ctrf = (tests: object[], more: { root?: object; summary?: object } = {}): string =>
  JSON.stringify({
    reportFormat: 'CTRF',
    specVersion: '1.0.0',
    results: { tool: { name: 'jest' }, summary: { ...summary, tests: tests.length, ...more.summary }, tests },
    ...more.root,
  });
const one = (more: object = {}): object => ({ name: 'works', status: 'passed', duration: 1, ...more });

describe('CTRF', () => {
  test.each([
    [one(), 'passed'],
    [one({ status: 'failed' }), 'failed'],
    [one({ status: 'pending' }), 'skipped'],
    [one({ status: 'other' }), 'error'],
    [one({ flaky: true }), 'flaky'],
    [one({ retries: 1 }), 'flaky'],
    [one({ retryAttempts: [{ attempt: 1, status: 'failed' }] }), 'flaky'],
  ])('%j is %s', async (spec, outcome) => expect((await readResults(ctrf([spec]))).cases[0]?.outcome).toBe(outcome));

  test('suites, path and tags reach the mapping', async () => {
    const { cases } = await readResults(
      ctrf([one({ suite: ['e2e', 'login'], filePath: 'test/login.ts', tags: ['test.e2e.login'] })]),
    );
    expect(cases[0]).toMatchObject({ suite: 'e2e login', name: 'works [test.e2e.login]', file: 'test/login.ts' });
  });

  test.each([
    ['an unknown key', ctrf([one({ mood: 'good' })])],
    ['a status nobody knows', ctrf([one({ status: 'fine' })])],
    ['a missing duration', ctrf([{ name: 'works', status: 'passed' }])],
    ['a missing version', ctrf([one()], { root: { specVersion: undefined } })],
    ['an empty name', ctrf([one({ name: '' })])],
    ['an empty label list', ctrf([one({ labels: { owners: [] } })])],
    ['half the document', ctrf([one()]).slice(0, 80)],
  ])('%s is malformed', async (_, text) => expect(await figures(text)).toBe('malformed 0/0/0/0/0'));

  test('a summary that knows of more failures is never green', async () => {
    expect((await readResults(ctrf([one()], { summary: { failed: 1 } }))).reading.status).toBe('failed');
  });
});
