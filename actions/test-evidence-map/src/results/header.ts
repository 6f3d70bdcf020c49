import type { Attributes } from '../input/xml.ts';
import type { ResultSink, TestCase } from './result.ts';

/** Compares what a report's header promises with what its cases show; more in the header means something was lost. */
export interface Header {
  /** Passes a test on and counts it. */
  test(testCase: TestCase): void;
  /** Adds to what the header promises. */
  promise(tests: number, failing: number): void;
  /** Called at the end of the report. */
  check(): void;
}

export function headerCheck(sink: ResultSink): Header {
  const promised = { tests: 0, failing: 0 };
  const shown = { tests: 0, failing: 0 };
  return {
    test: (testCase) => {
      shown.tests++;
      if (testCase.outcome === 'failed' || testCase.outcome === 'error') shown.failing++;
      sink.test(testCase);
    },
    promise: (tests, failing) => {
      promised.tests += tests;
      promised.failing += failing;
    },
    check: () => {
      if (promised.failing > shown.failing) {
        sink.contradiction(`the header counts ${promised.failing} failures, the test cases show ${shown.failing}`);
      }
      if (promised.tests > shown.tests) {
        sink.contradiction(`the header counts ${promised.tests} tests, the report holds ${shown.tests}`);
      }
    },
  };
}

/** Sum of some counting attributes; what is not a positive number counts as nothing. */
export const sumOf = (attributes: Attributes, ...names: readonly string[]): number =>
  names.reduce((sum, name) => {
    const value = Number(attributes.get(name));
    return Number.isFinite(value) && value > 0 ? sum + Math.floor(value) : sum;
  }, 0);
