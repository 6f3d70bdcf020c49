/**
 * Coverage reports name files as the machine saw them: absolute, with backslashes, below a package of a monorepo, or
 * relative to a source folder. A changed file and a covered file are the same when one path ends with the other and
 * no second one fits as well.
 */
export function clean(path: string): string {
  return path
    .replace(/^file:\/\//u, '')
    .replaceAll('\\', '/')
    .replace(/^[A-Za-z]:(?=\/)/u, '')
    .replace(/\/(?:\.\/)+/gu, '/')
    .replace(/^(?:\.\/)+/u, '');
}

/** Finds the reported path that means a path of the repository; null when none does or several might. */
export function pathFinder(reported: readonly string[]): (path: string) => string | null {
  const byName = new Map<string, string[]>();
  for (const original of reported) {
    const name = baseName(clean(original));
    const group = byName.get(name);
    if (group === undefined) byName.set(name, [original]);
    else group.push(original);
  }
  return (path) => {
    const group = byName.get(baseName(path)) ?? [];
    const exact = group.filter((original) => clean(original) === path);
    if (exact.length === 1) return exact[0] as string;
    // The report's path is longer (absolute): it must end with the repository's.
    const longer = group.filter((original) => clean(original).endsWith(`/${path}`));
    if (longer.length > 0) return longer.length === 1 ? (longer[0] as string) : null;
    // The report's path is shorter (relative to a package or source folder).
    const shorter = group.filter((original) => path.endsWith(`/${clean(original).replace(/^\/+/u, '')}`));
    return shorter.length === 1 ? (shorter[0] as string) : null;
  };
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
