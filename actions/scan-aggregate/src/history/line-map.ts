import type { Change, ChangedFile } from '../../../../shared/change/change.ts';

/** Where a line of a base file went: its path and line in head, or null when the change removed or rewrote it. */
export type MapLine = (path: string, line: number) => { readonly path: string; readonly line: number } | null;

/** Maps lines from base to head through the hunks and renames of a change. Untouched files map to themselves. */
export function lineMapOf(change: Change): MapLine {
  const byBasePath = new Map<string, ChangedFile>();
  for (const file of change.files) {
    if (file.status === 'copied' || file.before === null) continue;
    byBasePath.set(file.before.path, file);
  }
  return (path, line) => {
    const file = byBasePath.get(path);
    if (file === undefined) return { path, line };
    if (file.after === null || file.binary || file.truncated) return null;
    const mapped = mapLine(file, line);
    return mapped === null ? null : { path: file.after.path, line: mapped };
  };
}

function mapLine(file: ChangedFile, line: number): number | null {
  let shift = 0;
  for (const hunk of file.hunks) {
    // A hunk without old lines (`-5,0`) stands after line 5.
    const first = hunk.oldLines === 0 ? hunk.oldStart + 1 : hunk.oldStart;
    if (line < first) break;
    if (line < first + hunk.oldLines) {
      return hunk.lines.find(({ kind, oldLine }) => kind === 'context' && oldLine === line)?.newLine ?? null;
    }
    shift += hunk.newLines - hunk.oldLines;
  }
  return line + shift;
}

/** Lines of head that the change added, by path; null for a file whose diff is not known line by line. */
export function addedLinesOf(change: Change): ReadonlyMap<string, ReadonlySet<number> | null> {
  const added = new Map<string, ReadonlySet<number> | null>();
  for (const file of change.files) {
    if (file.after === null) continue;
    added.set(file.after.path, file.binary || file.truncated ? null : newLinesOf(file));
  }
  return added;
}

function newLinesOf(file: ChangedFile): Set<number> {
  const lines = new Set<number>();
  for (const hunk of file.hunks) {
    for (const line of hunk.lines) if (line.kind === 'added' && line.newLine !== null) lines.add(line.newLine);
  }
  return lines;
}
