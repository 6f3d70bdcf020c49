import type { PullRequestFacts } from '../../../../shared/github/pull-request.ts';

const LEVELS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Permission = (typeof LEVELS)[number];

/** What somebody may do here; the least one when several spellings of a login disagree. Null when unknown. */
export function permissionOf(facts: PullRequestFacts, login: string): Permission | null {
  const wanted = login.toLowerCase();
  const found = Object.entries(facts.permissions ?? {}).filter(([name]) => name.toLowerCase() === wanted);
  const levels = found.map(([, permission]) => LEVELS.indexOf((permission ?? '') as Permission));
  if (levels.length === 0 || levels.includes(-1)) return null;
  return LEVELS[Math.min(...levels)] ?? null;
}

/** Whether the permission reaches the least one wanted. */
export const reaches = (have: Permission | null, wanted: Permission): boolean =>
  have !== null && LEVELS.indexOf(have) >= LEVELS.indexOf(wanted);
