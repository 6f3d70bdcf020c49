import { unsatisfied } from '../../../shared/evidence/evidence.ts';
import type { GateContext, GateOutcome } from '../../../shared/gate/gate.ts';
import { owedTo, type OwedEvidence } from '../../../shared/gate/owed.ts';
import type { Problem } from '../../../shared/evidence/report.ts';
import { byLevel, fixedDetails, joinDetails, reportDetail, type ScanDetails } from './details.ts';
import { absenceProblems, absentReports, gapOf, reportProblems } from './evidence/gap.ts';
import { isSupplied, judgeScan, type Bench } from './evidence/judge.ts';
import { hasNoPackages } from './evidence/no-packages.ts';
import { findingsOf } from './findings.ts';
import { judgeHistory } from './history/judge-history.ts';
import { joinTools } from './identity/across-tools.ts';
import { mergeWithinTools } from './identity/within-tool.ts';
import { readInputs } from './intake/read-inputs.ts';
import { LOCKFILE_REVIEW } from './lockfile/conclude.ts';
import { reviewLockfiles, type LockfileReview } from './lockfile/review.ts';
import { mergedSarif } from './merged/sarif.ts';
import { locateIn } from './paths/locate.ts';

export interface ScanInputs {
  readonly reports: readonly string[];
  readonly baseline: readonly string[];
}

/** The whole gate: reads all reports, makes one list of findings of them, judges each piece of evidence. */
export async function aggregate(context: GateContext<ScanInputs>): Promise<GateOutcome<ScanDetails>> {
  const { change, policy, inputs, earlier } = context;
  const owed = owedTo('scan-aggregate', policy, earlier);
  const given = await readInputs(context, inputs.reports, earlier.size > 0);
  const baseline = await readInputs(context, inputs.baseline, false);
  context.progress(`Comparing the findings of ${given.reports.length} reports`);
  const locate = change === null ? null : locateIn(await change.listHead());
  const merged = mergeWithinTools(given.reports, locate);
  const history = await judgeHistory(merged.items, given.reports, baseline.reports, change);
  const reported = findingsOf(joinTools(history.judged));
  const absent = absenceProblems(
    given.unmatched,
    absentReports(policy.reports.expected, given.paths, given.leftToOthers),
  );
  const bench: Bench = {
    reports: given.reports,
    reported,
    head: change?.head ?? null,
    hasNoPackages: await hasNoPackages(change),
    gap: gapOf(absent, given.reports, reported, policy),
  };
  const lockfiles = await lockfileReview(context, owed);
  const sarif = await mergedSarif(reported, given.reports);
  await context.emit('merged.sarif', sarif.text);
  const ids = new Set([
    ...(owed ?? []).map(({ id }) => id),
    ...Object.entries(policy.evidence).flatMap(([id, definition]) =>
      definition.gate === 'scan-aggregate' &&
      definition.scan !== undefined &&
      isSupplied(definition.scan, given.reports)
        ? [id]
        : [],
    ),
  ]);
  const evidence = [...ids].flatMap((id) => {
    const definition = policy.evidence[id];
    return definition?.scan === undefined ? [] : [judgeScan(id, definition.howTo, definition.scan, bench)];
  });
  const problems: Problem[] = [
    ...absent,
    ...reportProblems([...given.reports, ...baseline.reports], bench.hasNoPackages),
    ...history.problems,
    ...nothingGiven(given.reports.length + absent.length, owed === null),
    ...(sarif.cut === 0 ? [] : [cutProblem(sarif.cut)]),
  ];
  const joined = merged.items.length - reported.length;
  return {
    evidence: [...evidence, ...(lockfiles === null ? [] : [lockfiles.evidence])],
    findings: [...reported.map(({ finding }) => finding), ...(lockfiles?.findings ?? [])],
    problems,
    inputs: [...given.digests, ...baseline.digests],
    details: {
      reports: given.reports.map(reportDetail),
      totals: {
        read: merged.read,
        repeats: merged.repeats,
        joined,
        findings: reported.length,
        new: byLevel(reported, 'new'),
        existing: byLevel(reported, 'existing'),
        suppressed: reported.filter(({ finding }) => finding['suppressed'] === true).length,
        fixed: history.fixed.length,
        cut: sarif.cut,
      },
      fixed: fixedDetails(history.fixed),
      joins: joinDetails(reported),
      leftToOthers: given.leftToOthers,
    },
  };
}

/** Our own review of the lockfiles, where the policy gives this gate that evidence. */
async function lockfileReview(
  { change, policy }: GateContext<ScanInputs>,
  owed: readonly OwedEvidence[] | null,
): Promise<LockfileReview | null> {
  const definition = policy.evidence[LOCKFILE_REVIEW];
  if (definition?.gate !== 'scan-aggregate') return null;
  if (change !== null) return reviewLockfiles(change, policy.context.allowedHosts);
  if (owed?.some(({ id }) => id === LOCKFILE_REVIEW) !== true) return null;
  const summary = 'Without a repository no lockfile can be compared.';
  return { evidence: unsatisfied(LOCKFILE_REVIEW, 'missing', summary, definition.howTo), findings: [] };
}

const nothingGiven = (reports: number, owedUnknown: boolean): Problem[] =>
  reports > 0 || !owedUnknown
    ? []
    : [{ code: 'EG413', message: 'No report was given.', nextAction: 'Name the report files with --reports.' }];

const cutProblem = (cut: number): Problem => ({
  code: 'EG417',
  message: `merged.sarif leaves out ${cut} findings to stay within GitHub's limits; all were judged.`,
  nextAction: 'Lower the number of findings, or upload the reports one by one.',
});
