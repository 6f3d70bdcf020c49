import { expect, test } from '@jest/globals';
import { figures, readResults } from '../../testing/read.ts';

const suite = (tests: object[], suites: object[] = []): object => ({
  title: 'login',
  file: 'cypress/e2e/login.cy.ts',
  tests,
  suites,
});
const report = (results: object[], stats: object = {}): string =>
  JSON.stringify({ stats: { suites: 1, tests: 0, failures: 0, ...stats }, results });

test('states, nested suites and tests that a hook kept from running', async () => {
  const inner = { title: 'expired', file: '', tests: [{ title: 'c', state: 'failed' }], suites: [] };
  const text = report([
    suite(
      [
        { title: 'a', state: 'passed' },
        { title: 'b', state: null, pending: true },
        { title: 'd', state: null },
      ],
      [inner],
    ),
  ]);
  expect(await figures(text)).toBe('failed 4/1/1/1/1');
  expect((await readResults(text)).cases.at(-1)).toEqual({
    suite: 'login expired',
    name: 'c',
    file: 'cypress/e2e/login.cy.ts',
    outcome: 'failed',
  });
});

test('suites nested beyond the limit are refused', async () => {
  let nested = suite([{ title: 'a', state: 'passed' }]);
  for (let depth = 0; depth < 300; depth++) nested = suite([], [nested]);
  expect(await figures(report([nested]))).toBe('malformed 0/0/0/0/0');
});
