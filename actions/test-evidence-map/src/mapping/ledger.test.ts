import { describe, expect, test } from '@jest/globals';
import type { Outcome, TestCase } from '../results/result.ts';
import { ledgerOf, type Ledger } from './ledger.ts';

const ID = 'test.unit';
/** A test whose name holds a bracket is tagged, any other matches a rule. */
const open = (isVacuous: (testCase: TestCase) => boolean = () => false): Ledger =>
  ledgerOf(
    ({ name }) => new Map([[ID, name.includes('[') ? 'tag' : 'rule']]),
    (testCase) => (isVacuous(testCase) ? 'hollow' : 'unseen'),
  );
const testCase = (name: string, outcome: Outcome = 'passed'): TestCase => ({
  suite: '',
  name,
  file: 'a.test.ts',
  outcome,
});

describe('ledgerOf', () => {
  test('counts distinct passing tests once, over all reports', () => {
    const ledger = open();
    for (let report = 0; report < 2; report++) {
      const page = ledger.open();
      page.onTest(testCase('a'));
      page.settle(true);
    }
    expect(ledger.standing(ID).passing.size).toBe(1);
    expect(ledger.standing(ID).counts.get('passed')).toBe(2);
  });

  test('what a report said counts for nothing before it is settled', () => {
    const ledger = open();
    ledger.open().onTest(testCase('a'));
    expect(ledger.ids()).toEqual([]);
  });

  test('of an unsound report only failures are kept', () => {
    const ledger = open();
    const page = ledger.open();
    for (const outcome of ['passed', 'failed', 'skipped'] as const) page.onTest(testCase(outcome, outcome));
    page.settle(false);
    const standing = ledger.standing(ID);
    expect(standing.passing.size).toBe(0);
    expect([...standing.counts]).toEqual([['failed', 1]]);
  });

  test('a test that asserts nothing does not pass', () => {
    const ledger = open(({ name }) => name === 'hollow');
    const page = ledger.open();
    page.onTest(testCase('hollow'));
    page.onTest(testCase('hollow', 'failed'));
    page.settle(true);
    expect([...ledger.standing(ID).counts.keys()]).toEqual(['vacuous', 'failed']);
  });

  test('keeps a bounded number of names and counts on', () => {
    const ledger = open();
    const page = ledger.open();
    for (let number = 0; number < 1000; number++) page.onTest(testCase(`t${number}`));
    page.settle(true);
    expect(ledger.standing(ID).passing.size).toBe(200);
    expect(ledger.standing(ID).counts.get('passed')).toBe(1000);
  });

  test('tagged tests are kept however many others came before', () => {
    const ledger = open();
    const page = ledger.open();
    for (const outcome of ['passed', 'skipped'] as const) {
      for (let number = 0; number < 300; number++) page.onTest(testCase(`t${number}`, outcome));
      page.onTest(testCase(`[${outcome}]`, outcome));
    }
    page.settle(true);
    const { taggedPassing, idleTag } = ledger.standing(ID);
    expect([...taggedPassing.values()]).toMatchObject([{ test: '[passed]', by: 'tag' }]);
    expect(idleTag).toMatchObject({ test: '[skipped]', outcome: 'skipped' });
  });

  test('a tagged test that passes, or a rule test that does not, is no idle tag', () => {
    const ledger = open();
    const page = ledger.open();
    page.onTest(testCase('[a]'));
    page.onTest(testCase('b', 'skipped'));
    page.settle(true);
    expect(ledger.standing(ID).idleTag).toBeNull();
  });
});
