import type { GateContext } from '../../../shared/gate/gate.ts';
import { owedTo } from '../../../shared/gate/owed.ts';
import type { Inputs } from './inputs.ts';
import type { Ledger } from './mapping/ledger.ts';
import { CHANGED_LINES } from './prove/changed-lines.ts';
import { INTEGRITY } from './prove/integrity.ts';
import { INVENTORY } from './prove/inventory.ts';
import { MUTANTS } from './prove/mutants.ts';
import { RED } from './prove/red.ts';
import { SENSITIVE_LINES } from './prove/sensitive-lines.ts';

export const NAME = 'test-evidence-map';

/** Owed ids first, then what the reports speak of besides, in the policy's order. */
export function evidenceIds({ policy, earlier, change, inputs }: GateContext<Inputs>, ledger: Ledger): string[] {
  const owed = owedTo(NAME, policy, earlier)?.map(({ id }) => id) ?? [];
  const mapped = new Set(ledger.ids());
  const spoken = Object.entries(policy.evidence)
    .filter(([, { gate }]) => gate === NAME)
    .map(([id]) => id)
    .filter((id) => {
      switch (id) {
        case INTEGRITY:
          return change !== null;
        case CHANGED_LINES:
          return change !== null && policy.coverage.changedLines !== null;
        case SENSITIVE_LINES:
          return change !== null && policy.tests.sensitiveLines !== null;
        case MUTANTS:
          return change !== null && policy.tests.mutants !== null;
        case RED:
        case INVENTORY:
          return inputs.reportsBase.length > 0;
        default:
          return mapped.has(id) || (policy.evidence[id]?.tests?.any === true && inputs.reports.length > 0);
      }
    });
  return [...new Set([...owed, ...spoken])];
}
