import type { GitHubUser, PullRequestFacts } from '../../../shared/github/pull-request.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import { permissionOf, reaches } from './approvals/permission.ts';
import { isBot } from './approvals/person.ts';
import { reasonsAgainstComment } from './approvals/voices.ts';

/** A full commit id and a reason of some words, on the first line and nothing before it: no phrase inside a sentence. */
const COMMAND = /^\/break-glass ([0-9a-f]{40}) (\S.{9,300})$/u;

/** Somebody who broke the glass over this head, and why. */
export interface Invocation {
  readonly user: GitHubUser & { readonly id: number };
  readonly reason: string;
}

/** Unedited comments of people, made on this pull request and about this head. */
export function invocations(facts: PullRequestFacts, head: string): Invocation[] {
  return (facts.comments ?? []).flatMap((comment) => {
    const [first = ''] = (comment.body ?? '').slice(0, 400).split(/\r?\n/u, 1);
    const [, commit, reason] = COMMAND.exec(first) ?? [];
    const { user } = comment;
    if (commit !== head || reason === undefined || !user || user.id === undefined || isBot(user)) return [];
    if (reasonsAgainstComment(comment, facts).length > 0) return [];
    return [{ user: { ...user, id: user.id }, reason: reason.trim() }];
  });
}

/**
 * Who invoked a waiver that is for emergencies.
 *
 * @returns null when the waiver needs nobody to invoke it, an empty list when it needs somebody and too few did
 */
export function invokedBy(
  waiver: string,
  { approvals }: Policy,
  facts: PullRequestFacts | null,
  head: string,
): readonly Invocation[] | null {
  const needed = (approvals.breakGlass ?? []).filter((entry) => entry.waiver === waiver);
  if (needed.length === 0) return null;
  const all = facts === null ? [] : invocations(facts, head);
  const excluded = new Set(approvals.excluded.map((login) => login.toLowerCase()));
  const found: Invocation[] = [];
  for (const { people, count } of needed) {
    const named = new Set(people.map((login) => login.toLowerCase()));
    const own = all.filter(({ user: { login } }) => {
      const lower = login.toLowerCase();
      return named.has(lower) && !excluded.has(lower) && facts !== null && reaches(permissionOf(facts, login), 'write');
    });
    if (new Set(own.map(({ user }) => user.id)).size < count) return [];
    found.push(...own);
  }
  return found;
}
