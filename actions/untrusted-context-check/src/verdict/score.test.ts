import { describe, expect, test } from '@jest/globals';
import type { PlacedSignal } from './examine.ts';
import { CLUSTER, densest, MALICIOUS, SUSPICIOUS, verdictOf } from './score.ts';

const signal = (ruleId: string, weight: number, start = 0): PlacedSignal => ({
  ruleId,
  title: '',
  place: 'visible',
  weight,
  start,
  end: start + 1,
  excerpt: '',
});

describe('densest', () => {
  test('adds different rules, counts the same one once at its heaviest', () => {
    expect(densest([signal('injection.a', 2), signal('injection.a', 3), signal('injection.b', 4)])).toBe(7);
  });

  test('rules of one family say the same in other words', () => {
    expect(densest([signal('injection.override', 6), signal('injection.override-all', 4)])).toBe(6);
  });

  test('signals far apart do not add up', () => {
    expect(densest([signal('injection.a', 3), signal('injection.b', 3, CLUSTER + 1)])).toBe(3);
    expect(densest([signal('injection.a', 3), signal('injection.b', 3, CLUSTER)])).toBe(6);
  });

  test('no signal, no weight', () => {
    expect(densest([])).toBe(0);
  });
});

test.each([
  [SUSPICIOUS - 0.1, 'clean'],
  [SUSPICIOUS, 'suspicious'],
  [MALICIOUS - 0.1, 'suspicious'],
  [MALICIOUS, 'malicious'],
])('%d is %s', (weight, verdict) => {
  expect(verdictOf([signal('injection.a', weight)])).toBe(verdict);
});
