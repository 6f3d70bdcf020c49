import { describe, expect, test } from '@jest/globals';
import { headerCheck, sumOf } from './header.ts';
import { OUTCOMES, type Outcome, type TestCase } from './result.ts';
import { addTotals, noTotals, tally } from './tally.ts';
import { fileOf } from './test-path.ts';

const testCase = (outcome: Outcome): TestCase => ({ suite: '', name: 'a', file: null, outcome });

describe('tally', () => {
  test('every outcome has its column, and the columns add up', () => {
    const sink = tally(() => undefined);
    for (const outcome of OUTCOMES) sink.test(testCase(outcome));
    expect(sink.totals).toEqual({ tests: 6, passed: 2, failed: 1, errors: 1, skipped: 2 });
    expect(sink.flaky).toBe(1);
  });

  test('failures without a case are counted beside the cases', () => {
    const sink = tally(() => undefined);
    sink.suiteError('crashed');
    sink.contradiction('counts 2');
    sink.note('by the way');
    expect([sink.suiteErrors, sink.contradictions, sink.totals.tests]).toEqual([2, 1, 0]);
    expect(sink.problems).toEqual(['crashed', 'counts 2', 'by the way']);
  });

  test('keeps the first problems and counts all', () => {
    const sink = tally(() => undefined);
    for (let number = 0; number < 100; number++) sink.suiteError(`problem ${number}`);
    expect([sink.problems.length, sink.suiteErrors]).toEqual([20, 100]);
  });

  test('totals add up over reports', () => {
    const sum = noTotals();
    addTotals(sum, { tests: 3, passed: 1, failed: 1, errors: 0, skipped: 1 });
    addTotals(sum, { tests: 1, passed: 0, failed: 0, errors: 1, skipped: 0 });
    expect(sum).toEqual({ tests: 4, passed: 1, failed: 1, errors: 1, skipped: 1 });
  });
});

describe('headerCheck', () => {
  const contradictions = (tests: number, failing: number, ...outcomes: readonly Outcome[]): readonly string[] => {
    const sink = tally(() => undefined);
    const header = headerCheck(sink);
    header.promise(tests, failing);
    for (const outcome of outcomes) header.test(testCase(outcome));
    header.check();
    return sink.problems;
  };
  test('a header that agrees, or knows less, is silent', () => {
    expect(contradictions(2, 1, 'passed', 'error')).toEqual([]);
    expect(contradictions(0, 0, 'failed')).toEqual([]);
  });
  test('a header that knows more speaks', () => {
    expect(contradictions(1, 1, 'passed')).toEqual(['the header counts 1 failures, the test cases show 0']);
    expect(contradictions(9, 0, 'passed')).toEqual(['the header counts 9 tests, the report holds 1']);
  });

  test.each([
    [{ a: '2', b: '3' }, 5],
    [{ a: '-2', b: '3' }, 3],
    [{ a: 'many', b: '1e99' }, 1e99],
    [{}, 0],
  ])('sums %j to %p', (attributes, sum) => expect(sumOf(new Map(Object.entries(attributes)), 'a', 'b')).toBe(sum));
});

describe('fileOf', () => {
  test.each([
    [['own.ts', 'suite.ts', 'x', 'y'], 'own.ts'],
    [[null, 'suite.ts', 'x', 'y'], 'suite.ts'],
    [[null, null, 'test/a.test.ts', 'login works'], 'test/a.test.ts'],
    [[null, null, 'x', 'test\\a.test.ts'], 'test/a.test.ts'],
    [[null, null, 'x', 'tests.e2e.test_login'], 'tests/e2e/test_login'],
    [[null, null, 'x', 'LoginTest'], null],
    [[null, undefined, undefined, ''], null],
    [['./a.ts', null, undefined, ''], 'a.ts'],
  ] as const)('%j → %p', ([own, suiteFile, suiteName, className], expected) =>
    expect(fileOf(own, suiteFile, suiteName, className)).toBe(expected),
  );
});
