import { describe, expect, test } from '@jest/globals';
import { figures, readResults } from '../../testing/read.ts';

const one = (assertion: object): object => ({
  ancestorTitles: ['login'],
  title: 'works',
  status: 'passed',
  ...assertion,
});
const report = (assertions: readonly object[], more: object = {}, suite: object = {}): string =>
  JSON.stringify({
    numTotalTests: assertions.length,
    numFailedTests: 0,
    success: true,
    testResults: [
      { name: '/repo/test/login.test.ts', status: 'passed', message: '', assertionResults: assertions, ...suite },
    ],
    ...more,
  });

describe('Jest and Vitest JSON', () => {
  test.each([
    ['passed', one({}), 'passed'],
    ['failed', one({ status: 'failed' }), 'failed'],
    ['pending', one({ status: 'pending' }), 'skipped'],
    ['skipped (Vitest)', one({ status: 'skipped' }), 'skipped'],
    ['todo', one({ status: 'todo' }), 'todo'],
    ['a retry of Jest', one({ invocations: 2 }), 'flaky'],
    ['a retry of Vitest', one({ failureMessages: ['first time'] }), 'flaky'],
    ['a test declared to fail', one({ failing: true }), 'todo'],
    ['a word nobody knows', one({ status: 'splendid' }), 'error'],
  ])('%s', async (_, assertion, outcome) => {
    const { cases } = await readResults(report([assertion]));
    expect(cases).toEqual([{ suite: 'login', name: 'works', file: '/repo/test/login.test.ts', outcome }]);
  });

  test.each([
    [
      'a suite that crashed',
      report([], { success: false }, { status: 'failed', message: 'SyntaxError' }),
      'SyntaxError',
    ],
    ['a run without success', report([one({})], { success: false }), 'did not succeed'],
    ['a header with more failures', report([one({})], { numFailedTests: 1 }), 'counts 1 failures'],
    ['a header with more tests', report([one({})], { numTotalTests: 9 }), 'counts 9 tests'],
  ])('%s is never green', async (_, text, problem) => {
    const { reading } = await readResults(text);
    expect(reading.status).toMatch(/failed|malformed/u);
    expect(reading.problems.join()).toContain(problem);
  });

  test.each([
    ['cut off', report([one({})]).slice(0, -3)],
    ['without results', '{"numTotalTests":3}'],
    ['with results of the wrong kind', '{"numTotalTests":1,"testResults":{"__proto__":{}}}'],
  ])('a document %s is malformed', async (_, text) => expect(await figures(text)).toBe('malformed 0/0/0/0/0'));
});
