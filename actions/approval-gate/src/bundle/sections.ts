/** A description longer than this is read up to here. */
const MAX_BODY = 65_536;
const HEADING = /^(#{1,6})[ \t]+(\S.*)$/u;

/**
 * The text below the first Markdown heading that says one of these words alone, up to the next heading of its level or a
 * higher one; null when there is none, or nothing below it. Headings inside of fenced code are none.
 */
export function sectionOf(body: string | null | undefined, titles: readonly string[]): string | null {
  const kept: string[] = [];
  let level = 0;
  let fenced = false;
  for (const line of (body ?? '').slice(0, MAX_BODY).split(/\r?\n/u)) {
    if (/^(?:```|~~~)/u.test(line.trimStart())) fenced = !fenced;
    const [, marks, title] = (fenced ? null : HEADING.exec(line.slice(0, 300))) ?? [];
    if (level > 0 && marks !== undefined && marks.length <= level) break;
    if (level > 0) kept.push(line);
    else if (marks !== undefined && titles.includes(plain(title))) level = marks.length;
  }
  return kept.join('\n').trim() || null;
}

const plain = (title = ''): string =>
  title
    .toLowerCase()
    .replaceAll(/[#*_:]/gu, '')
    .trim();
