import { unsatisfied } from '../../../shared/evidence/evidence.ts';
import type { GateContext, GateOutcome } from '../../../shared/gate/gate.ts';
import { owedTo, type OwedEvidence } from '../../../shared/gate/owed.ts';
import type { Problem } from '../../../shared/evidence/report.ts';
import { byLevel, fixedDetails, joinDetails, reportDetail, type ScanDetails } from './details.ts';
import { takeCanaries } from './canary/canary.ts';
import { riskOf } from './evidence/analysers.ts';
import { scopeOf } from './evidence/coverage.ts';
import { absenceProblems, absentReports, reportProblems } from './evidence/gap.ts';
import { hasNoPackages } from './evidence/no-packages.ts';
import { prove } from './evidence/prove.ts';
import { applyRecords } from './evidence/records.ts';
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
  const recorded = applyRecords(given.reports, given.digests, policy.scanners, change?.head ?? null);
  const locate = change === null ? null : locateIn(await change.listHead());
  const merged = mergeWithinTools(recorded.reports, locate);
  const canaries = takeCanaries(merged.items, policy.scans.canaries, change);
  const history = await judgeHistory(canaries.items, recorded.reports, baseline.reports, change);
  const found = findingsOf(joinTools(history.judged));
  const absent = [
    ...absenceProblems(given.unmatched, absentReports(policy.reports.expected, given.paths, given.leftToOthers)),
    ...recorded.absent,
  ];
  const withoutPackages = await hasNoPackages(change);
  const proved = await prove(context, owed, recorded.reports, absent, found, {
    head: change?.head ?? null,
    hasNoPackages: withoutPackages,
    scans: policy.scans,
    canaries,
    risk: riskOf(earlier.get('risk-classify')),
    scope: change === null || locate === null ? null : scopeOf(change, locate, policy),
  });
  const { reported, own } = proved;
  const lockfiles = await lockfileReview(context, owed);
  const sarif = await mergedSarif(reported, recorded.reports);
  await context.emit('merged.sarif', sarif.text);
  const problems: Problem[] = [
    ...absent,
    ...reportProblems([...recorded.reports, ...baseline.reports], withoutPackages),
    ...history.problems,
    ...proved.problems,
    ...nothingGiven(given.reports.length + absent.length, owed === null),
    ...(sarif.cut === 0 ? [] : [cutProblem(sarif.cut)]),
  ];
  return {
    evidence: [...proved.evidence, ...(lockfiles === null ? [] : [lockfiles.evidence])],
    findings: [...reported, ...own].map(({ finding }) => finding).concat(lockfiles?.findings ?? []),
    problems,
    inputs: [...given.digests, ...baseline.digests],
    details: {
      reports: recorded.reports.map(reportDetail),
      totals: {
        read: merged.read,
        repeats: merged.repeats,
        joined: canaries.items.length - reported.length,
        canaries: merged.items.length - canaries.items.length,
        findings: reported.length,
        new: byLevel(reported, 'new'),
        existing: byLevel(reported, 'existing'),
        waived: byLevel(reported, 'waived'),
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
