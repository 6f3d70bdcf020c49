import type { GitHubClient } from './client.ts';
import { Fault } from './faults.ts';

/** How many people's permission is asked for; more have not reviewed one change in earnest. */
const MAX_PEOPLE = 200;
/** States of a review that decide nothing; every other one may. */
const UNDECIDED = new Set<unknown>(['COMMENTED', 'PENDING']);
/** Comments that may decide something begin so. */
const COMMANDS = ['/approve ', '/break-glass '];
const KNOWN = new Set(['admin', 'maintain', 'write', 'triage', 'read', 'none']);

interface People {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repo: string;
  /** Takes the reason for everything that could not be read. */
  readonly unread: Record<string, string>;
}

interface Voice {
  readonly user?: { readonly login?: unknown } | null;
  readonly state?: unknown;
  readonly body?: unknown;
}

const startsWith = (text: unknown, prefix: string): boolean => typeof text === 'string' && text.startsWith(prefix);

/**
 * What everybody who decided something may do here. The permission names only admin, write, read and none; the role's
 * name is taken where it tells maintain and triage apart. Null for somebody whose permission could not be read.
 */
export async function permissionsOf(
  lists: { readonly reviews: unknown[] | null; readonly comments: unknown[] | null },
  { client, owner, repo, unread }: People,
): Promise<Record<string, string | null>> {
  const reviewers = (lists.reviews ?? []).filter((review) => !UNDECIDED.has((review as Voice).state));
  const commenters = (lists.comments ?? []).filter((comment) =>
    COMMANDS.some((command) => startsWith((comment as Voice).body, command)),
  );
  const logins = new Set(
    [...reviewers, ...commenters].flatMap((voice) => {
      const login = (voice as Voice).user?.login;
      return typeof login === 'string' ? [login] : [];
    }),
  );
  const entries = await Promise.all(
    [...logins].slice(0, MAX_PEOPLE).map(async (username) => {
      const purpose = { what: `The permission of ${username} could not be read`, permission: 'metadata: read' };
      const answer = await orNull(
        client.one('GET /repos/{owner}/{repo}/collaborators/{username}/permission', { owner, repo, username }, purpose),
        (reason) => (unread['permissions'] = reason),
      );
      return [username, answer === null ? null : permissionIn(answer)] as const;
    }),
  );
  return Object.fromEntries(entries);
}

function permissionIn(answer: Record<string, unknown>): string | null {
  const { permission, role_name: role } = answer;
  if (typeof role === 'string' && KNOWN.has(role)) return role;
  return typeof permission === 'string' && KNOWN.has(permission) ? permission : null;
}

/** Members of each team; null for one that the token may not read. */
export async function teamsOf(
  teams: readonly string[],
  { client, unread }: People,
): Promise<Record<string, string[] | null>> {
  const entries = await Promise.all(
    [...new Set(teams)].map(async (team) => {
      const [org = '', slug = ''] = team.split('/');
      const purpose = {
        what: `The members of ${team} could not be read`,
        permission: 'the organisation permission members: read',
      };
      const members = await orNull(
        client.list('GET /orgs/{org}/teams/{team_slug}/members', { org, team_slug: slug }, purpose),
        (reason) => (unread['teams'] = reason),
      );
      const logins = members?.map((member) => (member as { login?: unknown } | null)?.login);
      return [team, logins?.every((login) => typeof login === 'string') ? logins : null] as const;
    }),
  );
  return Object.fromEntries(entries);
}

async function orNull<Value>(promise: Promise<Value>, note: (reason: string) => void): Promise<Value | null> {
  try {
    return await promise;
  } catch (thrown) {
    if (!(thrown instanceof Fault)) throw thrown;
    note(thrown.message);
    return null;
  }
}
