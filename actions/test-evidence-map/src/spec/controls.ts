import type { Evidence, GateReport } from '../../../../shared/evidence/report.ts';
import type { GateName } from '../../../../shared/evidence/gates.ts';
import { passes } from '../../../../shared/evidence/status.ts';

/** A control that the change's security spec requires, and the proofs by tests that it names. */
export interface ControlProof {
  readonly control: string;
  /** Evidence ids of this gate among those that the spec names for it. */
  readonly proofs: readonly { readonly id: string; readonly status: Evidence['status'] }[];
  /** Whether every named proof by tests holds; null when it names none. */
  readonly holds: boolean | null;
}

const MAX_CONTROLS = 100;

/**
 * What tests prove of the controls of the security spec. The spec was read by risk-classify, which made what it names
 * owed; here each control is told beside its proofs. Without a spec there is nothing to tell.
 */
export function controlProofs(
  earlier: ReadonlyMap<GateName, GateReport>,
  evidence: readonly Evidence[],
): readonly ControlProof[] {
  const spec = earlier.get('risk-classify')?.details['spec'];
  const controls = (spec as { controls?: unknown } | null | undefined)?.controls;
  if (!Array.isArray(controls)) return [];
  const status = new Map(evidence.map((one) => [one.id, one.status]));
  return controls.slice(0, MAX_CONTROLS).flatMap((one: unknown): ControlProof[] => {
    const { control, evidence: named } = (one ?? {}) as { control?: unknown; evidence?: unknown };
    if (typeof control !== 'string' || !Array.isArray(named)) return [];
    const proofs = named.flatMap((id: unknown) => {
      const found = typeof id === 'string' ? status.get(id) : undefined;
      return found === undefined ? [] : [{ id: String(id), status: found }];
    });
    return [{ control, proofs, holds: proofs.length === 0 ? null : proofs.every((proof) => passes(proof.status)) }];
  });
}
