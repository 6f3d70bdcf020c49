const BOM = '\uFEFF';

/**
 * Text as lines under the declared normalisation, the same for a blob and for a quote:
 * a byte order mark at the very start, a carriage return before a line feed and the line feed at the very end are not
 * part of any line. Everything else counts as it stands: tabs, trailing blanks, letter case, Unicode composition.
 */
export function normalisedLines(text: string): string[] {
  const lines = (text.startsWith(BOM) ? text.slice(1) : text).split('\n');
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}
