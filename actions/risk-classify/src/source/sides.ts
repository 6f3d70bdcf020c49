import type { Change, ChangedFile, DiffLine } from '../../../../shared/change/change.ts';

/** A piece of one side of a file: consecutive lines from a line number on. A whole file is one piece from line 1. */
export interface Piece {
  readonly firstLine: number;
  readonly lines: readonly string[];
}

/** Both sides of a changed file as far as they can be had; `whole` when each is the entire file. */
export interface Sides {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
  readonly whole: boolean;
}

/**
 * Both sides of a text file. The old side is the new one with the hunks taken back, since the base commit may have moved
 * on from the merge base that the diff starts at. Where the head's text cannot be had, only the hunks are there.
 */
export async function sidesOf(change: Change, file: ChangedFile): Promise<Sides> {
  if (file.before === null || file.after === null || file.status === 'type-changed')
    return hunkSides(file, !file.truncated);
  const text = file.truncated ? null : await change.readHead(file.path);
  const after = text?.split('\n');
  const before = after && takeBack(after, file);
  return after && before
    ? { before: [{ firstLine: 1, lines: before }], after: [{ firstLine: 1, lines: after }], whole: true }
    : hunkSides(file, false);
}

/** The whole text of each side; null for a side that is not there or not known whole. */
export async function textsOf(
  change: Change,
  file: ChangedFile,
): Promise<{ before: string | null; after: string | null }> {
  const sides = await sidesOf(change, file);
  const text = (pieces: readonly Piece[], present: boolean): string | null =>
    present && sides.whole ? pieces.flatMap(({ lines }) => lines).join('\n') : null;
  return { before: text(sides.before, file.before !== null), after: text(sides.after, file.after !== null) };
}

/** The old lines, or null when the hunks do not fit the text: then the text is not what the diff was made of. */
function takeBack(after: readonly string[], file: ChangedFile): string[] | null {
  const before: string[] = [];
  let next = 0;
  for (const hunk of file.hunks) {
    // A side without lines names the line before it, so the place is taken from a side that has some.
    const untouched = hunk.oldLines > 0 ? hunk.oldStart - 1 - before.length : hunk.newStart - 1 - next;
    if (untouched < 0 || next + untouched > after.length) return null;
    for (let count = 0; count < untouched; count++) before.push(after[next++]!);
    for (const line of hunk.lines) {
      if (line.kind !== 'removed' && after[next++] !== line.text) return null;
      if (line.kind !== 'added') before.push(line.text);
    }
  }
  for (; next < after.length; next++) before.push(after[next]!);
  return before;
}

function hunkSides(file: ChangedFile, whole: boolean): Sides {
  const pieces = (unwanted: DiffLine['kind'], start: 'oldStart' | 'newStart'): Piece[] =>
    file.hunks.map((hunk) => ({
      firstLine: hunk[start],
      lines: hunk.lines.filter(({ kind }) => kind !== unwanted).map(({ text }) => text),
    }));
  return { before: pieces('added', 'oldStart'), after: pieces('removed', 'newStart'), whole };
}
