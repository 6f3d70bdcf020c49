import { MAX_DEPTH } from '../limits.ts';
import { MalformedReport } from '../malformed.ts';
import { BACKSLASH, CLOSE_BRACE, CLOSE_BRACKET, COLON, OPEN_BRACE, OPEN_BRACKET, QUOTE } from './json-bytes.ts';

/** Objects with more names than this keep them in a Set instead of an array. */
const MANY_NAMES = 16;
type Names = string[] | Set<string>;

/**
 * Refuses what `JSON.parse` lets through and two readers could understand differently: nesting beyond the limit, and a
 * name that occurs twice in one object (the second `"results": []` would silently win). The text must already be known
 * to be JSON.
 *
 * @throws MalformedReport naming the offence
 */
export function guardJson(text: string): void {
  /** Names seen in each open object; null for an open array. */
  const open: (Names | null)[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    if (character === QUOTE) {
      const end = endOfString(text, i);
      const names = open.at(-1);
      if (names && nextIsColon(text, end)) open[open.length - 1] = withName(names, text.slice(i + 1, end));
      i = end;
    } else if (character === OPEN_BRACE || character === OPEN_BRACKET) {
      if (open.length >= MAX_DEPTH) throw new MalformedReport(`is nested deeper than ${MAX_DEPTH} levels`);
      open.push(character === OPEN_BRACE ? [] : null);
    } else if (character === CLOSE_BRACE || character === CLOSE_BRACKET) open.pop();
  }
}

/** Index of the closing quote of the string that opens at `start`. */
export function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}

function nextIsColon(text: string, from: number): boolean {
  let at = from + 1;
  while (text.charCodeAt(at) <= 0x20) at++;
  return text.charCodeAt(at) === COLON;
}

function withName(names: Names, written: string): Names {
  const name = written.includes('\\') ? (JSON.parse(`"${written}"`) as string) : written;
  const seen = Array.isArray(names) ? names.includes(name) : names.has(name);
  if (seen) throw new MalformedReport(`has the name ${JSON.stringify(name.slice(0, 60))} twice in one object`);
  if (!Array.isArray(names)) return names.add(name);
  names.push(name);
  return names.length > MANY_NAMES ? new Set(names) : names;
}
