import type { PullRequestFacts } from '../../../../shared/github/pull-request.ts';
import type { EvidenceDefinition, Policy, Role } from '../../../../shared/policy/schema.ts';
import type { Reason } from '../details.ts';
import type { Candidate } from './candidates.ts';
import { reaches } from './permission.ts';
import { hasRole } from './roles.ts';

export type Slot = Pick<NonNullable<EvidenceDefinition['approval']>, 'role' | 'count' | 'owners' | 'plan'>;

/** Who owns a changed path by CODEOWNERS of the base: `@login`, `@org/team` or an address. */
export interface OwnedPath {
  readonly path: string;
  readonly owners: readonly string[];
}

/** What slots are filled from. */
export interface SlotContext {
  readonly policy: Policy;
  /** The judged head. */
  readonly head: string;
  readonly facts: PullRequestFacts;
  readonly candidates: readonly Candidate[];
  /** The same for approvals of the plan whose files have these patterns. */
  readonly planCandidates: (patterns: readonly string[]) => readonly Candidate[];
  readonly owned: readonly OwnedPath[];
}

/** Whether one slot is filled, and by whom. */
export interface SlotResult {
  readonly status: 'satisfied' | 'missing' | 'unavailable';
  readonly why: string;
  readonly nextAction: string | null;
  readonly approvers: readonly Candidate[];
  readonly rejected: readonly { readonly candidate: Candidate; readonly reasons: readonly Reason[] }[];
}

/** The role that a slot names, or null when the policy does not define it. */
export const roleOf = (slot: Slot, policy: Policy): Role | null =>
  (Object.hasOwn(policy.roles, slot.role) ? policy.roles[slot.role] : undefined) ?? null;

/**
 * Everything against this candidate in this role.
 *
 * @param path for owners, the path that must be as the candidate saw it; null for the whole change
 */
export function reasonsIn(role: Role, candidate: Candidate, facts: PullRequestFacts, path: string | null): Reason[] {
  const reasons = [...candidate.reasons];
  if (candidate.word.voice.decision === 'approve' && candidate.freshFor(path) === 'stale') reasons.push('stale');
  if (candidate.permission !== null && !reaches(candidate.permission, role.permission)) reasons.push('permission');
  if (hasRole(role, candidate.user, facts) !== 'yes') reasons.push('not-in-role');
  return reasons;
}
