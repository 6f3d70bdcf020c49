import type { GateReport } from '../evidence/report.ts';
import type { GateName } from '../evidence/gates.ts';
import type { Policy } from '../policy/schema.ts';

/** One piece of evidence that this change owes. */
export interface OwedEvidence {
  /** Evidence id of the policy's catalogue. */
  readonly id: string;
  /** Ids of the requirements that ask for it. */
  readonly requiredBy: readonly string[];
  /** Why, for people. */
  readonly why: string;
}

/**
 * What the change owes, as risk-classify found it.
 *
 * @returns evidence ids in the order of the report, or null when risk-classify did not run on this subject: then nobody
 *   knows what is owed, and nobody may call anything complete
 */
export function owedEvidence(earlier: ReadonlyMap<GateName, GateReport>): readonly OwedEvidence[] | null {
  const report = earlier.get('risk-classify');
  const requirements = report?.details['requirements'];
  return Array.isArray(requirements) ? (requirements as OwedEvidence[]) : null;
}

/** Of what is owed, the part that the given gate has to prove; null when what is owed is not known. */
export function owedTo(
  gate: GateName,
  policy: Policy,
  earlier: ReadonlyMap<GateName, GateReport>,
): readonly OwedEvidence[] | null {
  const owed = owedEvidence(earlier);
  return owed === null ? null : owed.filter(({ id }) => policy.evidence[id]?.gate === gate);
}
