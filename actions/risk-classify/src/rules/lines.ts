import { occurs } from '../text/caseless.ts';

/** Longest stretch handed to a pattern at once, and how much two stretches share. */
const WINDOW = 2_000;
const OVERLAP = 200;
/** Above this a line is not code that somebody wrote; it is looked at no further and said to be unanalysed. */
export const MAX_LINE_CHARACTERS = 100_000;

/** Whether a pattern occurs in a line; long lines are looked at in overlapping stretches, so that time stays linear. */
export function occursIn(pattern: RegExp, line: string): boolean {
  if (line.length <= WINDOW) return occurs(pattern, line);
  const end = Math.min(line.length, MAX_LINE_CHARACTERS);
  for (let from = 0; from < end; from += WINDOW - OVERLAP) {
    if (occurs(pattern, line.slice(from, Math.min(from + WINDOW, end)))) return true;
  }
  return false;
}

const SHOWN_CHARACTERS = 200;

/** A line as it is shown in a report: cut, never inside a surrogate pair. */
export function shown(text: string): string {
  if (text.length <= SHOWN_CHARACTERS) return text;
  const end = /[\ud800-\udbff]/u.test(text[SHOWN_CHARACTERS - 2] ?? '') ? SHOWN_CHARACTERS - 2 : SHOWN_CHARACTERS - 1;
  return `${text.slice(0, end)}…`;
}
