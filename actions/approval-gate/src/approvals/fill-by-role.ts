import type { Role } from '../../../../shared/policy/schema.ts';
import type { Reason } from '../details.ts';
import type { Candidate } from './candidates.ts';
import { unreadableTeams } from './roles.ts';
import { reasonsIn, type Slot, type SlotContext, type SlotResult } from './slot.ts';

/** Fills a slot with everybody of the role who approved. */
export function fillByRole(
  { role: name, count }: Slot,
  role: Role,
  { candidates, facts, head }: SlotContext,
): SlotResult {
  const judged = candidates.map((candidate) => ({ candidate, reasons: reasonsIn(role, candidate, facts, null) }));
  const approvers = judged.filter(({ reasons }) => reasons.length === 0).map(({ candidate }) => candidate);
  const rejected = judged.filter(({ reasons }) => reasons.length > 0);
  const have = `${approvers.length} of ${count} ${count === 1 ? 'approval' : 'approvals'} by ${name}`;
  if (approvers.length >= count) {
    return { status: 'satisfied', why: `${have}.`, nextAction: null, approvers, rejected };
  }
  const unread = unreadableTeams(role, facts);
  if (unread.length > 0) {
    return {
      status: 'unavailable',
      why: `${have}; the members of ${unread.join(', ')} could not be read.`,
      nextAction: `Give the token permission to read the organisation's members, or list the members in the pull request file.`,
      approvers,
      rejected,
    };
  }
  const unknown = rejected.find(({ candidate, reasons }) => onlyPermissionUnknown(candidate, reasons));
  if (unknown !== undefined) {
    return {
      status: 'unavailable',
      why: `${have}; the permission of ${unknown.candidate.user.login} could not be read.`,
      nextAction: 'Give the token permission to read collaborators, or list the permissions in the pull request file.',
      approvers,
      rejected,
    };
  }
  return {
    status: 'missing',
    why: `${have}.`,
    nextAction: `Ask ${whoHas(role)} to approve commit ${head.slice(0, 12)}.`,
    approvers,
    rejected,
  };
}

const onlyPermissionUnknown = (candidate: Candidate, reasons: readonly Reason[]): boolean =>
  candidate.permission === null && reasons.every((reason) => reason === 'permission');

function whoHas(role: Role): string {
  const named = [...(role.users ?? []), ...(role.teams ?? []).map((team) => `the team ${team}`)];
  const who = named.length > 0 ? `one of ${named.join(', ')}` : `somebody with ${role.permission} permission`;
  return `${who} who had no part in the change`;
}
