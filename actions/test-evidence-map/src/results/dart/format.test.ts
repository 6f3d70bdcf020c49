import { expect, test } from '@jest/globals';
import { figures, readResults } from '../../testing/read.ts';

const stream = (...events: readonly object[]): string =>
  [
    { protocolVersion: '0.1.1', type: 'start' },
    { type: 'suite', suite: { id: 0, path: 'test/a_test.dart' } },
    ...events,
  ]
    .map((event) => JSON.stringify(event))
    .join('\n');
const start = (id: number, name: string): object => ({ type: 'testStart', test: { id, name, suiteID: 0 } });
const done = (testID: number, result: string, more: object = {}): object => ({
  type: 'testDone',
  testID,
  result,
  ...more,
});

test('outcomes, hidden loaders and skips', async () => {
  const text = stream(
    start(1, 'loading a_test.dart'),
    done(1, 'success', { hidden: true }),
    start(2, 'adds'),
    done(2, 'success'),
    start(3, 'subtracts'),
    done(3, 'failure'),
    start(4, 'divides'),
    done(4, 'error'),
    start(5, 'waits'),
    done(5, 'success', { skipped: true }),
    { type: 'print', message: 'hello' },
    { type: 'done', success: false },
  );
  expect(await figures(text)).toBe('failed 4/1/1/1/1');
  expect((await readResults(text)).cases[0]).toMatchObject({ name: 'adds', file: 'test/a_test.dart' });
});

test.each([
  ['without the last event', stream(start(1, 'a'), done(1, 'success')), 'cut off'],
  ['with a test that never ended', stream(start(1, 'a'), { type: 'done', success: true }), 'never ended'],
  [
    'that did not succeed',
    stream(start(1, 'a'), done(1, 'success'), { type: 'done', success: false }),
    'did not succeed',
  ],
])('a run %s is never green', async (_, text, problem) => {
  const { reading } = await readResults(text);
  expect(reading.status).toBe('failed');
  expect(reading.problems.join()).toContain(problem);
});

test.each([
  ['an end without a start', stream(done(9, 'success'))],
  ['an outcome nobody knows', stream(start(1, 'a'), done(1, 'fine'))],
  ['half a line', stream(start(1, 'a')).slice(0, -5)],
])('%s is malformed', async (_, text) => expect(await figures(text)).toBe('malformed 0/0/0/0/0'));
