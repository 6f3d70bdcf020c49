import type { Change } from '../../../../shared/change/change.ts';
import type { Evidence, Problem } from '../../../../shared/evidence/report.ts';
import type { GateContext } from '../../../../shared/gate/gate.ts';
import type { OwedEvidence } from '../../../../shared/gate/owed.ts';
import type { EvidenceDefinition, Policy } from '../../../../shared/policy/schema.ts';
import type { Reported } from '../findings.ts';
import type { ReadReport } from '../model.ts';
import type { OwnFinding } from '../suppressions/find.ts';
import { suppressionsOf } from '../suppressions/suppressions.ts';
import type { Vex } from '../vex/statement.ts';
import { waive } from '../waive.ts';
import { blockersOf, ownBlockersOf } from './blockers.ts';
import type { Demands } from './doubts.ts';
import { gapOf } from './gap.ts';
import { candidatesOf, isSupplied, judgeScan } from './judge.ts';

type Scan = NonNullable<EvidenceDefinition['scan']>;

export interface Proved {
  readonly evidence: readonly Evidence[];
  /** The findings of the reports, those that are let through marked. */
  readonly reported: readonly Reported[];
  /** Suppressions and forbidden lines that the change adds. */
  readonly own: readonly OwnFinding[];
  readonly problems: readonly Problem[];
}

const NO_VEX: Vex = { clears: () => null, problems: [] };

const loadVex = async (change: Change | null, vex: Policy['scans']['vex']): Promise<Vex> =>
  (await import('../vex/vex.ts')).readVex(change, vex);

/** Adds what the change itself brings, lets through what policy and VEX let through, and judges each piece of scan evidence. */
export async function prove(
  { change, policy, clock }: Pick<GateContext<unknown>, 'change' | 'policy' | 'clock'>,
  owed: readonly OwedEvidence[] | null,
  reports: readonly ReadReport[],
  absent: readonly Problem[],
  found: readonly Reported[],
  demands: Demands,
): Promise<Proved> {
  const scans = scansOf(policy.evidence, owed, reports);
  const brought = change === null ? [] : await suppressionsOf(change);
  if (change !== null && policy.scans.forbidden.length > 0) {
    const { forbiddenOf } = await import('../forbidden/forbidden.ts');
    brought.push(...forbiddenOf(change, policy.scans.forbidden));
  }
  const vex = policy.scans.vex.files.length === 0 ? NO_VEX : await loadVex(change, policy.scans.vex);
  const blocked = new Map<Reported, string[]>();
  for (const [id, { scan }] of scans) {
    for (const item of blockersOf(id, scan, candidatesOf(scan, reports), found))
      blocked.set(item, [...(blocked.get(item) ?? []), id]);
  }
  const { reported, own } = await waive(found, brought, vex, policy.waivers.granted, clock.now(), {
    reported: (item) => blocked.get(item) ?? [],
    own: (item) => scans.flatMap(([id, { scan }]) => (ownBlockersOf(scan, [item]).length > 0 ? [id] : [])),
  });
  const bench = { ...demands, reports, reported, own, gap: gapOf(absent, reports, reported, own, policy) };
  return {
    evidence: scans.map(([id, { howTo, scan }]) => judgeScan(id, howTo, scan, bench)),
    reported,
    own,
    problems: vex.problems,
  };
}

/** The scan evidence that is owed, and that which a report speaks of. */
function scansOf(
  catalogue: Readonly<Record<string, EvidenceDefinition>>,
  owed: readonly OwedEvidence[] | null,
  reports: readonly ReadReport[],
): [string, { readonly howTo: string; readonly scan: Scan }][] {
  const supplied = Object.entries(catalogue).flatMap(([id, { gate, scan }]) =>
    gate === 'scan-aggregate' && scan !== undefined && isSupplied(scan, reports) ? [id] : [],
  );
  return [...new Set([...(owed ?? []).map(({ id }) => id), ...supplied])].flatMap((id) => {
    const { howTo, scan } = catalogue[id] ?? {};
    return howTo === undefined || scan === undefined ? [] : [[id, { howTo, scan }]];
  });
}
