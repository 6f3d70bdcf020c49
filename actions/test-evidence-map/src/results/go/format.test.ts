import { describe, expect, test } from '@jest/globals';
import { figures, readResults } from '../../testing/read.ts';

const event = (action: string, fields: Record<string, string> = {}): string =>
  JSON.stringify({ Time: '2026-01-01T00:00:00Z', Action: action, Package: 'example.org/app', ...fields });
const stream = (...lines: readonly string[]): string => `${[event('start'), ...lines].join('\n')}\n`;
const run = (name: string, ending: string): string[] => [event('run', { Test: name }), event(ending, { Test: name })];

describe('go test -json', () => {
  test.each([
    [
      'passes, fails, skips',
      stream(...run('TestA', 'pass'), ...run('TestB', 'fail'), ...run('TestC', 'skip'), event('fail')),
      'failed 3/1/1/0/1',
    ],
    ['a package without tests', stream(event('skip')), 'empty 0/0/0/0/0'],
    [
      'chatter of the go command',
      stream('go: downloading example.org/x v1.0.0', ...run('TestA', 'pass'), event('pass')),
      'ok 1/1/0/0/0',
    ],
  ])('%s', async (_, text, expected) => expect(await figures(text)).toBe(expected));

  test.each([
    [
      'a package that fails without a failing test',
      stream(...run('TestA', 'pass'), event('fail')),
      'without a failing test',
    ],
    [
      'a test that never ends',
      stream(event('run', { Test: 'TestA' }), event('pass')),
      'TestA of example.org/app never ended',
    ],
    ['a package that never ends', stream(...run('TestA', 'pass')), 'never ended'],
    [
      'a build failure event',
      stream(event('build-fail', { ImportPath: 'example.org/app' }), event('pass')),
      'does not build',
    ],
    ['a build failure in plain text', stream('FAIL\texample.org/app [build failed]', event('pass')), 'FAIL'],
  ])('%s is never green', async (_, text, problem) => {
    const { reading } = await readResults(text);
    expect(reading.status).toBe('failed');
    expect(reading.problems.join()).toContain(problem);
  });

  test('a line cut in two makes the file malformed', async () => {
    const text = stream(...run('TestA', 'pass'), event('pass'));
    expect(await figures(text.slice(0, -20))).toBe('malformed 0/0/0/0/0');
  });
});
