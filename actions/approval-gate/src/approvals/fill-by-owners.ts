import type { PullRequestFacts } from '../../../../shared/github/pull-request.ts';
import type { Role } from '../../../../shared/policy/schema.ts';
import type { Reason } from '../details.ts';
import type { Candidate } from './candidates.ts';
import { membersOf } from './roles.ts';
import { type OwnedPath, reasonsIn, type Slot, type SlotContext, type SlotResult } from './slot.ts';

/**
 * Fills a slot path by path: of each changed path that has owners, `count` owners must have approved, who also have the
 * role. One owner may stand for many paths.
 */
export function fillByOwners({ count }: Slot, role: Role, { candidates, facts, owned }: SlotContext): SlotResult {
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

const isTeam = (owner: string): boolean => owner.startsWith('@') && owner.includes('/');

function owns(candidate: Candidate, owners: readonly string[], facts: PullRequestFacts): boolean {
  const login = candidate.user.login.toLowerCase();
  return owners.some((owner) =>
    isTeam(owner) ? (membersOf(facts, owner.slice(1))?.includes(login) ?? false) : owner.toLowerCase() === `@${login}`,
  );
}
