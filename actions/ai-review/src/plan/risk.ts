import type { GateReport } from '../../../../shared/evidence/report.ts';
import type { GateName } from '../../../../shared/evidence/gates.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import { RISK_LEVELS, type RiskLevel } from '../../../../shared/policy/levels.ts';
import { fieldsOf, listOf, textOf, wordOf } from '../earlier-shape.ts';

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
  const details = fieldsOf(earlier.get('risk-classify')?.details);
  const level = wordOf(details?.['riskLevel'], RISK_LEVELS);
  const reasons = listOf(details?.['areas'], (area) => reasonsOf(area, policy));
  return level === null || reasons === null ? { level: 'critical', reasons: [] } : { level, reasons: reasons.flat() };
}

function reasonsOf(value: unknown, policy: Policy): RiskReason[] | null {
  const fields = fieldsOf(value);
  const area = textOf(fields?.['area']);
  const risk = wordOf(fields?.['risk'], RISK_LEVELS);
  if (area === null || risk === null) return null;
  const quiet = Object.hasOwn(policy.areas, area) && policy.areas[area]?.quiet === true;
  return listOf(fields?.['reasons'], (reason) => {
    const { path, line = null } = fieldsOf(reason) ?? {};
    if (typeof path !== 'string' || (line !== null && typeof line !== 'number')) return null;
    return { area, path, line, risk, quiet };
  });
}
