import { expect, test } from '@jest/globals';
import { readWeaknesses } from './weaknesses.ts';

test('weaknesses are known; categories, views, deprecated and invented numbers are not', () => {
  const { known, deprecated, newest } = readWeaknesses();
  for (const number of [20, 79, 89, 284, 287, 639, 798, 862]) expect(known.has(number)).toBe(true);
  for (const number of [0, 16, 534, 1000, 1003, 99_999]) expect(known.has(number)).toBe(false);
  expect(deprecated.has(534)).toBe(true);
  expect(Math.max(...known)).toBeLessThanOrEqual(newest);
  expect([...deprecated].filter((number) => known.has(number))).toEqual([]);
});
