import { expect, test } from '@jest/globals';
import { figures, readResults } from '../../testing/read.ts';

const title = (name: string, more: object = {}): object => ({
  title: name,
  fullTitle: `login ${name}`,
  file: '/repo/test/login.js',
  ...more,
});
const mocha = (lists: { passes?: object[]; failures?: object[]; pending?: object[] }, stats: object = {}): string =>
  JSON.stringify({
    stats: { suites: 1, tests: 1, passes: 1, pending: 0, failures: 0, ...stats },
    passes: [],
    failures: [],
    pending: [],
    ...lists,
  });

test('the three lists', async () => {
  const text = mocha(
    { passes: [title('a')], failures: [title('b')], pending: [title('c')] },
    { tests: 3, failures: 1 },
  );
  expect(await figures(text)).toBe('failed 3/1/1/0/1');
  expect((await readResults(text)).cases[0]).toEqual({
    suite: 'login',
    name: 'a',
    file: '/repo/test/login.js',
    outcome: 'passed',
  });
});

test('a retried pass is flaky; a failing hook counts although it is no test', async () => {
  expect((await readResults(mocha({ passes: [title('a', { currentRetry: 1 })] }))).cases[0]?.outcome).toBe('flaky');
  expect(await figures(mocha({ failures: [title('"before each" hook')] }, { tests: 0, failures: 1 }))).toBe(
    'failed 1/0/1/0/0',
  );
});

test('a header that knows of more failures is never green', async () => {
  expect((await readResults(mocha({ passes: [title('a')] }, { failures: 2 }))).reading.status).toBe('failed');
});
