/** A command of a script with its continuation lines and here-document; `offset` is where it begins in the script. */
export interface ScriptLine {
  readonly text: string;
  readonly offset: number;
  /** The redirection that closes a surrounding `{ … } >> file`, if any. */
  readonly group: string;
}

const MAX_LINE = 20_000;
const HEREDOC = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/u;

/** Joins `\` continuations and here-documents, and tells each line of a group where the group is written to. */
export function scriptLines(script: string): ScriptLine[] {
  const raw = script.split('\n');
  const lines: { text: string; offset: number; group: string }[] = [];
  const open: number[] = [];
  let offset = 0;
  for (let index = 0; index < raw.length; index++) {
    const start = offset;
    let text = raw[index] ?? '';
    offset += text.length + 1;
    while (text.endsWith('\\') && index + 1 < raw.length) {
      text = `${text.slice(0, -1)} ${raw[++index] ?? ''}`;
      offset += (raw[index] ?? '').length + 1;
    }
    const delimiter = heredocOf(text.slice(0, MAX_LINE));
    while (delimiter !== null && index + 1 < raw.length) {
      const next = raw[++index] ?? '';
      offset += next.length + 1;
      text += `\n${next}`;
      if (next.trim() === delimiter) break;
    }
    const trimmed = text.trim();
    if (trimmed === '{' || trimmed === '(') open.push(lines.length);
    const closed = /^[})]/u.test(trimmed) ? open.pop() : undefined;
    if (closed !== undefined) for (const line of lines.slice(closed)) line.group += trimmed.slice(1, MAX_LINE);
    if (trimmed !== '' && !trimmed.startsWith('#'))
      lines.push({ text: text.slice(0, MAX_LINE), offset: start, group: '' });
  }
  return lines;
}

/** The delimiter of a here-document that starts on this line, unless the `<<` stands inside quotes or is `<<<`. */
function heredocOf(line: string): string | null {
  const match = HEREDOC.exec(line);
  if (!match || line[match.index - 1] === '<') return null;
  const before = line.slice(0, match.index);
  const quotes = before.split('"').length + before.split("'").length;
  return quotes % 2 === 0 ? (match[2] ?? null) : null;
}
