import { z } from 'zod';
import type { GateReport } from '../../../../shared/evidence/report.ts';
import type { GateName } from '../../../../shared/evidence/gates.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import { RISK_LEVELS, type RiskLevel } from '../../../../shared/policy/levels.ts';

/** The part of risk-classify's details that routing needs. */
const riskDetailsSchema = z.object({
  riskLevel: z.enum(RISK_LEVELS),
  areas: z.array(
    z.object({
      area: z.string(),
      risk: z.enum(RISK_LEVELS),
      reasons: z.array(z.object({ path: z.string(), line: z.number().nullish() })),
    }),
  ),
});

/** A place that risk-classify found sensitive. */
export interface RiskReason {
  readonly area: string;
  readonly path: string;
  readonly line: number | null;
  readonly risk: RiskLevel;
  /** Quiet areas describe a change but make nothing sensitive. */
  readonly quiet: boolean;
}

export interface KnownRisk {
  readonly level: RiskLevel;
  readonly reasons: readonly RiskReason[];
}

/** What risk-classify said of this change; without a readable report everything counts as critical. */
export function knownRisk(policy: Policy, earlier: ReadonlyMap<GateName, GateReport>): KnownRisk {
  const details = riskDetailsSchema.safeParse(earlier.get('risk-classify')?.details);
  if (!details.success) return { level: 'critical', reasons: [] };
  const reasons = details.data.areas.flatMap(({ area, risk, reasons: places }) =>
    places.map(({ path, line }) => ({
      area,
      path,
      line: line ?? null,
      risk,
      quiet: Object.hasOwn(policy.areas, area) && policy.areas[area]?.quiet === true,
    })),
  );
  return { level: details.data.riskLevel, reasons };
}
