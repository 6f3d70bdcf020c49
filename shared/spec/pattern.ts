/** More say nothing that people could read. */
export const MAX_WILDCARDS = 8;
const MIN_LITERAL = 3;

/** Folds what a pattern does not tell apart: case, and how much white space there is. */
export const folded = (text: string): string => text.toLowerCase().replaceAll(/\s+/gu, ' ');

/** Whether a pattern would match nearly everything, or has more wildcards than anybody needs. */
export function tooOpen(pattern: string): boolean {
  const parts = pattern.split('*');
  return parts.length - 1 > MAX_WILDCARDS || parts.every((part) => part.trim().length < MIN_LITERAL);
}

/**
 * A matcher of one pattern over folded lines: text as it stands, `*` for anything on the same line. The parts are
 * looked for one after the other, each behind the one before: no step is ever taken back, so that time is linear in
 * the line whatever the pattern.
 */
export function matcherOf(pattern: string): (line: string) => boolean {
  const parts = folded(pattern.trim())
    .split('*')
    .filter((part) => part !== '');
  return (line) => {
    let from = 0;
    for (const part of parts) {
      const at = line.indexOf(part, from);
      if (at === -1) return false;
      from = at + part.length;
    }
    return true;
  };
}
