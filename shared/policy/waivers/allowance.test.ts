import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type Allowance, allows, narrower, speaksOf } from './allowance.ts';
import { WAIVABLE_LEVELS } from './levels.ts';

const ids = ['scan.sast', 'scan.secrets', 'test.unit', 'test.e2e.login'];
const patterns = fc.subarray(['*', 'scan.*', 'test.*', 'test.e2e.*', ...ids]);
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const allowances: fc.Arbitrary<Allowance> = fc.record({
  evidence: maybe(patterns),
  findings: maybe(patterns),
  maxLevel: maybe(fc.constantFrom(...WAIVABLE_LEVELS)),
  maxDays: maybe(fc.nat(99)),
});

describe('what two layers allow', () => {
  test('is what each of them allows, id by id', () =>
    fc.assert(
      fc.property(allowances, allowances, fc.constantFrom(...ids), (above, below, id) => {
        const both = narrower(above, below);
        for (const key of ['evidence', 'findings'] as const)
          expect(speaksOf(both[key], id)).toBe(speaksOf(above[key], id) && speaksOf(below[key], id));
      }),
    ));

  test('is within each of them, and adding more layers never allows more', () =>
    fc.assert(
      fc.property(allowances, allowances, (above, below) => {
        const both = narrower(above, below);
        expect([allows(above, both), allows(below, both)]).toEqual([true, true]);
        expect(narrower(both, both)).toEqual(both);
      }),
    ));

  test.each<[Allowance, Allowance, boolean]>([
    [{}, { evidence: ['*'] }, true],
    [{ evidence: ['scan.*'] }, { evidence: ['scan.sast'] }, true],
    [{ evidence: ['scan.*'] }, { evidence: ['*'] }, false],
    [{ evidence: ['scan.*'] }, {}, false],
    [{ maxLevel: 'warning' }, { maxLevel: 'error' }, false],
    [{ maxDays: 30 }, { maxDays: 31 }, false],
    [{ maxDays: 30 }, {}, false],
  ])('%j holds %j: %s', (wide, narrow, holds) => expect(allows(wide, narrow)).toBe(holds));
});
