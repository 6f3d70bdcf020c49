import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, property } from 'fast-check';
import { assign } from './matching.ts';

describe('different people for all slots', () => {
  test('somebody who fits two slots leaves the one that another can fill', () => {
    expect(assign([['bob', 'carol'], ['bob']])).toEqual(['carol', 'bob']);
  });

  test('a slot nobody fits stays empty, and takes nobody from the others', () => {
    expect(assign([['bob'], [], ['bob']]).filter(Boolean)).toEqual(['bob']);
    expect(assign([])).toEqual([]);
  });

  test('never seats one person twice or where they do not fit, and fills as many slots as trying everything does', () => {
    const slots = array(array(constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }), { maxLength: 5 });
    const most = (rest: readonly string[][], taken: readonly string[]): number => {
      const [first, ...others] = rest;
      if (first === undefined) return 0;
      const seated = first.filter((who) => !taken.includes(who)).map((who) => 1 + most(others, [...taken, who]));
      return Math.max(most(others, taken), ...seated);
    };
    assert(
      property(slots, (candidates) => {
        const filled = assign(candidates);
        const seated = filled.filter((who) => who !== null);
        expect(new Set(seated).size).toBe(seated.length);
        filled.forEach((who, slot) => who !== null && expect(candidates[slot]).toContain(who));
        expect(seated).toHaveLength(most(candidates, []));
      }),
    );
  });
});
