import type { GateName } from '../../../../shared/evidence/gates.ts';
import type { GateReport } from '../../../../shared/evidence/report.ts';
import { type EvidenceStatus, passes, worst } from '../../../../shared/evidence/status.ts';
import type { CaseFile, GroupMember, GroupPart } from '../case.ts';
import { decideChange } from '../decide-change.ts';
import type { ApprovalDetails, RequirementVerdict } from '../details.ts';

/**
 * The verdict on a merge group: the verdicts on its pull requests, each by its own people, owners and checks and by the
 * reports on the group's commit, which holds them all. What the group as a whole owes, each of them owes. Ready only when
 * every one of them is and the group is nothing but them.
 */
export function decideGroup(
  file: CaseFile,
  group: GroupPart,
  reports: ReadonlyMap<GateName, GateReport>,
): ApprovalDetails {
  const { group: _, ...shared } = file;
  const judged = group.members.map(({ unproved: _why, ...member }) => ({
    number: member.facts.pull_request.number,
    details: decideChange({ ...shared, ...member }, reports),
  }));
  // Without any member what the group owes is told all the same, of nobody's approval.
  const parts = judged.length > 0 ? judged : [{ number: null, details: decideChange(shared, reports) }];
  const requirements = [membersRow(group), ...fused(parts)];
  return {
    verdict: requirements.every(({ status }) => passes(status)) ? 'ready' : 'not-ready',
    risk: parts[0]?.details.risk ?? null,
    requirements,
    approvals: parts.flatMap(({ details }) => details.approvals),
    glassBroken: parts.flatMap(({ details }) => details.glassBroken),
  };
}

interface Part {
  readonly number: number | null;
  readonly details: ApprovalDetails;
}

/** One row an id, as bad as the worst of its pull requests, which it names. */
function fused(parts: readonly Part[]): RequirementVerdict[] {
  const rows = new Map<string, { number: number | null; row: RequirementVerdict }[]>();
  for (const { number, details } of parts) {
    for (const row of details.requirements) rows.set(row.id, [...(rows.get(row.id) ?? []), { number, row }]);
  }
  return [...rows.values()].map((own) => {
    const status = worst(own.map(({ row }) => row.status));
    const { number, row } = own.find((one) => one.row.status === status) as (typeof own)[number];
    const same = own.every((one) => one.row.why === row.why);
    const of = (from: number | null): string => (same || from === null ? '' : `#${from}: `);
    return {
      ...row,
      why: `${of(number)}${row.why}`,
      nextAction: row.nextAction === null ? null : `${of(number)}${row.nextAction}`,
      satisfiedBy: [...new Set(own.flatMap((one) => one.row.satisfiedBy.map((by) => `${of(one.number)}${by}`)))],
      rejected: own.flatMap((one) =>
        one.row.rejected.map(({ what, why }) => ({ what: `${of(one.number)}${what}`, why })),
      ),
    };
  });
}

/** Whether the group is its pull requests, all of them, and nothing else. */
function membersRow(group: GroupPart): RequirementVerdict {
  const trouble = troubleOf(group);
  const [first] = trouble;
  return {
    id: 'binding.merge-group',
    title: 'The merge group is what its pull requests make of the base',
    status: first?.status ?? 'satisfied',
    why: first?.why ?? `It is made of ${group.members.map(numberOf).join(', ')}.`,
    requiredBy: [],
    satisfiedBy: first === undefined ? group.members.map(numberOf) : [],
    rejected: trouble.map(({ why }) => ({ what: 'merge group', why })),
    nextAction:
      first === undefined
        ? null
        : 'Take the pull request out of the queue and add it again, or repair what the reason names.',
  };
}

const numberOf = ({ facts }: GroupMember): string => `#${facts.pull_request.number}`;

function troubleOf(group: GroupPart): { readonly status: EvidenceStatus; readonly why: string }[] {
  const { members, last, problems, unexplained, branch } = group;
  const failed = (why: string) => ({ status: 'failed' as const, why });
  const numbers = members.map(({ facts }) => facts.pull_request.number);
  return [
    ...problems.map((why) => ({ status: 'unavailable' as const, why })),
    ...(members.length === 0 ? [{ status: 'missing' as const, why: 'No pull request of the group is known.' }] : []),
    ...(new Set(numbers).size === numbers.length ? [] : [failed('A pull request is named twice.')]),
    ...(last !== null && numbers.at(-1) === last
      ? []
      : [
          failed(
            `The last pull request of the group is not the one that its branch names (${last === null ? 'none' : `#${last}`}).`,
          ),
        ]),
    ...members.flatMap((member) => {
      const why = againstMember(member, branch);
      return why === null ? [] : [failed(`${numberOf(member)}: ${why}.`)];
    }),
    ...(unexplained.length === 0
      ? []
      : [
          failed(
            `${unexplained.length} commits of the group belong to none of its pull requests, first ${unexplained[0]}.`,
          ),
        ]),
  ];
}

/** Why a pull request may not be merged as this part of this group; null when it may. */
function againstMember({ facts, head, unproved }: GroupMember, branch: string): string | null {
  const { head: own, base, state } = facts.pull_request;
  if (state !== 'open') return 'it is not open';
  if (base.ref !== branch) return `it goes into ${String(base.ref)}, not into ${branch}`;
  if (own.sha !== head) return 'it was read at another head';
  return unproved;
}
