/** Folders that hold modules and are none themselves. */
const CONTAINERS: ReadonlySet<string> = new Set(
  'src lib libs packages apps app services modules crates internal cmd pkg plugins projects components source sources main java kotlin scala com org io net'.split(
    ' ',
  ),
);
const MAX_DEPTH = 8;

/** The module a file belongs to, told by its folders: `packages/billing`, `src/search`; `.` for the top folder. */
export function moduleOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  let depth = 0;
  while (depth < Math.min(folders.length, MAX_DEPTH) && CONTAINERS.has(folders[depth]!.toLowerCase())) depth++;
  return folders.slice(0, depth + 1).join('/') || '.';
}
