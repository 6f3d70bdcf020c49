import { satisfied, unsatisfied } from '../../../../shared/evidence/evidence.ts';
import type { Evidence } from '../../../../shared/evidence/report.ts';
import type { EvidenceDefinition } from '../../../../shared/policy/schema.ts';
import type { Reported } from '../findings.ts';
import type { Level, ReadReport } from '../model.ts';
import { blockersOf } from './blockers.ts';
import { offTopic } from './category.ts';
import type { Gap } from './gap.ts';
import { matchTools, type ToolMatch } from './tools.ts';

type Scan = NonNullable<EvidenceDefinition['scan']>;

/** What all evidence is judged with. */
export interface Bench {
  readonly reports: readonly ReadReport[];
  readonly reported: readonly Reported[];
  /** Head commit; null when there is no change. */
  readonly head: string | null;
  /** Whether the head is known to depend on no package at all. */
  readonly hasNoPackages: boolean;
  readonly gap: Gap | null;
}

/** One run of a tool that could prove the evidence, with the file it came in. */
interface Candidate extends ToolMatch {
  readonly path: string;
}

/** Whether any report speaks of this evidence; a linter that does not show a plug-in's rules does not speak for the plug-in. */
export const isSupplied = (scan: Scan, reports: readonly ReadReport[]): boolean =>
  reports.some((report) => report.runs.some((run) => matchTools(run, scan.tools)?.shown === true));

/** The status of one piece of scan evidence: proved by at least one healthy run of its tools, and by no new finding at or above its bound. */
export function judgeScan(id: string, howTo: string, scan: Scan, bench: Bench): Evidence {
  const candidates = bench.reports.flatMap((report) =>
    report.runs.flatMap((run): Candidate[] => {
      const match = matchTools(run, scan.tools);
      return match === null ? [] : [{ ...match, path: report.path }];
    }),
  );
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
  const blockers = blockersOf(id, scan, candidates, bench.reported);
  const [first] = blockers;
  if (first !== undefined) {
    const more = blockers.length === 1 ? '' : ` and ${blockers.length - 1} more`;
    return unsatisfied(
      id,
      'failed',
      `New: ${describe(first)}${more}.`,
      'Resolve the new findings that the summary lists, and scan again.',
      by,
      refs,
    );
  }
  if (bench.gap !== null) return unsatisfied(id, 'missing', bench.gap.summary, bench.gap.nextAction, by, refs);
  const doubted = candidates.map((candidate) => ({ candidate, doubt: doubtOf(id, candidate, bench) }));
  const proving = doubted.flatMap(({ candidate, doubt }) => (doubt === null ? [candidate] : []));
  if (proving.length === 0) {
    const { summary = '', nextAction = '' } = doubted[0]?.doubt ?? {};
    return unsatisfied(id, 'missing', `${summary}.`, `${nextAction} ${howTo}`, by, refs);
  }
  return satisfied(
    id,
    summaryOf(proving, bench),
    toolsOf(proving),
    proving.map(({ path }) => path),
  );
}

interface Doubt {
  readonly summary: string;
  readonly nextAction: string;
}

/** Why a run that did not fail still proves nothing; null when it proves the scan. */
function doubtOf(id: string, candidate: Candidate, { head, hasNoPackages }: Bench): Doubt | null {
  const { run, shown, rulePrefix } = candidate;
  const name = nameOf(candidate);
  if (head !== null && run.revision !== null && !isSameCommit(run.revision, head)) {
    return {
      summary: `${name} speaks of commit ${run.revision.slice(0, 12)}, not of this head`,
      nextAction: 'Scan the head commit.',
    };
  }
  if (!shown) {
    return {
      summary: `${name} does not show that rules of ${rulePrefix} were on`,
      nextAction: 'Hand in SARIF that lists the active rules of the plug-in under tool.driver.rules.',
    };
  }
  const topic = offTopic(id, run);
  if (topic !== null)
    return { summary: `${name} ${topic}`, nextAction: 'Run the scan with the right kind of check switched on.' };
  if (run.status !== 'empty' || (hasNoPackages && run.subjects?.has('package') === true)) return null;
  return {
    summary: `${name} ${run.problems[0] ?? 'shows nothing it looked at'}, which proves no scan`,
    nextAction: 'Have the tool write what it looked at (SARIF with its rules, or all packages).',
  };
}

/** A shortened id counts from 7 digits on. */
const isSameCommit = (revision: string, head: string): boolean =>
  revision.length >= 7 && head.startsWith(revision.toLowerCase());

function notThere(scan: Scan, { reports, gap }: Bench): string {
  if (gap !== null) return gap.summary;
  const tools = [...new Set(reports.flatMap(({ runs }) => runs.map(({ tool }) => tool)))];
  const others = tools.length === 0 ? '' : `; the reports given are of ${tools.slice(0, 8).join(', ')}`;
  return `No report of ${scan.tools.slice(0, 6).join(', ')}${scan.tools.length > 6 ? ', …' : ''}${others}.`;
}

const nameOf = ({ run, path }: Candidate): string => `${run.tool} (${path.slice(path.lastIndexOf('/') + 1)})`;

const toolsOf = (candidates: readonly Candidate[]): Evidence['by'] => [
  ...new Map(
    candidates.map(({ run }) => [`${run.tool} ${run.version}`, { tool: run.tool, version: run.version }]),
  ).values(),
];

const describe = ({ finding }: Reported): string => {
  const place =
    finding.location === undefined ? '' : ` in ${finding.location.path}:${finding.location.startLine ?? '?'}`;
  const suppressed = finding['suppressed'] === true ? ', suppressed by the report, which waives nothing' : '';
  return `${finding.ruleId} (${finding.level satisfies Level}${suppressed})${place}`;
};

function summaryOf(candidates: readonly Candidate[], { reported }: Bench): string {
  const keys = new Set(candidates.map(({ run }) => run.tool.trim().toLowerCase()));
  const own = reported.filter(({ group }) => [group.lead, ...group.also].some(({ item }) => keys.has(item.toolKey)));
  const fresh = own.filter(({ finding }) => finding.state === 'new').length;
  const names = toolsOf(candidates).map(({ tool, version }) => (version === null ? tool : `${tool} ${version}`));
  return `${names.join(', ')}: ${fresh} new and ${own.length - fresh} existing findings, none that blocks.`;
}
