import { satisfied, unsatisfied } from '../../../../shared/evidence/evidence.ts';
import type { Evidence, Finding } from '../../../../shared/evidence/report.ts';
import type { EvidenceDefinition } from '../../../../shared/policy/schema.ts';
import type { Reported } from '../findings.ts';
import type { Level, ReadReport } from '../model.ts';
import { strings } from '../readers/fields.ts';
import type { OwnFinding } from '../suppressions/find.ts';
import { blockersOf, ownBlockersOf } from './blockers.ts';
import { doubtOf, doubtOfAll, nameOf, type Candidate, type Demands } from './doubts.ts';
import type { Gap } from './gap.ts';
import { matchTools } from './tools.ts';

type Scan = NonNullable<EvidenceDefinition['scan']>;

/** What all evidence is judged with. */
export interface Bench extends Demands {
  readonly reports: readonly ReadReport[];
  readonly reported: readonly Reported[];
  /** Suppressions and forbidden lines that the change adds. */
  readonly own: readonly OwnFinding[];
  readonly gap: Gap | null;
}

/** Whether any report speaks of this evidence; a linter that does not show a plug-in's rules does not speak for the plug-in. */
export const isSupplied = (scan: Scan, reports: readonly ReadReport[]): boolean =>
  reports.some((report) => report.runs.some((run) => matchTools(run, scan.tools)?.shown === true));

/** The runs that could prove an evidence. */
export const candidatesOf = (scan: Scan, reports: readonly ReadReport[]): Candidate[] =>
  reports.flatMap((report) =>
    report.runs.flatMap((run): Candidate[] => {
      const match = matchTools(run, scan.tools);
      return match === null ? [] : [{ ...match, path: report.path }];
    }),
  );

/** The status of one piece of scan evidence: proved by at least one healthy run of its tools, and by no new finding at or above its bound. */
export function judgeScan(id: string, howTo: string, scan: Scan, bench: Bench): Evidence {
  const candidates = candidatesOf(scan, bench.reports);
  if (candidates.length === 0) return unsatisfied(id, 'missing', notThere(scan, bench), howTo);
  const by = toolsOf(candidates);
  const refs = [...new Set(candidates.map(({ path }) => path))];
  const failed = candidates.find(({ run }) => run.status === 'failed');
  if (failed !== undefined) {
    return unsatisfied(
      id,
      'failed',
      `${nameOf(failed)} ${failed.run.problems[0] ?? 'failed'}.`,
      `Repair the scan, then run it again. ${howTo}`,
      by,
      refs,
    );
  }
  const blockers = [
    ...blockersOf(id, scan, candidates, bench.reported).map(({ finding }) => finding),
    ...ownBlockersOf(scan, bench.own),
  ];
  const [first] = blockers;
  if (first !== undefined) {
    const more = blockers.length === 1 ? '' : ` and ${blockers.length - 1} more`;
    return unsatisfied(
      id,
      'failed',
      `New: ${describe(first)}${more}.`,
      `Resolve the new findings that the summary lists, and scan again.${refusedWaivers(blockers)}`,
      by,
      refs,
    );
  }
  if (bench.gap !== null) return unsatisfied(id, 'missing', bench.gap.summary, bench.gap.nextAction, by, refs);
  const doubted = candidates.map((candidate) => ({ candidate, doubt: doubtOf(id, candidate, bench) }));
  const proving = doubted.flatMap(({ candidate, doubt }) => (doubt === null ? [candidate] : []));
  const doubt = proving.length === 0 ? doubted[0]?.doubt : doubtOfAll(id, proving, bench);
  if (doubt !== null && doubt !== undefined) {
    return unsatisfied(id, 'missing', `${doubt.summary}.`, `${doubt.nextAction} ${howTo}`, by, refs);
  }
  return satisfied(
    id,
    summaryOf(proving, bench),
    toolsOf(proving),
    proving.map(({ path }) => path),
  );
}

function notThere(scan: Scan, { reports, gap }: Bench): string {
  if (gap !== null) return gap.summary;
  const tools = [...new Set(reports.flatMap(({ runs }) => runs.map(({ tool }) => tool)))];
  const others = tools.length === 0 ? '' : `; the reports given are of ${tools.slice(0, 8).join(', ')}`;
  return `No report of ${scan.tools.slice(0, 6).join(', ')}${scan.tools.length > 6 ? ', …' : ''}${others}.`;
}

const toolsOf = (candidates: readonly Candidate[]): Evidence['by'] => [
  ...new Map(
    candidates.map(({ run }) => [`${run.tool} ${run.version}`, { tool: run.tool, version: run.version }]),
  ).values(),
];

const describe = (finding: Finding): string => {
  const place =
    finding.location === undefined ? '' : ` in ${finding.location.path}:${finding.location.startLine ?? '?'}`;
  const suppressed = finding['suppressed'] === true ? ', suppressed by the report, which waives nothing' : '';
  return `${finding.ruleId} (${finding.level satisfies Level}${suppressed})${place}`;
};

/** Why waivers that speak of the findings do not hold; each reason once. */
function refusedWaivers(blockers: readonly Finding[]): string {
  const reasons = new Set(blockers.flatMap((finding) => strings(finding['notWaived'])));
  return [...reasons]
    .slice(0, 3)
    .map((reason) => ` ${reason}`)
    .join('');
}

function summaryOf(candidates: readonly Candidate[], { reported }: Bench): string {
  const keys = new Set(candidates.map(({ run }) => run.tool.trim().toLowerCase()));
  const own = reported.filter(({ group }) => [group.lead, ...group.also].some(({ item }) => keys.has(item.toolKey)));
  const fresh = own.filter(({ finding }) => finding.state === 'new').length;
  const names = toolsOf(candidates).map(({ tool, version }) => (version === null ? tool : `${tool} ${version}`));
  return `${names.join(', ')}: ${fresh} new and ${own.length - fresh} existing findings, none that blocks.`;
}
