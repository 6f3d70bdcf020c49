import { z } from 'zod';
import type { Evidence, Finding, GateReport } from '../../../../shared/evidence/report.ts';
import type { GateName } from '../../../../shared/evidence/gates.ts';
import { evidenceIn } from '../../../../shared/evidence/evidence.ts';
import { owedEvidence } from '../../../../shared/gate/owed.ts';

export type Earlier = ReadonlyMap<GateName, GateReport>;

const named = z.union([z.string(), z.looseObject({})]);
const riskSchema = z.object({
  areas: z.array(z.object({ area: z.string() })),
  additions: z.record(z.string(), z.array(named)),
  permissions: z.array(z.object({ where: z.string(), change: z.string() })),
  controls: z.object({ removed: z.array(z.unknown()), weakened: z.array(z.unknown()) }),
});
const scanSchema = z.object({ reports: z.array(z.object({ status: z.string() })).min(1) });

/** What earlier gates established, read defensively: whatever is absent or of another shape is null, never empty. */
export interface Sources {
  readonly areas: ReadonlySet<string> | null;
  /** Kind of addition → how many. */
  readonly additions: ReadonlyMap<string, number> | null;
  readonly permissions: readonly { readonly where: string; readonly change: string }[] | null;
  readonly controlsLost: boolean | null;
  /** Findings of the scanners, when every report could be read. */
  readonly scanFindings: readonly Finding[] | null;
  /** Evidence ids owed, null when nobody knows. */
  readonly owed: ReadonlySet<string> | null;
  readonly evidence: (gate: GateName, id: string) => Evidence | undefined;
}

export function sourcesFrom(earlier: Earlier): Sources {
  const details = earlier.get('risk-classify')?.details ?? {};
  const part = <Key extends keyof typeof riskSchema.shape>(
    key: Key,
  ): z.infer<(typeof riskSchema.shape)[Key]> | null => {
    const parsed = riskSchema.shape[key].safeParse(details[key]);
    return parsed.success ? (parsed.data as z.infer<(typeof riskSchema.shape)[Key]>) : null;
  };
  const areas = part('areas');
  const additions = part('additions');
  const controls = part('controls');
  const scan = earlier.get('scan-aggregate');
  const scanDetails = scanSchema.safeParse(scan?.details);
  const healthy = scanDetails.success && scanDetails.data.reports.every(({ status }) => status === 'ok');
  const owed = owedEvidence(earlier);
  return {
    areas: areas === null ? null : new Set(areas.map(({ area }) => area)),
    additions: additions === null ? null : new Map(Object.entries(additions).map(([kind, all]) => [kind, all.length])),
    permissions: part('permissions'),
    controlsLost: controls === null ? null : controls.removed.length + controls.weakened.length > 0,
    scanFindings: scan !== undefined && healthy ? scan.findings : null,
    owed: owed === null ? null : new Set(owed.map(({ id }) => id)),
    evidence: (gate, id) => evidenceIn(earlier.get(gate), id),
  };
}
