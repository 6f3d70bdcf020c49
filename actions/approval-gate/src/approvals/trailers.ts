export interface NamedPerson {
  readonly name: string;
  readonly email: string;
}

const MAX_MESSAGE = 65_536;
const TRAILER = /^co-authored-by:(.*)$/iu;

/**
 * People named by `Co-authored-by:` in the last paragraph of a commit message, the key in any case. A line without an
 * address still names somebody.
 */
export function coAuthors(message: string): NamedPerson[] {
  const lines = message.slice(-MAX_MESSAGE).split(/\r?\n/u);
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
  const start = lines.findLastIndex((line) => line.trim() === '') + 1;
  return lines.slice(start).flatMap((line) => {
    const value = TRAILER.exec(line.trim())?.[1]?.trim();
    return value ? [nameAndAddress(value)] : [];
  });
}

function nameAndAddress(value: string): NamedPerson {
  const open = value.lastIndexOf('<');
  const close = value.indexOf('>', open);
  if (open < 0 || close < 0) return { name: value, email: '' };
  return { name: value.slice(0, open).trim(), email: value.slice(open + 1, close).trim() };
}
