import { pathsOf, type Change, type Commit } from '../../../shared/change/change.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import type { Carried, Carry } from './approvals/staleness.ts';
import { voicesOf } from './approvals/voices.ts';

/** Commits that are compared for one change; an approval of a further one is stale. */
const MAX_COMPARED = 50;
const MAX_MERGES = 250;

/**
 * What the commits that people spoke of, other than the head, would merge to: the approved ones, unless the policy counts
 * the head alone, and all of them where it asks for approvals of a plan.
 */
export async function carriedFrom(change: Change, policy: Policy): Promise<Carry> {
  const carry = new Map<string, Carried>();
  const { pullRequest, mergeDifference, mergeChanges } = change;
  const planned = asksForPlan(policy);
  if (pullRequest === null || mergeDifference === undefined) return carry;
  if (policy.approvals.staleness === 'head' && !planned) return carry;
  const spokenOf = voicesOf(pullRequest, policy.approvals.commentApprovals).flatMap(({ decision, commit }) =>
    (decision === 'approve' || (planned && decision !== null)) && commit !== null && commit !== change.head
      ? [commit]
      : [],
  );
  const paths = change.files.flatMap((file) => pathsOf(file));
  for (const commit of [...new Set(spokenOf)].slice(0, MAX_COMPARED)) {
    const differing = await mergeDifference(commit);
    if (differing === null) continue;
    const other = new Set(differing);
    carry.set(commit, {
      sameTree: other.size === 0,
      samePaths: new Set(paths.filter((path) => !other.has(path))),
      changes: planned ? ((await mergeChanges?.(commit)) ?? null) : null,
    });
  }
  return carry;
}

const asksForPlan = ({ evidence }: Policy): boolean =>
  Object.values(evidence).some(
    ({ approval }) => approval && [approval, ...approval.alternatives].some(({ plan }) => plan !== undefined),
  );

/**
 * Merges of the base into the branch that add nothing: made on the web, the second parent already in the base, and the
 * tree what git itself makes of the parents. Whoever pressed that button wrote nothing.
 */
export async function updateMerges(change: Change, { approvals }: Policy): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  if (!approvals.ignoreUpdateMerges || change.isCleanMerge === undefined) return found;
  const own = new Set(change.commits.map(({ oid }) => oid));
  const candidates = change.commits.filter((commit) => isUpdateMerge(commit, own));
  for (const { oid } of candidates.slice(0, MAX_MERGES)) if (await change.isCleanMerge(oid)) found.add(oid);
  return found;
}

/** Commits of the change are those that the base does not have; a parent outside of them is in the base. */
const isUpdateMerge = ({ parents, committer }: Commit, own: ReadonlySet<string>): boolean =>
  parents.length === 2 &&
  own.has(parents[0] as string) &&
  !own.has(parents[1] as string) &&
  committer.email === 'noreply@github.com';
