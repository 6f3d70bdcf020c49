import type { Consumer } from '../input/consumer.ts';
import type { Start } from '../input/start.ts';

/**
 * What became of one test. `flaky` failed first and passed when repeated; `todo` is a promise. Of all these only
 * `passed` proves anything.
 */
export const OUTCOMES = ['passed', 'flaky', 'failed', 'error', 'skipped', 'todo'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface TestCase {
  /** Names of what encloses the test (suites, class, describe blocks), joined by a space; '' when there is none. */
  readonly suite: string;
  readonly name: string;
  /** File or file-like path of the test; null when the report does not say. */
  readonly file: string | null;
  readonly outcome: Outcome;
  /** What a failing test said, where the reader was asked for it and the report tells. */
  readonly failure?: FailureWords;
  /** Assertions that held while the test ran, where the runner counts them. */
  readonly assertions?: number;
}

/** The words of one failure: type and message first, then whatever text the runner printed. */
export interface FailureWords {
  readonly headline: string;
  readonly body: string;
}

/** Where a reader puts what it finds, while it reads. */
export interface ResultSink {
  /** Whether the words of failures are wanted: only where somebody asks why a test failed are they kept. */
  readonly wantsFailures?: boolean;
  test(testCase: TestCase): void;
  /** Something failed that no test case carries: a suite that crashed, a build that broke. */
  suiteError(message: string): void;
  /** The report contradicts itself: its header knows of tests or failures that it does not hold. */
  contradiction(message: string): void;
  /** Worth telling, without weight in the judgement. */
  note(message: string): void;
}

/** One format of test results. */
export interface ResultFormat {
  readonly name: string;
  recognises(start: Start): boolean;
  /** @throws MalformedReport from the consumer */
  open(sink: ResultSink): Promise<Consumer>;
}
