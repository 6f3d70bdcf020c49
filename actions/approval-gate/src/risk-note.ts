import type { GateReport } from '../../../shared/evidence/report.ts';
import { RISK_LEVELS, type RiskLevel } from '../../../shared/policy/levels.ts';

/** A place of the change that risk-classify speaks of. */
export interface RiskPlace {
  readonly path: string;
  /** Null when it speaks of the file. */
  readonly line: number | null;
}

/** Why a change owes what it owes: its risk, where each area is touched first, and every control that it takes away. */
export interface RiskNote {
  readonly level: RiskLevel;
  readonly areas: readonly (RiskPlace & { readonly area: string })[];
  readonly controls: readonly (RiskPlace & { readonly ruleId: string; readonly lost: 'removed' | 'weakened' })[];
}

/**
 * What risk-classify's report says of the risk, for people to read: nothing is decided by it. Entries of another shape
 * are left out; null without a report that names a level.
 */
export function riskNote(report: GateReport | undefined): RiskNote | null {
  const details = report?.details ?? {};
  const level = RISK_LEVELS.find((one) => one === details['riskLevel']);
  if (level === undefined) return null;
  const controls = recordOf(details['controls']);
  return {
    level,
    areas: listOf(details['areas']).flatMap((entry) => {
      const area = entry['area'];
      const place = placeOf(listOf(entry['reasons'])[0] ?? {});
      return typeof area === 'string' && place !== null ? [{ area, ...place }] : [];
    }),
    controls: (['removed', 'weakened'] as const).flatMap((lost) =>
      listOf(controls[lost]).flatMap((entry) => {
        const ruleId = entry['ruleId'];
        const place = placeOf(entry);
        return typeof ruleId === 'string' && place !== null ? [{ ruleId, lost, ...place }] : [];
      }),
    ),
  };
}

type Entry = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Entry => (typeof value === 'object' && value !== null ? (value as Entry) : {});

const listOf = (value: unknown): Entry[] => (Array.isArray(value) ? value.map(recordOf) : []);

const placeOf = ({ path, line }: Entry): RiskPlace | null =>
  typeof path === 'string' ? { path, line: typeof line === 'number' ? line : null } : null;
