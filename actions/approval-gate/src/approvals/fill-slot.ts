import { fillByOwners } from './fill-by-owners.ts';
import { fillByRole } from './fill-by-role.ts';
import { roleOf, type Slot, type SlotContext, type SlotResult } from './slot.ts';

/** Fills one slot of a requirement with the candidates that fit it. */
export function fillSlot(slot: Slot, context: SlotContext): SlotResult {
  const role = roleOf(slot, context.policy);
  if (role === null) {
    return {
      status: 'missing',
      why: `The policy does not define the role ${slot.role}.`,
      nextAction: `Define the role ${slot.role} in the policy of the base branch.`,
      approvers: [],
      rejected: [],
    };
  }
  return slot.owners ? fillByOwners(slot, role, context) : fillByRole(slot, role, context);
}
