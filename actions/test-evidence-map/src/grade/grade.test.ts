import { describe, expect, test } from '@jest/globals';
import type { MappedTest } from '../mapping/ledger.ts';
import type { BaseState } from '../red/base-runs.ts';
import { gradeOf, rankOf, type GradeFacts } from './grade.ts';

const mapped = (more: Partial<MappedTest> = {}): MappedTest => ({
  test: 'gate denies',
  name: 'denies',
  file: null,
  outcome: 'passed',
  by: 'tag',
  asserts: true,
  ...more,
});
const facts = (more: { reached?: boolean; state?: BaseState | null; kills?: boolean } = {}): GradeFacts => ({
  reached: more.reached ?? false,
  onBase: () => more.state ?? null,
  kills: () => more.kills ?? false,
});

describe('gradeOf', () => {
  test.each([
    ['skipped', mapped({ outcome: 'skipped' }), facts({ kills: true, state: 'red' }), 'claimed'],
    ['passes, its source unseen', mapped({ asserts: false }), facts({ reached: true }), 'executed'],
    ['seen to assert', mapped(), facts(), 'asserted'],
    ['asserts, and the run reached changed lines', mapped(), facts({ reached: true }), 'reached'],
    ['red without the change', mapped({ asserts: false }), facts({ state: 'red' }), 'red'],
    ['noticed a mutant', mapped(), facts({ state: 'missing-symbol', kills: true }), 'killed'],
  ])('%s', (_, test_, known, grade) => expect(gradeOf(test_, known).grade).toBe(grade));

  test.each<[BaseState | null, RegExp]>([
    [null, /results of the head’s tests on the base’s code/u],
    ['passes', /assert what the change brings/u],
    ['missing-symbol', /mutation report/u],
    ['not-compiled', /mutation report/u],
    ['error', /fail there by an assertion/u],
    ['flaky', /fail there by an assertion/u],
  ])('a test that %s is told what would raise it', (state, raise) =>
    expect(gradeOf(mapped(), facts({ state, reached: true })).raise).toMatch(raise),
  );

  test('the top needs nothing more', () => {
    expect(gradeOf(mapped(), facts({ kills: true })).raise).toBeNull();
    expect(rankOf('killed')).toBeGreaterThan(rankOf('red'));
  });
});
