import { CODEOWNERS_PATHS, parseCodeowners } from '../../../../../shared/codeowners/codeowners.ts';
import type { PermissionKind } from '../kind.ts';

/** Paths of the head that are asked; in larger repositories the first by name stand for the rest. */
const MAX_PATHS = 20_000;

/**
 * Who may approve what. It widens when any path loses its owners or gains one: with more owners, more people's word is
 * enough. Asked of the paths of the head, since patterns can hardly be compared with each other.
 */
export const codeOwners: PermissionKind = {
  id: 'code-owners',
  reads: (path) => (CODEOWNERS_PATHS as readonly string[]).includes(path),
  compare: async (path, before, after, change) => {
    const [old, now] = [parseCodeowners(before ?? ''), parseCodeowners(after ?? '')];
    const paths = (await change.listHead()).slice(0, MAX_PATHS);
    let narrowed: string | null = null;
    for (const one of paths) {
      const [had, has] = [old.ruleFor(one)?.owners ?? [], now.ruleFor(one)?.owners ?? []];
      const came = has.filter((owner) => !had.includes(owner));
      const where = `${path}#*`;
      if (had.length > 0 && has.length === 0)
        return widened(where, `${one} had owners (${had.join(', ')}) and has none now.`);
      if (had.length > 0 && came.length > 0)
        return widened(where, `${one} can now be approved by ${came.join(', ')} as well.`);
      if (has.length > 0 && (had.length === 0 || has.length < had.length)) narrowed ??= one;
    }
    return {
      permissions: [
        narrowed === null
          ? { where: `${path}#*`, change: 'same', why: 'No path has other owners.' }
          : { where: `${path}#*`, change: 'narrowed', why: `Fewer people can approve, as for ${narrowed}.` },
      ],
      unreadable: null,
    };
  },
};

const widened = (where: string, why: string) => ({
  permissions: [{ where, change: 'widened' as const, why }],
  unreadable: null,
});
