import type { PullRequestFacts } from '../../../../shared/github/pull-request.ts';
import type { EvidenceDefinition, Policy, Role } from '../../../../shared/policy/schema.ts';
import type { Reason } from '../details.ts';
import type { Candidate } from './candidates.ts';
import { reaches } from './permission.ts';
import { hasRole, membersOf, unreadableTeams } from './roles.ts';

export type Slot = Pick<NonNullable<EvidenceDefinition['approval']>, 'role' | 'count' | 'owners'>;

/** Who owns a changed path by CODEOWNERS of the base: `@login`, `@org/team` or an address. */
export interface OwnedPath {
  readonly path: string;
  readonly owners: readonly string[];
}

/** Whether one slot is filled, and by whom. */
export interface SlotResult {
  readonly status: 'satisfied' | 'missing' | 'unavailable';
  readonly why: string;
  readonly nextAction: string | null;
  readonly approvers: readonly Candidate[];
  readonly rejected: readonly { readonly candidate: Candidate; readonly reasons: readonly Reason[] }[];
}

/** Fills one slot of a requirement with the candidates that fit it. */
export function fillSlot(
  slot: Slot,
  policy: Policy,
  candidates: readonly Candidate[],
  facts: PullRequestFacts,
  owned: readonly OwnedPath[],
): SlotResult {
  const role = Object.hasOwn(policy.roles, slot.role) ? policy.roles[slot.role] : undefined;
  if (role === undefined) {
    return {
      status: 'missing',
      why: `The policy does not define the role ${slot.role}.`,
      nextAction: `Define the role ${slot.role} in the policy of the base branch.`,
      approvers: [],
      rejected: [],
    };
  }
  return slot.owners ? fillByOwners(slot, role, candidates, facts, owned) : fillByRole(slot, role, candidates, facts);
}

function fillByRole(
  { role: name, count }: Slot,
  role: Role,
  candidates: readonly Candidate[],
  facts: PullRequestFacts,
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
  const head = facts.pull_request.head.sha.slice(0, 12);
  return {
    status: 'missing',
    why: `${have}.`,
    nextAction: `Ask ${whoHas(role)} to approve commit ${head}.`,
    approvers,
    rejected,
  };
}

function fillByOwners(
  { count }: Slot,
  role: Role,
  candidates: readonly Candidate[],
  facts: PullRequestFacts,
  owned: readonly OwnedPath[],
): SlotResult {
  const approvers = new Set<Candidate>();
  const rejected = new Map<Candidate, Set<Reason>>();
  const open: OwnedPath[] = [];
  for (const entry of owned) {
    let have = 0;
    for (const candidate of candidates) {
      const reasons = reasonsIn(role, candidate, facts, entry.path);
      if (!owns(candidate, entry.owners, facts)) reasons.push('not-in-role');
      if (reasons.length > 0) {
        for (const reason of reasons)
          rejected.set(candidate, (rejected.get(candidate) ?? new Set<Reason>()).add(reason));
        continue;
      }
      approvers.add(candidate);
      have += 1;
    }
    if (have < count) open.push(entry);
  }
  const base = {
    approvers: [...approvers],
    rejected: [...rejected]
      .filter(([candidate]) => !approvers.has(candidate))
      .map(([candidate, reasons]) => ({ candidate, reasons: [...reasons] })),
  };
  const [first] = open;
  if (first === undefined) {
    const why =
      owned.length === 0 ? 'No changed path has an owner.' : `Owners of all ${owned.length} owned paths approved.`;
    return { ...base, status: 'satisfied', why, nextAction: null };
  }
  const unread = open.flatMap(({ owners }) =>
    owners.filter((owner) => isTeam(owner) && membersOf(facts, owner.slice(1)) === null),
  );
  const rest = open.length === 1 ? '' : ` and of ${open.length - 1} more`;
  if (unread.length > 0) {
    return {
      ...base,
      status: 'unavailable',
      why: `The members of ${[...new Set(unread)].join(', ')} could not be read; they own ${first.path}${rest}.`,
      nextAction: `Give the token permission to read the organisation's members, or list the members in the pull request file.`,
    };
  }
  return {
    ...base,
    status: 'missing',
    why: `${count === 1 ? 'No owner' : `Fewer than ${count} owners`} of ${first.path}${rest} approved.`,
    nextAction: `Ask ${count === 1 ? 'one' : count} of ${first.owners.join(', ')} to approve the head.`,
  };
}

/** Everything against this candidate in this role. */
function reasonsIn(role: Role, candidate: Candidate, facts: PullRequestFacts, path: string | null): Reason[] {
  const reasons = [...candidate.reasons];
  if (candidate.word.voice.decision === 'approve' && candidate.freshFor(path) === 'stale') reasons.push('stale');
  if (candidate.permission !== null && !reaches(candidate.permission, role.permission)) reasons.push('permission');
  if (hasRole(role, candidate.user, facts) !== 'yes') reasons.push('not-in-role');
  return reasons;
}

const onlyPermissionUnknown = (candidate: Candidate, reasons: readonly Reason[]): boolean =>
  candidate.permission === null && reasons.every((reason) => reason === 'permission');

const isTeam = (owner: string): boolean => owner.startsWith('@') && owner.includes('/');

function owns(candidate: Candidate, owners: readonly string[], facts: PullRequestFacts): boolean {
  const login = candidate.user.login.toLowerCase();
  return owners.some((owner) =>
    isTeam(owner) ? (membersOf(facts, owner.slice(1))?.includes(login) ?? false) : owner.toLowerCase() === `@${login}`,
  );
}

function whoHas(role: Role): string {
  const named = [...(role.users ?? []), ...(role.teams ?? []).map((team) => `the team ${team}`)];
  const who = named.length > 0 ? `one of ${named.join(', ')}` : `somebody with ${role.permission} permission`;
  return `${who} who had no part in the change`;
}
