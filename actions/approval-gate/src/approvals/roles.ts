import type { GitHubUser, PullRequestFacts } from '../../../../shared/github/pull-request.ts';
import type { Role } from '../../../../shared/policy/schema.ts';

/** Members of a team in lower case, or null when the team could not be read. */
export function membersOf(facts: PullRequestFacts, team: string): readonly string[] | null {
  const wanted = team.toLowerCase();
  const found = Object.entries(facts.teams ?? {}).filter(([name]) => name.toLowerCase() === wanted);
  if (found.length !== 1) return null;
  return found[0]?.[1]?.map((login) => login.toLowerCase()) ?? null;
}

/** Whether somebody has a role by team or name; permission is another question. `unknown` when a team that could tell is unreadable. */
export function hasRole(role: Role, user: GitHubUser, facts: PullRequestFacts): 'yes' | 'no' | 'unknown' {
  if (role.teams === undefined && role.users === undefined) return 'yes';
  const login = user.login.toLowerCase();
  if (role.users?.some((name) => name.toLowerCase() === login)) return 'yes';
  const teams = (role.teams ?? []).map((team) => membersOf(facts, team));
  if (teams.some((members) => members?.includes(login))) return 'yes';
  return teams.includes(null) ? 'unknown' : 'no';
}

/** Teams of a role that could not be read. */
export const unreadableTeams = (role: Role, facts: PullRequestFacts): string[] =>
  (role.teams ?? []).filter((team) => membersOf(facts, team) === null);
