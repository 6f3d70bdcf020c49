import type { ChangedFile } from '../../../../shared/change/change.ts';

/**
 * Head lines that a change touches: those it added, and around what it only removed the two lines that now meet, since
 * a removed check has no line of its own.
 */
export function touchedLines(file: ChangedFile): ReadonlySet<number> {
  const touched = new Set<number>();
  for (const hunk of file.hunks) {
    let next = hunk.newStart;
    for (const line of hunk.lines) {
      if (line.kind === 'removed') {
        touched.add(next - 1).add(next);
        continue;
      }
      if (line.newLine === null) continue;
      if (line.kind === 'added') touched.add(line.newLine);
      next = line.newLine + 1;
    }
  }
  touched.delete(0);
  return touched;
}
