import { code, escapeMarkdown } from '../../../../shared/text/markdown.ts';

/** Longest text of one table cell: what is longer is read in the page, not in a table. */
const MAX_CELL = 200;
const MAX_TOOLS = 3;
const MAX_NAME = 60;

/** Outside text as a table cell that stays short. */
export const cell = (text: string): string => escapeMarkdown(text, MAX_CELL);

/** A statement up to the names it lists: `153 tests pass: "a", "b"` is `153 tests pass.` to whoever only counts. */
export function withoutNames(text: string): string {
  const names = text.indexOf(': "');
  return names === -1 ? text : `${text.slice(0, names)}.`;
}

const ENDING = /\.[A-Za-z0-9]{1,12}(?::\d{1,9})?$/u;

/** A tool, login or check as it is; a file, or a test in one, by the base name of the file. */
function shortName(name: string): string {
  const file = name.split(': ', 1)[0] ?? '';
  const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return base !== file && ENDING.test(base) ? base : name;
}

/** What stands behind a requirement: tools and files, each once, few of them. */
export function toolsOf(names: readonly string[]): string {
  const short = [...new Set(names.map(shortName))];
  const more = short.length - MAX_TOOLS;
  const shown = short.slice(0, MAX_TOOLS).map((name) => code(name, MAX_NAME));
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
