import { scopeInWords } from '../../../shared/policy/compare/waivers.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import type { Role } from '../../../shared/policy/sections/roles.ts';
import type { Waiver } from '../../../shared/policy/sections/waivers.ts';
import { neverHolds, untimely } from '../../../shared/policy/waivers/waive.ts';
import type { Writer } from './explain-pages.ts';

/** Who has a role, and what asks for them. */
export function rolePage(id: string, role: Role, policy: Policy, write: Writer): string {
  const members = [...(role.teams ?? []), ...(role.users ?? [])];
  const asking = Object.entries(policy.evidence).filter(
    ([, { approval }]) => approval && [approval, ...approval.alternatives].some((slot) => slot.role === id),
  );
  return [
    write.title('role', id, role.title),
    write.row('permission', [`${role.permission} on the repository, at least`]),
    write.row('who', [
      role.teams === undefined && role.users === undefined
        ? 'whoever has that permission'
        : members.join(', ') || 'nobody: it names no team and no person',
    ]),
    write.row(
      'asked for',
      asking.map(([evidence, { title }]) => `${evidence}: ${title}`),
    ),
  ].join('');
}

/** What a waiver lets through, who answers for it, and whether it holds today. */
export function waiverPage(waiver: Waiver, now: number, write: Writer): string {
  const why = neverHolds(waiver) ?? untimely(waiver, now)?.why ?? null;
  return [
    write.title('waiver', waiver.id, waiver.reason),
    write.row('scope', [scopeInWords(waiver)]),
    write.row('owner', [waiver.owner]),
    write.row('granted', [`by ${waiver.approver}, from ${waiver.granted} to the end of ${waiver.expires} (UTC)`]),
    write.row('holds', [
      why === null ? 'today, for whatever fits its scope and the policy above allows' : `not: ${why}`,
    ]),
  ].join('');
}
