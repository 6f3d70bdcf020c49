import { MAX_DEPTH, MAX_DOCUMENTS } from '../limits.ts';
import { MalformedReport } from '../malformed.ts';
import { endOfString, guardJson } from './json-guard.ts';

/**
 * Splits JSON documents that stand one after the other: JSON Lines, or a stream of indented objects.
 *
 * @returns the documents; null when the text is not such a stream (a cut-off document included)
 * @throws MalformedReport beyond the limits, or for a document that is ambiguous
 */
export function parseJsonStream(text: string): unknown[] | null {
  const documents: unknown[] = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    if (text[at] !== '{') return null;
    const end = endOfObject(text, at);
    if (end === -1) return null;
    const document = text.slice(at, end + 1);
    try {
      documents.push(JSON.parse(document));
    } catch {
      return null;
    }
    guardJson(document);
    if (documents.length > MAX_DOCUMENTS) throw new MalformedReport(`holds more than ${MAX_DOCUMENTS} documents`);
    at = skipSpace(text, end + 1);
  }
  return documents.length > 1 ? documents : null;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
}

function endOfObject(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const character = text[i];
    if (character === '"') i = endOfString(text, i);
    else if (character === '{' || character === '[') {
      if (++depth > MAX_DEPTH) throw new MalformedReport(`is nested deeper than ${MAX_DEPTH} levels`);
    } else if ((character === '}' || character === ']') && --depth === 0) return i;
  }
  return -1;
}
