import type { Finding, Location } from '../../../shared/evidence/report.ts';
import { locationOf, type Reported } from './findings.ts';
import type { Item } from './identity/item.ts';
import type { Level, ReadReport, ReportStatus } from './model.ts';

/** Entries of `fixed` and `joins` that are listed; the totals always count all. */
const MAX_LISTED = 5_000;

export interface ReportDetail {
  readonly path: string;
  readonly format: string | null;
  readonly tool: string | null;
  readonly version: string | null;
  /** Findings the report states, suppressed ones left out. */
  readonly findings: number;
  readonly suppressed: number;
  readonly status: ReportStatus;
  readonly problems: readonly string[];
}

export interface FixedDetail {
  readonly ruleId: string;
  readonly tool: string;
  readonly message: string;
  readonly location?: Location;
  readonly package?: { readonly name: string; readonly version: string | null };
}

/** Two findings that were made one, and why. */
export interface JoinDetail {
  readonly ruleId: string;
  readonly tool: string;
  readonly with: readonly { readonly tool: string; readonly ruleId: string }[];
  readonly because: string;
}

export interface Totals {
  /** Records in all reports: each is a finding, a repeat, joined to another tool's, or a canary's. */
  readonly read: number;
  readonly repeats: number;
  readonly joined: number;
  /** Findings in seeded files, which are not shown. */
  readonly canaries: number;
  readonly findings: number;
  readonly new: Readonly<Record<Level, number>>;
  readonly existing: Readonly<Record<Level, number>>;
  readonly waived: Readonly<Record<Level, number>>;
  readonly suppressed: number;
  readonly fixed: number;
  /** Findings that merged.sarif leaves out. */
  readonly cut: number;
}

export interface ScanDetails {
  readonly reports: readonly ReportDetail[];
  readonly totals: Totals;
  readonly fixed: readonly FixedDetail[];
  readonly joins: readonly JoinDetail[];
  /** Reports left to the gate that reads results of tests. */
  readonly leftToOthers: readonly string[];
}

/** One line on each report file. */
export function reportDetail({ path, format, status, problems, runs }: ReadReport): ReportDetail {
  const observations = runs.flatMap((run) => run.observations);
  const suppressed = observations.filter((observation) => observation.suppressed === true).length;
  const tools = [...new Set(runs.map(({ tool }) => tool))];
  return {
    path,
    format,
    tool: tools.length === 0 ? null : tools.join(', '),
    version: runs.find(({ version }) => version !== null)?.version ?? null,
    findings: observations.length - suppressed,
    suppressed,
    status,
    problems,
  };
}

export const fixedDetails = (fixed: readonly Item[]): FixedDetail[] => fixed.slice(0, MAX_LISTED).map(fixedDetail);

function fixedDetail(item: Item): FixedDetail {
  const location = locationOf(item);
  const { ruleId, message, package: pack } = item.observation;
  return {
    ruleId,
    tool: item.tool,
    message,
    ...(location === undefined ? {} : { location }),
    ...(pack === undefined ? {} : { package: { name: pack.name, version: pack.version } }),
  };
}

export const joinDetails = (reported: readonly Reported[]): JoinDetail[] =>
  reported
    .filter(({ group }) => group.also.length > 0)
    .slice(0, MAX_LISTED)
    .map(({ group: { lead, also, because } }) => ({
      ruleId: lead.item.observation.ruleId,
      tool: lead.item.tool,
      with: also.map(({ item }) => ({ tool: item.tool, ruleId: item.observation.ruleId })),
      because: because ?? '',
    }));

/** Counts by level of the findings in one state. */
export function byLevel(reported: readonly Reported[], state: Finding['state']): Record<Level, number> {
  const counts: Record<Level, number> = { error: 0, warning: 0, note: 0 };
  for (const { finding } of reported) if (finding.state === state) counts[finding.level]++;
  return counts;
}
