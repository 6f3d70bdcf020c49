import type { Change } from '../../../../shared/change/change.ts';
import { branchOf, type MergeGroupFacts, numberIn } from '../../../../shared/github/merge-group.ts';
import type { PullRequestFacts } from '../../../../shared/github/pull-request.ts';
import type { CaseFile, GroupMember, GroupPart } from '../case.ts';

type Judgeable = Change & { readonly head: string };

/**
 * Gathers what the verdict on a merge group depends on: for each of its pull requests the case of its own head on the
 * group's base, and whether the group is what these heads make of that base.
 *
 * @param caseOf the case of one pull request
 */
export async function groupPart(
  change: Judgeable,
  { merge_group: group, pull_requests: pulls, problems }: MergeGroupFacts,
  caseOf: (member: Judgeable) => Promise<CaseFile>,
): Promise<GroupPart> {
  const branch = branchOf(group);
  const proof = await change.proveQueue?.(pulls.map(({ pull_request: pull }) => pull.head.sha));
  const members: GroupMember[] = [];
  for (const [index, facts] of pulls.entries()) {
    const unproved = proof === undefined ? 'there is no repository to prove it' : (proof.steps[index] ?? null);
    members.push({ ...(await partOf(change, facts, caseOf)), facts, unproved });
  }
  return {
    branch,
    last: numberIn(group.head_ref, branch),
    problems: [...problems, ...mismatches(change, group)],
    unexplained: proof?.unexplained ?? [change.head],
    members,
  };
}

const mismatches = ({ base, head }: Judgeable, group: MergeGroupFacts['merge_group']): string[] =>
  base === group.base_sha && head === group.head_sha ? [] : ['The group was read at another base or head.'];

type Part = Omit<GroupMember, 'facts' | 'unproved'>;

/** A head that is not there has no commits, no paths and no owners: it is unproved then, which decides. */
async function partOf(
  change: Judgeable,
  facts: PullRequestFacts,
  caseOf: (member: Judgeable) => Promise<CaseFile>,
): Promise<Part> {
  const { sha } = facts.pull_request.head;
  const nothing: Part = {
    head: sha,
    commits: [],
    paths: [],
    owned: [],
    ownersProblem: 'the head was not fetched',
    carry: new Map(),
    neutral: new Set(),
  };
  const own = await change.withHead?.(sha).catch(() => null);
  if (!own || own.head !== sha) return nothing;
  const { head, commits, paths, owned, ownersProblem, carry, neutral } = await caseOf({
    ...own,
    head: sha,
    repository: change.repository,
    pullRequest: facts,
    mergeGroup: null,
  });
  return { head, commits, paths, owned, ownersProblem, carry, neutral };
}
