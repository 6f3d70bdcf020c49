/** A stretch of lines, 1-based, both ends included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Lines shown directly before and after a hunk. */
const NEAR = 12;
/** How far up the enclosing headers are looked for, and how many of them are shown. */
const REACH = 400;
const MAX_HEADERS = 6;

/**
 * What encloses some lines, told by indentation alone so that it holds for every language: the nearest lines, and above
 * them the line that opens each enclosing block, out to the function and the class.
 *
 * @returns stretches before and after `startLine` … `endLine`, in order, none touching it
 */
export function enclosing(
  lines: readonly string[],
  startLine: number,
  endLine: number,
): { readonly before: readonly Stretch[]; readonly after: Stretch | null } {
  const near = Math.max(1, startLine - NEAR);
  const headers = headersAbove(lines, near, depthOf(lines.slice(startLine - 1, endLine)));
  const before = [
    ...headers.map((line) => ({ from: line, to: line })),
    ...(startLine > 1 ? [{ from: near, to: startLine - 1 }] : []),
  ];
  const to = Math.min(lines.length, endLine + NEAR);
  return { before, after: to > endLine ? { from: endLine + 1, to } : null };
}

/** Lines above `below`, each less indented than all that follow it, in order. */
function headersAbove(lines: readonly string[], below: number, depth: number): number[] {
  const found: number[] = [];
  let open = Math.min(depth, depthOf(lines.slice(below - 1, below + NEAR - 1)));
  for (let line = below - 1; line >= Math.max(1, below - REACH) && open > 0 && found.length < MAX_HEADERS; line--) {
    const own = indentOf(lines[line - 1] ?? '');
    if (own === null || own >= open) continue;
    open = own;
    found.push(line);
  }
  return found.toReversed();
}

/** The least indentation of lines that hold anything. */
const depthOf = (lines: readonly string[]): number =>
  lines.reduce((least, line) => Math.min(least, indentOf(line) ?? Infinity), Infinity);

/** Width of the blanks a line begins with, a tab counting four; null for a blank line and for a lone closing bracket. */
function indentOf(line: string): number | null {
  let width = 0;
  for (const character of line.slice(0, 200)) {
    if (character === '\t') width += 4;
    else if (character === ' ') width += 1;
    else return /^[)\]}>;,\s]*$/u.test(line.slice(0, 200)) ? null : width;
  }
  return null;
}
