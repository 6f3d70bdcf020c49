import type { Evidence, Finding, GateReport } from '../../../../shared/evidence/report.ts';
import type { GateName } from '../../../../shared/evidence/gates.ts';
import { evidenceIn } from '../../../../shared/evidence/evidence.ts';
import { owedEvidence } from '../../../../shared/gate/owed.ts';
import { fieldsOf, listOf, textOf } from '../earlier-shape.ts';

export type Earlier = ReadonlyMap<GateName, GateReport>;

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

/** What the gates before said, as far as the checklist asks; null where it is missing or not in its shape. */
export function sourcesFrom(earlier: Earlier): Sources {
  const details = fieldsOf(earlier.get('risk-classify')?.details);
  const areas = listOf(details?.['areas'], (area) => textOf(fieldsOf(area)?.['area']));
  const scan = earlier.get('scan-aggregate');
  const states = listOf(scan?.details['reports'], (report) => textOf(fieldsOf(report)?.['status']));
  const healthy = states !== null && states.length > 0 && states.every((status) => status === 'ok');
  const owed = owedEvidence(earlier);
  return {
    areas: areas === null ? null : new Set(areas),
    additions: additionsOf(details?.['additions']),
    permissions: listOf(details?.['permissions'], permissionOf),
    controlsLost: controlsLost(details?.['controls']),
    scanFindings: scan !== undefined && healthy ? scan.findings : null,
    owed: owed === null ? null : new Set(owed.map(({ id }) => id)),
    evidence: (gate, id) => evidenceIn(earlier.get(gate), id),
  };
}

function additionsOf(value: unknown): Map<string, number> | null {
  const fields = fieldsOf(value);
  if (fields === null) return null;
  const counts = new Map<string, number>();
  for (const [kind, named] of Object.entries(fields)) {
    const entries = listOf(named, (one) => textOf(one) ?? fieldsOf(one));
    if (entries === null) return null;
    counts.set(kind, entries.length);
  }
  return counts;
}

function permissionOf(value: unknown): { where: string; change: string } | null {
  const fields = fieldsOf(value);
  const where = textOf(fields?.['where']);
  const change = textOf(fields?.['change']);
  return where === null || change === null ? null : { where, change };
}

function controlsLost(value: unknown): boolean | null {
  const fields = fieldsOf(value);
  const removed = fields?.['removed'];
  const weakened = fields?.['weakened'];
  return Array.isArray(removed) && Array.isArray(weakened) ? removed.length + weakened.length > 0 : null;
}
