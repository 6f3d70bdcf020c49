/** How a test was weakened. */
export type WeakeningRule =
  | 'test-removed'
  | 'test-file-deleted'
  | 'test-skipped'
  | 'test-focused'
  | 'test-unparsable'
  | 'assertion-removed'
  | 'assertion-weakened'
  | 'assertion-flipped'
  | 'denial-accepted'
  | 'expectation-changed'
  | 'snapshot-rewritten'
  | 'subject-mocked'
  | 'threshold-lowered'
  | 'retries-raised'
  | 'tests-excluded'
  | 'failure-tolerated';

export interface Weakening {
  readonly ruleId: WeakeningRule;
  /** An `error` speaks against the change; a `note` has an explanation in the change itself. */
  readonly level: 'error' | 'note';
  readonly path: string;
  readonly line: number;
  /** Title of the test. */
  readonly test: string;
  readonly message: string;
}
