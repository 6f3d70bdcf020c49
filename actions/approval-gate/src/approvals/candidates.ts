import type { GitHubUser, PullRequestFacts } from '../../../../shared/github/pull-request.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import type { Reason } from '../details.ts';
import type { LastWord } from './decisions.ts';
import type { Involved, Involvement } from './involved.ts';
import { permissionOf, type Permission } from './permission.ts';
import { isBot } from './person.ts';
import { freshness, type Carry, type Freshness } from './staleness.ts';

/** Somebody who may have approved, with everything that does not depend on what is asked for. */
export interface Candidate {
  readonly user: GitHubUser;
  /** Tells people apart. */
  readonly key: string;
  readonly word: LastWord;
  /** Null when it could not be read. */
  readonly permission: Permission | null;
  /** Why this is no approval, whatever it is needed for. */
  readonly reasons: readonly Reason[];
  /** Whether it speaks of what is judged; for owners, of one path. */
  freshFor(path: string | null): Freshness;
}

/** Turns last words into candidates for approval. */
export function candidatesOf(
  words: readonly LastWord[],
  head: string,
  facts: PullRequestFacts,
  policy: Policy,
  involved: Involved,
  carry: Carry,
): Candidate[] {
  const excluded = new Set(policy.approvals.excluded.map((login) => login.toLowerCase()));
  return words.map((word) => {
    const { user } = word;
    const permission = permissionOf(facts, user.login);
    const reasons: Reason[] = [...word.reasons];
    if (isBot(user)) reasons.push('bot');
    if (excluded.has(user.login.toLowerCase())) reasons.push('excluded');
    reasons.push(...involved.of(user).filter((involvement) => !mayApprove(involvement, policy)));
    // Without a numeric id nobody can tell this person from another of the same name.
    if (permission === null || user.id === undefined) reasons.push('permission');
    return {
      user,
      key: String(user.id ?? user.login.toLowerCase()),
      word,
      permission,
      reasons,
      freshFor: (path) => freshness(word.voice, path, head, facts, policy.approvals.staleness, carry),
    };
  });
}

const mayApprove = (involvement: Involvement, { approvals }: Policy): boolean =>
  ({
    author: approvals.authorMayApprove,
    contributor: approvals.contributorsMayApprove,
    'co-author': approvals.coAuthorsMayApprove,
  })[involvement];
