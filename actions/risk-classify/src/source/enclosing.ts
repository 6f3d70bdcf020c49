/** How many levels outwards a changed line is looked at: the block, the function, what it stands in. */
const LEVELS = 3;
const MAX_HEADER_CHARACTERS = 400;
/** Lines that open a block and say nothing of what it is. */
const MUTE = /^[\s{}()[\];,]*(?:(?:else|try|do|begin|then|finally|default:?)\b[\s{:]*)?$/u;

/**
 * The numbers of the lines that the wanted lines stand in, by indentation: the condition, the list, the
 * function around it. A changed line is about what it stands in, too.
 *
 * @param code line number → code without comments, white space at the front kept, in order
 * @param wanted line numbers to answer for
 */
export function enclosingLines(code: ReadonlyMap<number, string>, wanted: ReadonlySet<number>): Set<number> {
  const open: { readonly indent: number; readonly line: number }[] = [];
  const found = new Set<number>();
  for (const [line, text] of code) {
    const indent = text.search(/\S/u);
    if (indent < 0) continue;
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    if (wanted.has(line)) for (const header of open.slice(-LEVELS)) found.add(header.line);
    if (text.length <= MAX_HEADER_CHARACTERS && !MUTE.test(text)) open.push({ indent, line });
  }
  return found;
}
