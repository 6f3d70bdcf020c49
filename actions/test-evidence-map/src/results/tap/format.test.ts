import { describe, expect, test } from '@jest/globals';
import { figures, readResults } from '../../testing/read.ts';

const tap = (...lines: readonly string[]): string => `TAP version 13\n${lines.join('\n')}\n`;

describe('TAP', () => {
  test.each([
    ['a plan first', tap('1..2', 'ok 1 - a', 'not ok 2 - b'), 'failed 2/1/1/0/0'],
    ['a plan last', tap('ok 1', 'ok 2', '1..2'), 'ok 2/2/0/0/0'],
    ['no numbers', tap('1..2', 'ok', 'ok'), 'ok 2/2/0/0/0'],
    ['skip and todo', tap('1..3', 'ok 1 - a # SKIP no db', 'not ok 2 - b # TODO later', 'ok 3'), 'ok 3/1/0/0/2'],
    ['an escaped hash', tap('1..1', 'ok 1 - issue \\# TODO'), 'ok 1/1/0/0/0'],
    ['diagnostics', tap('1..1', 'ok 1', '  ---', '  not ok 2', '  1..7', '  ...'), 'ok 1/1/0/0/0'],
    [
      'a subtest, counted by its own points',
      tap('# Subtest: x', '    ok 1 - a', '    ok 2 - b', '    1..2', 'ok 1 - x', '1..1'),
      'ok 2/2/0/0/0',
    ],
    ['a failing subtest', tap('    not ok 1 - a', '    1..1', 'not ok 1 - x', '1..1'), 'failed 1/0/1/0/0'],
    ['a parent that fails by itself', tap('    ok 1 - a', '    1..1', 'not ok 1 - x', '1..1'), 'failed 2/1/1/0/0'],
    ['a block in braces', tap('1..1', 'ok 1 - x {', '    ok 1 - a', '    1..1', '}'), 'ok 1/1/0/0/0'],
    [
      'a name that ends in a brace',
      tap('ok 1 - like this {', '# Subtest: y', '    ok 1 - a', '    1..1', 'ok 2 - y', '1..2'),
      'ok 2/2/0/0/0',
    ],
    ['everything skipped', 'TAP version 13\n1..0 # skip no browser\n', 'empty 0/0/0/0/0'],
    ['no version line', 'ok 1 - a\n1..1\n', 'ok 1/1/0/0/0'],
  ])('%s', async (_, text, expected) => expect(await figures(text)).toBe(expected));

  test.each([
    ['too few points', tap('1..3', 'ok 1', 'ok 2'), 'planned 3 tests, 2 were run'],
    ['too many points', tap('1..1', 'ok 1', 'ok 2'), 'planned 1 tests, 2 were run'],
    ['no plan', tap('ok 1', 'ok 2'), 'has no plan'],
    ['two plans', tap('1..1', 'ok 1', '1..1'), 'has two plans'],
    ['points after the last plan', tap('ok 1', '1..2', 'ok 2'), 'after the plan'],
    ['the same number twice', tap('ok 1', 'ok 1', '1..2'), 'has test 1 twice'],
    ['numbers outside the plan', tap('ok 8', 'ok 9', '1..2'), 'outside its plan'],
    ['a bail out', tap('1..1', 'ok 1', 'Bail out! no database'), 'bailed out: no database'],
    ['foreign lines under strict', tap('pragma +strict', '1..1', 'ok 1', 'hello'), 'not TAP'],
    ['tests under a plan that skips all', tap('1..0 # skip', 'ok 1'), 'skips them all'],
    ['a subtest short of its plan', tap('    ok 1', '    1..2', 'ok 1 - x', '1..1'), 'planned 2 tests, 1 were run'],
  ])('%s is never green', async (_, text, problem) => {
    const { reading } = await readResults(text);
    expect(['failed', 'malformed']).toContain(reading.status);
    expect(reading.problems.join()).toContain(problem);
  });

  test('names carry the blocks in braces around them', async () => {
    const { cases } = await readResults(tap('1..1', 'ok 1 - outer {', '    ok 1 - inner', '    1..1', '}'));
    expect(cases).toEqual([{ suite: 'outer', name: 'inner', file: null, outcome: 'passed' }]);
  });
});
