import { LIMITS } from '../input/limits.ts';
import { MalformedReport } from '../input/malformed.ts';
import type { Outcome, ResultSink, TestCase } from './result.ts';

/** Totals of one report, or of all. `errors` counts suite errors as well as test cases. */
export interface Totals {
  tests: number;
  passed: number;
  failed: number;
  errors: number;
  skipped: number;
}

export const noTotals = (): Totals => ({ tests: 0, passed: 0, failed: 0, errors: 0, skipped: 0 });

const COLUMN: Readonly<Record<Outcome, keyof Totals>> = {
  passed: 'passed',
  flaky: 'passed',
  failed: 'failed',
  error: 'errors',
  skipped: 'skipped',
  todo: 'skipped',
};

/** Adds `from` to `into`. */
export function addTotals(into: Totals, from: Readonly<Totals>): void {
  for (const key of Object.keys(into) as (keyof Totals)[]) into[key] += from[key];
}

/** Counts what a reader finds and passes every test on. */
export interface Tally extends ResultSink {
  readonly totals: Totals;
  /** Failures that no case carries, contradictions included. */
  readonly suiteErrors: number;
  readonly contradictions: number;
  readonly flaky: number;
  /** First problems, in the order met. */
  readonly problems: readonly string[];
}

/**
 * @param onTest sees every test case while the report is read, before it is known whether the report is sound
 * @param wantsFailures whether the words of failures are to be kept
 */
export function tally(onTest: (testCase: TestCase) => void, wantsFailures = false): Tally {
  const totals = noTotals();
  const problems: string[] = [];
  let suiteErrors = 0;
  let contradictions = 0;
  let flaky = 0;
  const note = (message: string): void => {
    if (problems.length < LIMITS.problems) problems.push(message);
  };
  return {
    wantsFailures,
    totals,
    problems,
    get suiteErrors() {
      return suiteErrors;
    },
    get contradictions() {
      return contradictions;
    },
    get flaky() {
      return flaky;
    },
    note,
    contradiction: (message) => {
      suiteErrors++;
      contradictions++;
      note(message);
    },
    suiteError: (message) => {
      suiteErrors++;
      note(message);
    },
    test: (testCase) => {
      if (++totals.tests > LIMITS.cases) throw new MalformedReport(`holds more than ${LIMITS.cases} tests`);
      totals[COLUMN[testCase.outcome]]++;
      if (testCase.outcome === 'flaky') flaky++;
      onTest(clipped(testCase));
    },
  };
}

const clipped = (testCase: TestCase): TestCase =>
  testCase.name.length <= LIMITS.name && testCase.suite.length <= LIMITS.name
    ? testCase
    : { ...testCase, name: testCase.name.slice(0, LIMITS.name), suite: testCase.suite.slice(0, LIMITS.name) };
