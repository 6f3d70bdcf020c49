import { randomBytes } from 'node:crypto';

/** Outside text fenced as data. */
export interface UntrustedContent {
  /** The fence's name, `untrusted_content_<32 hex digits>`; its digits are drawn anew for every block. */
  readonly delimiter: string;
  /** Opening fence, text and closing fence, each on lines of their own. */
  readonly block: string;
}

/** Attributes of a fence are ours to write: whatever else stands in a name is replaced. */
const attribute = (value: string): string => value.slice(0, 200).replace(/[^\w.:/-]/gu, '_');

/**
 * Fences outside text for a prompt, between delimiters its author cannot have known. The text itself is not altered.
 *
 * @param id what the reader calls this text
 * @param source where it came from, e.g. `issue`, `diff`
 */
export function wrapUntrusted(id: string, source: string, text: string): UntrustedContent {
  const delimiter = unusedDelimiter(text);
  const open = `<${delimiter} id="${attribute(id)}" source="${attribute(source)}">`;
  return { delimiter, block: `${open}\n${text}\n</${delimiter}>` };
}

/** 128 random bits do not occur in a text by chance; should they, they are drawn again. */
function unusedDelimiter(text: string): string {
  for (;;) {
    const delimiter = `untrusted_content_${randomBytes(16).toString('hex')}`;
    if (!text.includes(delimiter)) return delimiter;
  }
}
