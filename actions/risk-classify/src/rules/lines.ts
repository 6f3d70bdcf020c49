/** Longest stretch handed to a pattern at once, and how much two stretches share. */
const WINDOW = 2_000;
const OVERLAP = 200;
/** Above this a line is not code that somebody wrote; it is looked at no further and said to be unanalysed. */
export const MAX_LINE_CHARACTERS = 100_000;

/** Whether a pattern occurs in a line; long lines are looked at in overlapping stretches, so that time stays linear. */
export function occursIn(pattern: RegExp, line: string): boolean {
  if (line.length <= WINDOW) return pattern.test(line);
  const end = Math.min(line.length, MAX_LINE_CHARACTERS);
  for (let from = 0; from < end; from += WINDOW - OVERLAP) {
    if (pattern.test(line.slice(from, Math.min(from + WINDOW, end)))) return true;
  }
  return false;
}

/**
 * Lines put together into blocks no longer than one stretch, as far as they fit. Asking a pattern once a block is many
 * times cheaper than asking it once a line, and nearly all patterns occur nowhere in a file.
 */
export function blocksOf(lines: readonly string[]): string[] {
  const blocks: string[] = [];
  let block: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length + line.length > WINDOW && block.length > 0) {
      blocks.push(block.join('\n'));
      [block, length] = [[], 0];
    }
    block.push(line);
    length += line.length + 1;
  }
  if (block.length > 0) blocks.push(block.join('\n'));
  return blocks;
}

const SHOWN_CHARACTERS = 200;

/** A line as it is shown in a report: cut, never inside a surrogate pair. */
export function shown(text: string): string {
  if (text.length <= SHOWN_CHARACTERS) return text;
  const end = /[\ud800-\udbff]/u.test(text[SHOWN_CHARACTERS - 2] ?? '') ? SHOWN_CHARACTERS - 2 : SHOWN_CHARACTERS - 1;
  return `${text.slice(0, end)}…`;
}
