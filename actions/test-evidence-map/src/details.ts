import type { ChangedLines } from './coverage/changed-lines.ts';
import type { ToldClaim } from './catalogue/claim-book.ts';
import type { SensitiveLines } from './coverage/sensitive-lines.ts';
import type { Canary } from './canary/canary.ts';
import type { Graded } from './grade/grade.ts';
import type { Integrity } from './integrity/integrity.ts';
import type { MappedTest } from './mapping/ledger.ts';
import type { Inventory } from './inventory/inventory.ts';
import type { ChangedMutants } from './mutants/changed-mutants.ts';
import type { BaseState } from './red/base-runs.ts';
import type { ResultReading } from './results/read-report.ts';
import type { Totals } from './results/tally.ts';
import type { ControlProof } from './spec/controls.ts';
import type { SourceProblem } from './vacuity/problem.ts';

/** `details.coverage.reports[]`: every file of a coverage report with its lines. */
export interface CoverageDetails {
  readonly path: string;
  readonly format: string;
  readonly status: 'ok' | 'empty' | 'malformed';
  readonly problems: readonly string[];
  readonly files: readonly { readonly path: string; readonly covered: number; readonly total: number }[];
}

/** Which test stands for which evidence, what became of it, how strong it is and what would raise it. */
export interface Mapping extends MappedTest, Graded {
  readonly evidence: string;
  /** What it did on the base's code; null when nothing is known of that. */
  readonly onBase: BaseState | null;
}

/** Mutants of changed lines, as figures and places. */
export type MutantDetails = Omit<ChangedMutants, 'killers'>;

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
    /** The part of them in sensitive areas; null when the risk of the change is not known. */
    readonly sensitiveLines: SensitiveLines | null;
  };
  /** Tests that pass now, by what they did on the base's code; null without such results. */
  readonly onBase: Readonly<Partial<Record<BaseState, number>>> | null;
  /** Test names between the base's reports and the head's; null without both. */
  readonly inventory: Inventory | null;
  /** Null without a change or a mutation report. */
  readonly mutants: MutantDetails | null;
  readonly canary: Canary['state'];
  /** Identifiers of standards that tests claim to verify, checked. */
  readonly claims: readonly ToldClaim[];
  /** Controls of the security spec, each beside its proofs by tests. */
  readonly controls: readonly ControlProof[];
  readonly testSources: readonly { readonly path: string; readonly problems: readonly SourceProblem[] }[];
  /** Null without a change. */
  readonly integrity: Integrity | null;
};
