import { describe, expect, test } from '@jest/globals';
import type { EvidenceDefinition } from '../../../../shared/policy/schema.ts';
import { ledgerOf, type Standing } from '../mapping/ledger.ts';
import { refused, type ResultReading } from '../results/read-report.ts';
import type { Outcome } from '../results/result.ts';
import { noTotals } from '../results/tally.ts';
import { policyWith } from '../testing/policy.ts';
import { proveByTests } from './tests.ts';

const ID = 'test.e2e.login';
const definition = (tests: object | null = null): EvidenceDefinition =>
  policyWith({ [ID]: tests }).evidence[ID] as EvidenceDefinition;
const reading = (more: Partial<ResultReading> = {}): ResultReading => ({
  path: 'junit.xml',
  format: 'junit',
  ...noTotals(),
  status: 'ok',
  suiteErrors: 0,
  flaky: 0,
  problems: [],
  ...more,
});

function standing(...outcomes: readonly Outcome[]): Standing {
  const ledger = ledgerOf(
    () => new Map([[ID, 'tag']]),
    () => 'unseen',
  );
  const page = ledger.open();
  outcomes.forEach((outcome, index) =>
    page.onTest({ suite: 'login', name: `case ${index}`, file: 'e2e/login.ts', outcome }),
  );
  page.settle(true);
  return ledger.standing(ID);
}

type Mixed = `${'tag' | 'rule'} ${Outcome | 'vacuous'}`;

/** One test each: `tag skipped`, `rule passed`, … */
function mixed(tests: readonly Mixed[]): Standing {
  const ledger = ledgerOf(
    ({ name }) => new Map([[ID, name.startsWith('tag') ? 'tag' : 'rule']]),
    ({ name }) => (name.includes('vacuous') ? 'hollow' : 'unseen'),
  );
  const page = ledger.open();
  for (const [index, test] of tests.entries()) {
    const outcome = test.split(' ')[1] as Outcome | 'vacuous';
    page.onTest({
      suite: '',
      name: `${test} ${index}`,
      file: null,
      outcome: outcome === 'vacuous' ? 'passed' : outcome,
    });
  }
  page.settle(true);
  return ledger.standing(ID);
}

describe('a tag outweighs words', () => {
  const prove = (...tests: readonly Mixed[]): ReturnType<typeof proveByTests> =>
    proveByTests(ID, definition({ anyWord: ['login'] }), mixed(tests), { readings: [reading()], lost: [] });

  test.each([
    ['skipped', 'is skipped'],
    ['todo', 'is only a todo'],
    ['flaky', 'passed only when repeated'],
    ['vacuous', 'asserts nothing'],
  ] as const)('a tagged test that is %s is not made up for by words', (outcome, became) => {
    expect(prove('rule passed', `tag ${outcome}`, 'rule passed')).toMatchObject({
      status: 'missing',
      summary: `The test tagged for it ${became}: "tag ${outcome} 1". Tests that only hold its words do not stand in for it.`,
      nextAction: 'Let the tagged test run and pass, or take the tag off if another test is the proof.',
    });
  });

  test('one that fails fails the proof', () =>
    expect(prove('rule passed', 'tag failed')).toMatchObject({ status: 'failed' }));

  test('another tagged test that passes is the proof, and only tagged ones are counted', () =>
    expect(prove('tag skipped', 'rule passed', 'tag passed')).toMatchObject({
      status: 'satisfied',
      summary: '1 test passes: "tag passed 2"',
    }));

  test('without an idle tag words and tags count alike', () =>
    expect(prove('rule skipped', 'rule passed', 'tag passed')).toMatchObject({
      status: 'satisfied',
      summary: '2 tests pass: "rule passed 1", "tag passed 2"',
    }));
});

describe('proveByTests', () => {
  test('a passing test proves it and is named', () => {
    const evidence = proveByTests(ID, definition(), standing('passed'), { readings: [reading()], lost: [] });
    expect(evidence).toMatchObject({
      status: 'satisfied',
      summary: '1 test passes: "login case 0"',
      refs: ['e2e/login.ts: login case 0'],
    });
  });

  test.each([
    [['failed', 'passed'], 'failed', '1 test of this proof fails: "login case 0"'],
    [['error'], 'failed', '1 test of this proof fails'],
    [['skipped', 'skipped'], 'missing', 'Not enough: 2 tests skipped ("login case 0").'],
    [['todo'], 'missing', '1 test only a todo'],
    [['flaky'], 'missing', '1 test passed only when repeated'],
    [[], 'missing', 'No test stands for it.'],
  ] as const)('%j is %s', (outcomes, status, summary) => {
    const evidence = proveByTests(ID, definition(), standing(...outcomes), { readings: [reading()], lost: [] });
    expect(evidence.status).toBe(status);
    expect(evidence.summary).toContain(summary);
    expect(evidence.nextAction).not.toBeNull();
  });

  test('without any report, that is what is said', () => {
    const lost = [{ name: 'junit.xml', why: 'expected by the policy' as const }];
    expect(proveByTests(ID, definition(), standing(), { readings: [], lost }).summary).toBe(
      'No test report was handed in. The report junit.xml is not there (expected by the policy).',
    );
  });

  test('the least number of distinct tests is asked for', () => {
    const two = definition({ anyWord: ['x'], minimum: 2 });
    const reports = { readings: [reading()], lost: [] };
    expect(proveByTests(ID, two, standing('passed'), reports).summary).toBe(
      'Not enough: 1 of at least 2 distinct tests pass.',
    );
    expect(proveByTests(ID, two, standing('passed', 'passed'), reports).status).toBe('satisfied');
  });

  test('a vanished report keeps a proof from being complete, and a failure from being hidden', () => {
    const reports = { readings: [reading()], lost: [{ name: 'e2e.xml', why: 'expected by the policy' as const }] };
    expect(proveByTests(ID, definition(), standing('passed'), reports)).toMatchObject({ status: 'missing' });
    expect(proveByTests(ID, definition(), standing('failed'), reports)).toMatchObject({ status: 'failed' });
  });

  test.each([
    ['failed', reading({ status: 'failed', failed: 2 }), '2 failures in 1 of 2 reports'],
    [
      'failed',
      reading({ status: 'failed', suiteErrors: 1, problems: ['crashed'] }),
      '1 failure in 1 of 2 reports: crashed',
    ],
    ['failed', refused('b.xml', 'is not valid JSON'), 'b.xml cannot be used: is not valid JSON'],
    ['missing', reading({ status: 'empty', path: 'b.xml' }), 'b.xml holds no test.'],
  ] as const)('the proof that takes every test is %s by any bad report', (status, bad, summary) => {
    const any = definition({ any: true });
    const evidence = proveByTests(ID, any, standing('passed'), { readings: [reading(), bad], lost: [] });
    expect(evidence).toMatchObject({ status, summary });
  });

  test('another proof is not touched by a malformed report it did not need', () => {
    const reports = { readings: [reading(), refused('b.xml', 'is cut off')], lost: [] };
    expect(proveByTests(ID, definition(), standing('passed'), reports).status).toBe('satisfied');
  });
});
