import type { Commit, Person } from '../../../../shared/change/change.ts';
import type { GitHubUser, PullRequestFacts } from '../../../../shared/github/pull-request.ts';
import { accountOfEmail, isBot, isWebFlow, PersonSet } from './person.ts';
import { coAuthors } from './trailers.ts';

export type Involvement = 'author' | 'contributor' | 'co-author';

/** Who had a hand in the change, and therefore does not judge it. */
export interface Involved {
  /** Every way in which this person is involved; the author is the author and nothing else. */
  of(user: GitHubUser): readonly Involvement[];
}

/**
 * The pull request's author; authors and committers of every commit through all parents, by GitHub's account, by the
 * account a no-reply address names, or by a name or address that is a known account's; whoever forced the present head;
 * on a bot's pull request the people assigned to it, who set it to work; and co-authors by trailer.
 *
 * @param neutral ids of commits that make nobody a contributor (clean merges of the base, when the policy says so)
 */
export function involvedIn(
  facts: PullRequestFacts,
  gitCommits: readonly Commit[],
  neutral: ReadonlySet<string> = new Set(),
): Involved {
  const author = new PersonSet();
  const contributors = new PersonSet();
  const trailers = new PersonSet();
  const pull = facts.pull_request;
  if (pull.user) author.add(pull.user);

  const listed = (facts.commits ?? []).filter((commit) => !neutral.has(commit.sha));
  const inGit = gitCommits.filter((commit) => !neutral.has(commit.oid));
  const accounts = accountsByEmail(listed);
  const addByText = (set: PersonSet, { name, email }: Person): void => {
    const account = accountOfEmail(email);
    if (account !== null) return set.add(account);
    const known = accounts.get(email.toLowerCase());
    if (known !== undefined) return set.add(known);
    // An address nobody linked: whoever goes by that name, or by what stands before the @, may be behind it.
    if (email.toLowerCase() === 'noreply@github.com') return;
    set.add({ login: name });
    if (email.includes('@')) set.add({ login: email.slice(0, email.indexOf('@')) });
  };

  for (const commit of listed) {
    for (const user of [commit.author, commit.committer].filter(isUser)) if (!isWebFlow(user)) contributors.add(user);
    for (const person of [commit.commit?.author, commit.commit?.committer]) {
      if (person) addByText(contributors, { name: person.name ?? '', email: person.email ?? '' });
    }
    for (const person of coAuthors(commit.commit?.message ?? '')) addByText(trailers, person);
  }
  for (const commit of inGit) {
    addByText(contributors, commit.author);
    addByText(contributors, commit.committer);
    for (const person of coAuthors(commit.message)) addByText(trailers, person);
  }
  for (const event of facts.events ?? []) {
    if (event.event === 'head_ref_force_pushed' && event.commit_id === pull.head.sha && event.actor) {
      contributors.add(event.actor);
    }
  }
  if (pull.user && isBot(pull.user)) for (const user of pull.assignees ?? []) contributors.add(user);

  return {
    of: (user) => {
      if (author.has(user)) return ['author'];
      const found: Involvement[] = [];
      if (contributors.has(user)) found.push('contributor');
      if (trailers.has(user)) found.push('co-author');
      return found;
    },
  };
}

const isUser = (value: unknown): value is GitHubUser =>
  typeof value === 'object' && value !== null && typeof (value as { login?: unknown }).login === 'string';

/** Addresses that GitHub linked to an account on one commit name that account on every other. */
function accountsByEmail(commits: NonNullable<PullRequestFacts['commits']>): Map<string, GitHubUser> {
  const accounts = new Map<string, GitHubUser>();
  for (const { author, committer, commit } of commits) {
    if (isUser(author) && commit?.author?.email) accounts.set(commit.author.email.toLowerCase(), author);
    if (isUser(committer) && commit?.committer?.email) accounts.set(commit.committer.email.toLowerCase(), committer);
  }
  return accounts;
}
