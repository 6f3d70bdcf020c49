import { describe, expect, test } from '@jest/globals';
import { parseExpression } from './expression.ts';
import { conditionOf, flowing, mentioned, placeholdersOf } from './template.ts';
import type { Scalar } from './tree.ts';

const scalar = (value: string, block = false): Scalar => ({ kind: 'scalar', value, line: 3, endLine: 99, block });

describe('what can become the value', () => {
  test.each([
    ['github.event.issue.title', ['github.event.issue.title']],
    ["github['HEAD_REF']", ['github.head_ref']],
    ['github.event.commits[0].message', ['github.event.commits.*.message']],
    ["a.b || 'x'", ['a.b']],
    ['a.b && c.d || e.f', ['c.d', 'e.f']],
    ["a.b == 'x'", []],
    ['!a.b', []],
    ["contains(a.b, 'x')", []],
    ["format('{0}', a.b)", ['a.b']],
    ['toJSON(a.b).c', ['a.b']],
    ["case(a.b == 'x', c.d, e.f)", ['c.d', 'e.f']],
    ['hashFiles(a.b)', []],
  ])('%s', (source, paths) => {
    expect(flowing(parseExpression(source))).toEqual(paths);
  });

  test('all that is mentioned includes what is compared', () => {
    expect(mentioned(parseExpression("!a.b && c.d == 'x'"))).toEqual(['a.b', 'c.d']);
  });
});

describe('what is no expression', () => {
  test.each([['a b'], ['(a'], ['a &&'], ["'open"], ['a['], [''], ['('.repeat(5000)], [`a${'.b'.repeat(20_000)}`]])(
    '%.30s',
    (source) => {
      expect(parseExpression(source)).toBeNull();
    },
  );
});

describe('placeholders', () => {
  test('braces inside a string do not end one; the line is that of the text', () => {
    const places = placeholdersOf(scalar("a\nb ${{ format('}}', x.y) }}\n${{ z.w }}", true));
    expect(places.map((place) => [place.source, place.line])).toEqual([
      ["format('}}', x.y)", 5],
      ['z.w', 6],
    ]);
  });

  test.each([
    ['${{ a.b }}', false],
    ['a.b', false],
    ['${{ a.b }} ', true],
    ["${{ a.b }} == 'x'", true],
    ['${{ a.b }}\n', true],
  ])('%j is always true: %s', (value, expected) => {
    expect(conditionOf(scalar(value))?.alwaysTrue).toBe(expected);
  });
});
