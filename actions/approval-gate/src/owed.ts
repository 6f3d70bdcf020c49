import { z } from 'zod';
import type { GateReport } from '../../../shared/evidence/report.ts';
import type { OwedEvidence } from '../../../shared/gate/owed.ts';
import { owedAtMost, owedFor } from '../../../shared/policy/owed.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import { RISK_LEVELS } from '../../../shared/policy/levels.ts';

/** What is read of risk-classify's details; anything else in there is not relied on. */
const classificationSchema = z.object({
  riskLevel: z.enum(RISK_LEVELS),
  areas: z.array(z.object({ area: z.string() })),
  changeTypes: z.array(z.string()),
  requirements: z.array(z.object({ id: z.string(), requiredBy: z.array(z.string()), why: z.string() })),
});

export interface Owed {
  readonly evidence: readonly OwedEvidence[];
  /** Risk-classify's own list was used; otherwise everything the policy could ever ask for is owed. */
  readonly classified: boolean;
}

/**
 * What the change owes: the list of risk-classify, and in any case what the policy asks of every change and of the risk,
 * areas and types in that report. The two overlap on purpose, so that a list that lost an entry owes it nevertheless.
 */
export function owedBy(policy: Policy, classification: GateReport | undefined): Owed {
  const parsed = classificationSchema.safeParse(classification?.details);
  if (!parsed.success) return { evidence: owedAtMost(policy), classified: false };
  const { riskLevel, areas, changeTypes, requirements } = parsed.data;
  const derived = owedFor(policy, {
    risk: riskLevel,
    areas: areas.map(({ area }) => area),
    changeTypes,
    additions: [],
    controlsLost: false,
    aiAuthored: false,
    facts: [],
  });
  const owed = new Map<string, OwedEvidence>(requirements.map((entry) => [entry.id, entry]));
  for (const entry of derived) if (!owed.has(entry.id)) owed.set(entry.id, entry);
  return { evidence: [...owed.values()], classified: true };
}
