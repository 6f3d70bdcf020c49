import type { Role } from '../../../../shared/policy/schema.ts';
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
  if (slot.plan !== undefined) return fillByPlan(slot, slot.plan, role, context);
  return slot.owners ? fillByOwners(slot, role, context) : fillByRole(slot, role, context);
}

/** Fills a slot with people who approved the plan while there was nothing else to see. */
function fillByPlan(slot: Slot, plan: readonly string[], role: Role, context: SlotContext): SlotResult {
  const candidates = context.planCandidates(plan);
  const filled = slot.owners
    ? fillByOwners(slot, role, { ...context, candidates })
    : fillByRole(slot, role, { ...context, candidates });
  if (filled.status !== 'missing') return filled;
  return {
    ...filled,
    why: `${filled.why.slice(0, -1)} of the plan before the code.`,
    nextAction: `Push the plan (${plan.join(', ')}) without any code and have it approved, then push the code; the approval holds while the plan stays the same.`,
  };
}
