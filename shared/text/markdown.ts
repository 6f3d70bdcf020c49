/**
 * Everything a pull request can write is hostile when shown: it must not become markup, a mention, a link, an image or
 * a workflow command. These helpers are the only way outside text reaches a summary.
 */
const MARKUP = /[\\`*_{}[\]()#+\-!|<>~$&:/.@]/gu;
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

/** Outside text as inert Markdown on one line. */
export function escapeMarkdown(text: string, max = 300): string {
  return clip(visible(text).replace(/\s+/gu, ' ').trim(), max).replace(
    MARKUP,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}

/** Outside text as an inline code span; backticks cannot end it, pipes cannot split a table cell. */
export function code(text: string, max = 200): string {
  const inner = escapeHtml(clip(visible(text).replace(/\s+/gu, ' '), max)).replaceAll('|', '&#124;');
  return `<code>${inner.replaceAll('`', '&#96;').replaceAll('@', '&#64;')}</code>`;
}

/** Outside text inside HTML, attributes included. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);

/** A Markdown table; cells must already be escaped. Empty rows give an empty string. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
