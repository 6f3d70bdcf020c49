/**
 * Everything a pull request can write is hostile when shown: it must not become markup, a mention, a link, an image or
 * a workflow command. These helpers are the only way outside text reaches a summary.
 */
const MARKUP = /[\\`*_{}[\]<>~$&|#!@]/gu;
/** What GitHub turns into a link without any markup. */
const AUTOLINK = /:\/\/|\bwww\./giu;
/** What makes a list, a heading or a quotation at the start of a line. */
const LINE_START = /^(?:[-+=>]|\d+[.)])/u;
// Characters that hide or reorder text are shown by their code point instead; tab and line feed stay what they are.
const INVISIBLE = /(?![\t\n])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}\u2800\ufff9-\ufffb]/gu;

/** Replaces invisible and reordering characters by `U+XXXX`. */
export const visible = (text: string): string =>
  text.replace(
    INVISIBLE,
    (character) => `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`,
  );

/** Cuts at `max` code units, never inside a surrogate pair, and says so. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = /[\ud800-\udbff]/u.test(text[max - 2] ?? '') ? max - 2 : max - 1;
  return `${text.slice(0, end)}…`;
}

/** Outside text as inert Markdown on one line; what need not be escaped stays readable. */
export function escapeMarkdown(text: string, max = 300): string {
  return clip(visible(text).replace(/\s+/gu, ' ').trim(), max)
    .replace(MARKUP, entity)
    .replace(AUTOLINK, (link) => link.replace(/[:.]/u, entity))
    .replace(LINE_START, (start) => start.replace(/[-+=>.)]/u, entity));
}

const entity = (character: string): string => `&#${character.charCodeAt(0)};`;

/**
 * Outside text as an inline code span that nothing in it can end. The tag, unlike backticks, is no shelter: Markdown
 * reads on inside of it, so that everything is escaped there as anywhere else.
 */
export const code = (text: string, max = 200): string => `<code>${escapeMarkdown(text, max)}</code>`;

/** Outside text inside HTML, attributes included. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, entity);

/** A Markdown table; cells must already be escaped. Empty rows give an empty string. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
