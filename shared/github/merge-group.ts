import { z } from 'zod';
import { pullRequestFactsSchema } from './pull-request.ts';

const sha = z.string().regex(/^[0-9a-f]{40,64}$/u);

/** What the event `merge_group` says of a group. */
export const mergeGroupSchema = z.looseObject({
  head_sha: sha,
  base_sha: sha,
  /** `refs/heads/gh-readonly-queue/<base>/pr-<number>-<sha>`: names the last of its pull requests. */
  head_ref: z.string(),
  base_ref: z.string(),
});
export type MergeGroup = z.infer<typeof mergeGroupSchema>;

/** A merge queue's group and its pull requests as GitHub names them. That they are all of them, and no others, git has to prove. */
export const mergeGroupFactsSchema = z.looseObject({
  merge_group: mergeGroupSchema,
  /** In the order in which the queue merges them. */
  pull_requests: z.array(pullRequestFactsSchema),
  /** What could not be read or made out, in words. */
  problems: z.array(z.string()),
});
export type MergeGroupFacts = z.infer<typeof mergeGroupFactsSchema>;

const BRANCH = 'refs/heads/';
const QUEUE = 'refs/heads/gh-readonly-queue/';
const MEMBER = /^pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/u;

/** The branch that a group is to be merged into. */
export const branchOf = ({ base_ref: ref }: MergeGroup): string => ref.replace(BRANCH, '');

/** Number of the pull request that a branch of the queue was made for; null when it is none of this queue. */
export function numberIn(ref: string, branch: string): number | null {
  const prefix = `${QUEUE}${branch}/`;
  const [, number] = (ref.startsWith(prefix) && MEMBER.exec(ref.slice(prefix.length, prefix.length + 100))) || [];
  return number === undefined ? null : Number(number);
}
