import { passes } from '../evidence/status.ts';
import type { Conclusion } from '../evidence/report.ts';
import type { GateOutcome } from './gate.ts';
import type { OwedEvidence } from './owed.ts';

/**
 * The general rule for a gate's conclusion: a failure as soon as anything it owes does not pass, or, when nobody said
 * what is owed, as soon as anything it speaks of does not pass, any input was unusable or any new error was found.
 */
export function conclude(outcome: GateOutcome, owed: readonly OwedEvidence[] | null): Conclusion {
  if (outcome.conclusion !== undefined) return outcome.conclusion;
  const status = new Map(outcome.evidence.map((evidence) => [evidence.id, evidence.status]));
  if (owed !== null) return owed.every(({ id }) => passes(status.get(id) ?? 'missing')) ? 'success' : 'failure';
  const clean =
    outcome.problems.length === 0 &&
    outcome.evidence.every((evidence) => passes(evidence.status)) &&
    !outcome.findings.some((finding) => finding.level === 'error' && finding.state === 'new');
  return clean ? 'success' : 'failure';
}
