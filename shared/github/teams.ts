import type { ReadText } from '../change/change.ts';
import { CODEOWNERS_PATHS, parseCodeowners } from '../codeowners/codeowners.ts';
import type { Policy } from '../policy/schema.ts';

/**
 * The teams (`org/slug`) whose members must be known before approvals can be counted: those of the policy's roles, and
 * those of CODEOWNERS in the commit the change goes into when any evidence asks for owners.
 *
 * @returns names without repeats, sorted
 */
export async function teamsAskedFor(policy: Policy, readTarget: ReadText): Promise<string[]> {
  const teams = new Set(Object.values(policy.roles).flatMap((role) => role.teams ?? []));
  if (asksOwners(policy)) for (const team of await owningTeams(readTarget)) teams.add(team);
  return [...teams].toSorted();
}

function asksOwners(policy: Policy): boolean {
  return Object.values(policy.evidence).some(
    ({ approval }) => approval && [approval, ...approval.alternatives].some(({ owners }) => owners),
  );
}

async function owningTeams(readTarget: ReadText): Promise<string[]> {
  for (const path of CODEOWNERS_PATHS) {
    const text = await readTarget(path);
    if (text === null) continue;
    const owners = parseCodeowners(text).rules.flatMap((rule) => rule.owners);
    return owners.filter((owner) => owner.startsWith('@') && owner.includes('/')).map((owner) => owner.slice(1));
  }
  return [];
}
