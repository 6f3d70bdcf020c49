import { expect, test } from '@jest/globals';
import { LineSet } from './line-set.ts';

test('counts each line once and never uncovers it', () => {
  const lines = new LineSet();
  lines.add(5, false);
  lines.add(5, true);
  lines.add(5, false);
  lines.add(5000, false);
  expect([lines.covered, lines.total]).toEqual([1, 2]);
  expect([5, 5000, 6, 99_999].map((line) => lines.stateOf(line))).toEqual([
    'covered',
    'uncovered',
    'not-executable',
    'not-executable',
  ]);
});

test('merges another set', () => {
  const [a, b] = [new LineSet(), new LineSet()];
  a.add(1, false);
  b.add(1, true);
  b.add(2, false);
  a.addAll(b);
  expect([a.covered, a.total]).toEqual([1, 2]);
});

test.each([-1, 1.5, Number.NaN, 3_000_000])('refuses line %p', (line) =>
  expect(() => new LineSet().add(line, true)).toThrow('names line'),
);
