import type { PullRequestFacts } from '../../../../shared/github/pull-request.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import type { Voice } from './voices.ts';

/** How an earlier commit would merge into the present base, compared with how the head does. */
export interface Carried {
  /** The merge gives the very same tree. */
  readonly sameTree: boolean;
  /** Changed paths that the merge leaves exactly as the head's merge does. */
  readonly samePaths: ReadonlySet<string>;
  /** All paths that merging that commit alone would change; null where nobody asked, or it cannot be told. */
  readonly changes: readonly string[] | null;
}

/** By full commit id; a commit that is not there could not be compared, and nothing is carried from it. */
export type Carry = ReadonlyMap<string, Carried>;

export type Freshness = 'head' | 'carried' | 'stale';

const FULL_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;

/**
 * Whether what was said speaks of the judged head. Times decide nothing, with one exception: after the base branch was
 * changed, the same head means another change, so that everything said before is stale.
 */
export function freshness(
  voice: Voice,
  path: string | null,
  head: string,
  facts: PullRequestFacts,
  staleness: Policy['approvals']['staleness'],
  carry: Carry,
): Freshness {
  if (voice.commit === null || !FULL_ID.test(voice.commit) || retargetedSince(voice, facts)) return 'stale';
  if (voice.commit === head) return 'head';
  if (staleness === 'head') return 'stale';
  const carried = carry.get(voice.commit);
  if (carried === undefined) return 'stale';
  if (carried.sameTree) return 'carried';
  return staleness === 'paths' && path !== null && carried.samePaths.has(path) ? 'carried' : 'stale';
}

/** Whether the base branch was changed after something was said, so that it was said of another change. */
export function retargetedSince(voice: Voice, facts: PullRequestFacts): boolean {
  return (facts.events ?? []).some((event) => {
    if (event.event !== 'base_ref_changed') return false;
    const at = Date.parse(event.created_at ?? '');
    return Number.isNaN(at) || voice.at === null || voice.at <= at;
  });
}
