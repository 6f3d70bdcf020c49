import { expect, test } from '@jest/globals';
import { enclosingLines } from './enclosing.ts';

const around = (text: string, ...wanted: number[]): number[] =>
  [...enclosingLines(new Map(text.split('\n').map((line, index) => [index + 1, line])), new Set(wanted))].toSorted(
    (a, b) => a - b,
  );

test('a line stands in its condition and its function', () => {
  expect(around('function login(user) {\n  log()\n  if (user) {\n    go()\n  }\n}', 4)).toEqual([1, 3]);
});

test('a closed block is not around what follows', () => {
  expect(around('def a():\n  x()\ndef b():\n  y()', 4)).toEqual([3]);
});

test('an entry stands in its list', () => {
  expect(around('const DENIED = [\n  1,\n  2,\n]', 3)).toEqual([1]);
});

test('lines that say nothing are no header, deep nesting is cut', () => {
  expect(around('f() {\n  try {\n    x()', 3)).toEqual([1]);
  expect(around('a1\n a2\n  a3\n   a4\n    a5', 5)).toEqual([2, 3, 4]);
});
