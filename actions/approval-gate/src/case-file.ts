import { type Change, pathsOf } from '../../../shared/change/change.ts';
import type { GateReport } from '../../../shared/evidence/report.ts';
import type { GateName } from '../../../shared/evidence/gates.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import { carriedFrom, updateMerges } from './compare.ts';
import type { CaseFile } from './case.ts';
import { groupPart } from './group/group-part.ts';
import { ownedPaths } from './owned-paths.ts';

/** A change between two commits. */
export type Judgeable = Change & { readonly head: string };

/**
 * Gathers everything that a verdict depends on; from here on nothing else is asked.
 *
 * @param judgedAt milliseconds since the epoch
 */
export async function caseFileOf(
  change: Judgeable,
  policy: Policy,
  reports: ReadonlyMap<GateName, GateReport>,
  judgedAt: number,
): Promise<CaseFile> {
  const { mergeGroup } = change;
  const { owned, problem } = asksForOwners(policy) ? await ownedPaths(change) : NO_OWNERS;
  return {
    policy,
    head: change.head,
    mergeTree: change.mergeTree,
    commits: change.commits,
    paths: [...new Set(change.files.flatMap(pathsOf))],
    judgedAt,
    facts: change.pullRequest,
    reports,
    owned,
    ownersProblem: problem,
    carry: await carriedFrom(change, policy),
    neutral: await updateMerges(change, policy),
    ...(mergeGroup && {
      group: await groupPart(change, mergeGroup, (member) => caseFileOf(member, policy, reports, judgedAt)),
    }),
  };
}

const NO_OWNERS = { owned: [], problem: null };

/** CODEOWNERS is read only where somebody asks for owners. */
const asksForOwners = ({ evidence }: Policy): boolean =>
  Object.values(evidence).some(
    ({ approval }) => approval && [approval, ...approval.alternatives].some(({ owners }) => owners),
  );
