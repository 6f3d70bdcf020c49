import type { ChangedLines } from './coverage/changed-lines.ts';
import type { Integrity } from './integrity/integrity.ts';
import type { MappedTest } from './mapping/ledger.ts';
import type { ResultReading } from './results/read-report.ts';
import type { Totals } from './results/tally.ts';
import type { SourceProblem } from './vacuity/problem.ts';

/** `details.coverage.reports[]`: every file of a coverage report with its lines. */
export interface CoverageDetails {
  readonly path: string;
  readonly format: string;
  readonly status: 'ok' | 'empty' | 'malformed';
  readonly problems: readonly string[];
  readonly files: readonly { readonly path: string; readonly covered: number; readonly total: number }[];
}

/** Which test stands for which evidence, and what became of it. */
export interface Mapping extends MappedTest {
  readonly evidence: string;
}

/** `details` of this gate's report. A type, so that it is a plain record to the host. */
export type Details = {
  readonly reports: readonly ResultReading[];
  /** Results of the head's tests on the base's code. */
  readonly reportsBase: readonly ResultReading[];
  readonly totals: Totals & { readonly suiteErrors: number; readonly flaky: number };
  readonly mappings: readonly Mapping[];
  readonly coverage: {
    readonly reports: readonly CoverageDetails[];
    /** Null without a change. */
    readonly changedLines: ChangedLines | null;
  };
  readonly testSources: readonly { readonly path: string; readonly problems: readonly SourceProblem[] }[];
  /** Null without a change. */
  readonly integrity: Integrity | null;
};
