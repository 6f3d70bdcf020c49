import type { Finding } from '../../../shared/evidence/report.ts';
import type { ScanRecord } from '../../../shared/scanners/record.ts';

export type Level = Finding['level'];

/** What a record speaks of: it decides by which rules two records are the same finding. */
export type Subject = 'code' | 'package' | 'secret' | 'licence' | 'misconfiguration';

/** A package as the tool named it. */
export interface PackageRef {
  readonly name: string;
  readonly version: string | null;
  /** Package-URL type (`npm`, `pypi`, `golang`, …) when the tool says so. */
  readonly ecosystem: string | null;
}

/** One record of one report, in our words. Its source excerpt is compared, never shown. */
export interface Observation {
  readonly ruleId: string;
  readonly level: Level;
  readonly message: string;
  readonly subject: Subject;
  /** As the tool wrote it, decoded: may be absolute. Null when the record has no place. */
  readonly path: string | null;
  readonly startLine?: number | undefined;
  readonly endLine?: number | undefined;
  readonly startColumn?: number | undefined;
  readonly cwe: readonly string[];
  /** Other ids of the same advisory or check (CVE, GHSA, vendor ids). */
  readonly aliases: readonly string[];
  readonly package?: PackageRef | undefined;
  /** The tool's own identity of the record; trusted only where no other record of the report has it. */
  readonly identity?: string | undefined;
  readonly snippet?: string | undefined;
  /** The excerpt with the lines around it. */
  readonly context?: string | undefined;
  /** Commit in which a history scanner saw it. */
  readonly commit?: string | undefined;
  /** The report says that somebody suppressed it. */
  readonly suppressed?: boolean | undefined;
}

/** Of one run: `ok` it ran and says what it looked at; `empty` it names nothing it looked at; `failed` by its own words. */
export type RunStatus = 'ok' | 'failed' | 'empty';

/** One run of one tool. A report file can hold several. */
export interface ScanRun {
  readonly tool: string;
  readonly version: string | null;
  readonly status: RunStatus;
  readonly problems: readonly string[];
  /** Ids of the rules and plug-ins the run declares, whether they fired or not. */
  readonly knows: readonly string[];
  /** What it looked for; null when it does not say. */
  readonly subjects: ReadonlySet<Subject> | null;
  /** Whether it looked into a container image; null when it does not say. */
  readonly container?: boolean | undefined;
  /** Commit the report says it speaks of. */
  readonly revision: string | null;
  /** How many packages it audited, where it says so. */
  readonly packages?: number | undefined;
  /** Every file it says it looked at, clean ones included, as the tool wrote them; absent when it does not say. */
  readonly scanned?: readonly string[] | undefined;
  readonly observations: readonly Observation[];
}

export interface ScanReport {
  readonly runs: readonly ScanRun[];
}

export type ReportStatus = RunStatus | 'malformed';

/** A report file with everything that is known of it. */
export interface ReadReport {
  readonly path: string;
  /** Null when nobody recognised it. */
  readonly format: string | null;
  readonly status: ReportStatus;
  readonly problems: readonly string[];
  readonly runs: readonly ScanRun[];
  /** What `evidence-gate scan` wrote down of its runs, when the file is such a record. */
  readonly record?: ScanRecord | undefined;
}
