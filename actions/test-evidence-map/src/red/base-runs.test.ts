import { describe, expect, test } from '@jest/globals';
import type { Outcome, TestCase } from '../results/result.ts';
import { baseRuns, type BaseRuns } from './base-runs.ts';

const ran = (name: string, outcome: Outcome, headline?: string, file: string | null = null): TestCase => ({
  suite: 'gate',
  name,
  file,
  outcome,
  ...(headline === undefined ? {} : { failure: { headline, body: '' } }),
});
const ASSERTION = 'AssertionError: expected 200 to be 403';

function runsOf(...reports: readonly (readonly TestCase[])[]): BaseRuns {
  const runs = baseRuns();
  for (const cases of reports) {
    const page = runs.open();
    for (const testCase of cases) page.onTest(testCase);
    page.settle(true, 0);
  }
  return runs;
}

describe('baseRuns', () => {
  test.each<[string, TestCase, string]>([
    ['failed by assertion', ran('t', 'failed', ASSERTION), 'red'],
    ['an error that is an assertion', ran('t', 'error', ASSERTION), 'red'],
    ['passed', ran('t', 'passed'), 'passes'],
    ['flaky', ran('t', 'flaky'), 'flaky'],
    ['a missing symbol', ran('t', 'failed', 'TypeError: refuse is not a function'), 'missing-symbol'],
    ['does not compile', ran('t', 'failed', 'SyntaxError: x'), 'not-compiled'],
    ['a crash', ran('t', 'error', 'connect ECONNREFUSED'), 'error'],
    ['a failure without words', ran('t', 'failed'), 'error'],
    ['skipped', ran('t', 'skipped'), 'not-run'],
    ['todo', ran('t', 'todo'), 'not-run'],
  ])('%s', (_, testCase, state) => expect(runsOf([testCase]).stateOf('gate t', null)).toBe(state));

  test('red only when every run is: what two runs disagree about is chance', () => {
    const [red, green] = [ran('t', 'failed', ASSERTION), ran('t', 'passed')];
    expect(runsOf([red], [red]).stateOf('gate t', null)).toBe('red');
    expect(runsOf([red], [green]).stateOf('gate t', null)).toBe('flaky');
    expect(runsOf([ran('t', 'skipped')], [red]).stateOf('gate t', null)).toBe('red');
  });

  test('a test that is nowhere is absent, or not compiled where something crashed outside of tests', () => {
    const runs = baseRuns();
    expect(runs.stateOf('gate t', null)).toBe('absent');
    runs.open().settle(true, 1);
    expect(runs.stateOf('gate t', null)).toBe('not-compiled');
  });

  test('an unsound report shows nothing', () => {
    const runs = baseRuns();
    const page = runs.open();
    page.onTest(ran('t', 'failed', ASSERTION));
    page.settle(false, 0);
    expect(runs.stateOf('gate t', null)).toBe('absent');
    expect(runs.size).toBe(0);
  });

  test('tests of one name are told apart by the last parts of their path', () => {
    const runs = runsOf([
      ran('t', 'failed', ASSERTION, '/base/work/app/test/a.test.ts'),
      ran('t', 'passed', undefined, '/base/work/app/test/b.test.ts'),
    ]);
    expect(runs.stateOf('gate t', '/head/app/test/a.test.ts')).toBe('red');
    expect(runs.stateOf('gate t', '/head/app/test/b.test.ts')).toBe('passes');
    expect(runs.stateOf('gate t', null)).toBe('absent');
  });
});
