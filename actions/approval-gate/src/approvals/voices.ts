import type { GitHubUser, PullRequestFacts } from '../../../../shared/github/pull-request.ts';
import { approvedByComment } from './comments.ts';
import type { Reason } from '../details.ts';

export type Decision = 'approve' | 'object' | 'dismissed';

/** One thing somebody said about the change, as a review or a comment. */
export interface Voice {
  readonly user: GitHubUser | null;
  readonly via: 'review' | 'comment';
  readonly id: number;
  /** Null for what decides nothing: comments, unsubmitted reviews. */
  readonly decision: Decision | null;
  readonly commit: string | null;
  /** Milliseconds since the epoch; null when unreadable. */
  readonly at: number | null;
  /** Why it cannot be an approval of this pull request, whoever said it. */
  readonly reasons: readonly Reason[];
  /** A state nobody has heard of: it may be an objection. */
  readonly unclear: boolean;
}

const DECISIONS: ReadonlyMap<string, Decision | null> = new Map<string, Decision | null>([
  ['APPROVED', 'approve'],
  ['CHANGES_REQUESTED', 'object'],
  ['DISMISSED', 'dismissed'],
  ['COMMENTED', null],
  ['PENDING', null],
]);

type Comment = NonNullable<PullRequestFacts['comments']>[number];

/** Every review, and every comment where the policy lets comments approve. */
export function voicesOf(facts: PullRequestFacts, commentApprovals: boolean): Voice[] {
  const reviews = (facts.reviews ?? []).map((review): Voice => {
    const decision = DECISIONS.get(review.state);
    const belongs = belongsHere(review.pull_request_url, 'pulls', facts);
    return {
      user: review.user ?? null,
      via: 'review',
      id: review.id,
      // An objection that does not say where it belongs may belong here; an approval may not.
      decision: belongs === false ? null : (decision ?? null),
      commit: review.commit_id ?? null,
      at: timeOf(review.submitted_at),
      reasons: belongs === true ? [] : ['other-pull-request'],
      unclear: decision === undefined && belongs !== false,
    };
  });
  if (!commentApprovals) return reviews;
  return [...reviews, ...(facts.comments ?? []).map((comment) => commentVoice(comment, facts))];
}

/** Why a comment cannot decide anything, whatever it says: it belongs elsewhere, an app wrote it, or somebody edited it. */
export function reasonsAgainstComment(comment: Comment, facts: PullRequestFacts): Reason[] {
  const reasons: Reason[] = [];
  if (belongsHere(comment.issue_url, 'issues', facts) !== true) reasons.push('other-pull-request');
  // Only an explicit null says that no app wrote it in somebody’s name.
  if (comment.performed_via_github_app !== null) reasons.push('via-app');
  if (!comment.created_at || comment.created_at !== comment.updated_at) reasons.push('edited');
  return reasons;
}

function commentVoice(comment: Comment, facts: PullRequestFacts): Voice {
  const commit = approvedByComment(comment.body);
  const reasons = reasonsAgainstComment(comment, facts);
  return {
    user: comment.user ?? null,
    via: 'comment',
    id: comment.id,
    decision: commit !== null && reasons.length === 0 ? 'approve' : null,
    commit,
    at: timeOf(comment.created_at),
    reasons: commit === null ? [] : reasons,
    unclear: false,
  };
}

function timeOf(text: string | null | undefined): number | null {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? null : time;
}

/** True for this pull request, false for another one, null when the address says nothing clear. */
function belongsHere(
  url: string | null | undefined,
  kind: 'pulls' | 'issues',
  facts: PullRequestFacts,
): boolean | null {
  const match = /\/repos\/([^/]{1,100}\/[^/]{1,100})\/(pulls|issues)\/(\d{1,10})$/u.exec((url ?? '').slice(-300));
  if (match === null || match[2] !== kind) return null;
  const repository = facts.pull_request.base.repo?.full_name;
  const sameRepository = repository === undefined || repository.toLowerCase() === match[1]?.toLowerCase();
  return sameRepository && Number(match[3]) === facts.pull_request.number;
}
