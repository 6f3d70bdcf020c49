import type { GitHubUser, PullRequestFacts } from '../../../../shared/github/pull-request.ts';

/** An approval that nobody gave yet. */
export interface Supposed {
  readonly login: string;
  /** What the person may do here; without it what the facts say. */
  readonly permission?: string;
}

/**
 * The facts as they would be if these people approved the head now, and as if these others had never said a word.
 *
 * @returns new facts; the given ones stay as they are
 */
export function suppose(
  facts: PullRequestFacts,
  approving: readonly Supposed[],
  withdrawn: readonly string[] = [],
): PullRequestFacts {
  const silent = new Set(withdrawn.map((login) => login.toLowerCase()));
  const speaks = ({ user }: { user?: GitHubUser | null | undefined }): boolean =>
    !user || !silent.has(user.login.toLowerCase());
  const { reviews, comments } = facts;
  const users = knownUsers(facts);
  const next = 1 + Math.max(0, ...(reviews ?? []).map(({ id }) => id));
  const at = after([
    ...(reviews ?? []).map((one) => one.submitted_at),
    ...(comments ?? []).map((one) => one.created_at),
  ]);
  const added = approving.map(({ login }, index) => ({
    id: next + index,
    // A stranger gets a number that GitHub gives nobody.
    user: users.get(login.toLowerCase()) ?? { login, id: -1 - index, type: 'User' },
    state: 'APPROVED',
    body: '',
    commit_id: facts.pull_request.head.sha,
    submitted_at: at,
    pull_request_url: `https://api.github.com/repos/${facts.pull_request.base.repo?.full_name ?? 'local/local'}/pulls/${facts.pull_request.number}`,
  }));
  const stated = approving.flatMap(({ login, permission }) => (permission === undefined ? [] : [[login, permission]]));
  return {
    ...facts,
    // A list that could not be read does not become readable by adding to it.
    reviews: reviews && [...reviews.filter(speaks), ...added],
    comments: comments && comments.filter(speaks),
    permissions: { ...facts.permissions, ...(Object.fromEntries(stated) as Record<string, string>) },
  };
}

/** Everybody the facts show with a number, by login. */
export function knownUsers(facts: PullRequestFacts): ReadonlyMap<string, GitHubUser> {
  const seen: unknown[] = [
    facts.pull_request.user,
    ...(facts.reviews ?? []).map(({ user }) => user),
    ...(facts.comments ?? []).map(({ user }) => user),
    ...(facts.commits ?? []).flatMap(({ author, committer }) => [author, committer]),
  ];
  const users = seen.filter((user): user is GitHubUser => typeof (user as GitHubUser | null)?.login === 'string');
  return new Map(users.map((user) => [user.login.toLowerCase(), user]));
}

/** A second after the last of these times, so that what is supposed is said last. */
function after(times: readonly (string | null | undefined)[]): string {
  const known = times.map((time) => Date.parse(time ?? '')).filter((time) => !Number.isNaN(time));
  return new Date(Math.max(0, ...known) + 1000).toISOString();
}
