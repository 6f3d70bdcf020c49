import { describe, expect, test } from '@jest/globals';
import { array, assert, integer, property } from 'fast-check';
import { Counts, Top } from './counts.ts';
import { pace } from './pace.ts';

describe('counts', () => {
  test('give the most frequent first, equal ones by name', () => {
    const counts = new Counts();
    counts.add(['b', 'a', 'c', 'c']);
    counts.add(['__proto__']);
    expect(counts.sorted()).toEqual([
      ['c', 2],
      ['__proto__', 1],
      ['a', 1],
      ['b', 1],
    ]);
    expect([counts.of('c'), counts.of('constructor')]).toEqual([2, 0]);
  });
});

describe('the greatest', () => {
  test('are those that sorting would put first, whatever came', () => {
    assert(
      property(array(integer({ min: 0, max: 20 })), integer({ min: 1, max: 6 }), (numbers, size) => {
        const top = new Top<number>(size, (number) => number);
        for (const number of numbers) top.offer(number);
        expect(top.items).toEqual(numbers.toSorted((a, b) => b - a).slice(0, size));
      }),
    );
  });

  test('of equal ones keep the first', () => {
    const top = new Top<{ name: string; weight: number }>(1, ({ weight }) => weight);
    top.offer({ name: 'first', weight: 1 });
    top.offer({ name: 'second', weight: 1 });
    expect(top.items).toEqual([{ name: 'first', weight: 1 }]);
  });
});

describe('the pace', () => {
  test.each([
    [1_000, 100, '100 of 10000 changes · 100/s · 1 min 39 s left'],
    [10_000, 10, '10 of 10000 changes · 1/s · 2 h 46 min left'],
    [1_000, 9_990, '9990 of 10000 changes · 9990/s · 1 s left'],
  ])('after %d ms and %d changes', (now, done, said) => expect(pace(10_000, 0)(done, now)).toBe(said));

  test('is not told more often than anybody reads', () => {
    const tell = pace(100, 0);
    expect([tell(1, 100), tell(1, 250), tell(1, 300)]).toEqual([null, expect.stringContaining('2 of 100'), null]);
  });
});
