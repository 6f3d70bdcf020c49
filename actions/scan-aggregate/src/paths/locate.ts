/** Turns a path as a tool wrote it into the path of the file in the head tree; null when it names none. */
export type Locate = (path: string) => string | null;

/** Drops `.` and empty segments and resolves `..`; keeps a leading `/` and a drive. Null when it climbs out of its root. */
export function normalisePath(path: string): string | null {
  const kept: string[] = [];
  for (const segment of path.replaceAll('\\', '/').split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') kept.push(segment);
    else if (kept.pop() === undefined) return null;
  }
  return (path.startsWith('/') ? '/' : '') + kept.join('/');
}

/**
 * Locates paths in a tree. A path that is not in the tree as written may be absolute on the machine that scanned:
 * leading folders are dropped until the rest is a path of the tree.
 */
export function locateIn(tree: Iterable<string>): Locate {
  const paths = new Set(tree);
  const known = new Map<string, string | null>();
  const search = (path: string): string | null => {
    const normal = normalisePath(path);
    if (normal === null || paths.has(normal)) return normal;
    if (!normal.startsWith('/') && !/^[a-z]:\//iu.test(normal)) return null;
    const segments = normal.split('/');
    for (let from = 1; from < segments.length; from++) {
      const rest = segments.slice(from).join('/');
      if (paths.has(rest)) return rest;
    }
    return null;
  };
  return (path) => {
    const found = known.get(path) ?? search(path);
    known.set(path, found);
    return found;
  };
}
