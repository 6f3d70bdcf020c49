import type { Approvals, BreakGlass } from '../sections/approvals.ts';
import type { Role } from '../sections/roles.ts';
import type { Whole } from '../sections/section.ts';
import { demands, type Difference, difference, opens, reworded, scaled } from './difference.ts';
import { OPENING, STALENESS } from '../strictness.ts';

const PERMISSIONS = ['write', 'maintain', 'admin'] as const;

/** Who can have a role. */
export function compareRoles(
  above: Record<string, Role>,
  below: Record<string, Role>,
  { evidence }: Whole,
): Difference[] {
  const named = new Set(
    Object.values(evidence).flatMap(({ approval }) =>
      approval === undefined ? [] : [approval.role, ...approval.alternatives.map(({ role }) => role)],
    ),
  );
  return [
    ...Object.entries(above).flatMap(([id, role]) => {
      const other = Object.hasOwn(below, id) ? below[id] : undefined;
      return other === undefined
        ? [difference('tightened', `roles.${id}`, 'is gone: nobody has it')]
        : compareRole(`roles.${id}`, role, other);
    }),
    ...Object.entries(below)
      .filter(([id]) => !Object.hasOwn(above, id))
      .map(([id, { title }]) =>
        named.has(id)
          ? difference('loosened', `roles.${id}`, 'approvals ask for it, and nobody had it so far')
          : difference('added', `roles.${id}`, title),
      ),
  ];
}

/** One role: who can have it. */
export function compareRole(path: string, above: Role, below: Role): Difference[] {
  const rank = PERMISSIONS.indexOf(below.permission) - PERMISSIONS.indexOf(above.permission);
  return [
    ...scaled(`${path}.permission`, above.permission, below.permission, rank),
    ...compareMembers(path, membersOf(above), membersOf(below)),
    ...reworded(`${path}.title`, above.title, below.title),
  ];
}

/** Teams and users of a role, in lower case as GitHub compares them; null when everybody with the permission has it. */
const membersOf = ({ teams, users }: Role): readonly string[] | null =>
  teams === undefined && users === undefined
    ? null
    : [...(teams ?? []), ...(users ?? [])].map((name) => name.toLowerCase());

function compareMembers(path: string, above: readonly string[] | null, below: readonly string[] | null): Difference[] {
  if (above !== null && below !== null) return opens(path, above, below);
  if (above === below) return [];
  return below === null
    ? [difference('loosened', path, 'everybody with the permission has it')]
    : [difference('tightened', path, 'only some have it')];
}

const told = ({ waiver, people, count }: BreakGlass): string =>
  `${waiver} by ${count} of ${people.toSorted().join(', ')}`;

/** Whose approvals count, and for how long. */
export function compareApprovals(above: Approvals, below: Approvals): Difference[] {
  const strictness = STALENESS.indexOf(above.staleness) - STALENESS.indexOf(below.staleness);
  return [
    ...OPENING.flatMap((flag) =>
      scaled(`approvals.${flag}`, above[flag], below[flag], Number(above[flag]) - Number(below[flag])),
    ),
    ...scaled(
      'approvals.blockSiblings',
      above.blockSiblings,
      below.blockSiblings,
      Number(below.blockSiblings) - Number(above.blockSiblings),
    ),
    ...scaled('approvals.staleness', above.staleness, below.staleness, strictness),
    ...demands('approvals.excluded', above.excluded, below.excluded),
    ...demands('approvals.breakGlass', (above.breakGlass ?? []).map(told), (below.breakGlass ?? []).map(told)),
  ];
}
