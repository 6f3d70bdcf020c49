import { MAX_DEPTH, MAX_ELEMENT_BYTES, MAX_SKELETON_BYTES } from '../limits.ts';
import { MalformedReport } from '../malformed.ts';
import { bytePieces } from './byte-pieces.ts';
import { BACKSLASH, CLOSE_BRACE, CLOSE_BRACKET, COMMA, OPEN_BRACE, OPEN_BRACKET, QUOTE } from './json-bytes.ts';

/** Open containers above the elements: the log, `runs`, a run, and the list itself. */
const LIST_DEPTH = 4;
const ZERO = Buffer.from('0');

/** One element of a list that was taken out of a run. */
export interface SplitElement {
  readonly run: number;
  readonly text: string;
}

/** What takes the place of an element in the skeleton, as JSON. */
export type Replace = (element: SplitElement) => string;

/** Fed with the bytes of a SARIF log in order. */
export interface SarifSplitter {
  push(chunk: Uint8Array): void;
  /** The log without what was taken out, as JSON text that keeps every bracket and comma of the rest. */
  end(): string;
}

/**
 * Takes the elements of the lists `runs[*].<name>` out of a SARIF log of any length, holding one element at a time. Finds
 * only where an element starts and ends: whether it, and what is left, is JSON at all is for `JSON.parse` to say.
 *
 * @param lists by name of the list; null for elements that nobody needs, which are not even decoded
 * @throws MalformedReport (from `push` and `end`) beyond the limits on depth, one element, and what is left
 */
export function sarifSplitter(lists: ReadonlyMap<string, Replace | null>): SarifSplitter {
  /** Of each open container down to the lists: the last name in an object, the number of the element in an array. */
  const open: { readonly isArray: boolean; name: string | null; index: number; expectsName: boolean }[] = [];
  const skeleton = bytePieces(MAX_SKELETON_BYTES, 'holds too much besides its results');
  const element = bytePieces(MAX_ELEMENT_BYTES, `has a result of more than ${MAX_ELEMENT_BYTES} bytes`);
  const name = bytePieces(1_000, 'has a very long name');
  let depth = 0;
  let inString = false;
  let escapes = 0;
  let readsName = false;
  let list: Replace | null | undefined;
  let inElement = false;
  let from = 0;

  const flush = (chunk: Uint8Array, to: number): void => {
    const kept = inElement ? (list === null ? null : element) : skeleton;
    if (to > from) kept?.add(chunk, from, to);
    from = to;
  };
  const finishElement = (chunk: Uint8Array, to: number): void => {
    if (!inElement) return;
    flush(chunk, to);
    const replaced = list?.({ run: open[1]?.index ?? 0, text: element.take() }) ?? '0';
    inElement = false;
    const bytes = replaced === '0' ? ZERO : Buffer.from(replaced);
    skeleton.add(bytes, 0, bytes.length);
  };
  const startElement = (chunk: Uint8Array, at: number): void => {
    flush(chunk, at);
    inElement = true;
  };
  const opened = (chunk: Uint8Array, at: number, isArray: boolean): void => {
    if (++depth > MAX_DEPTH) throw new MalformedReport(`is nested deeper than ${MAX_DEPTH} levels`);
    if (depth > LIST_DEPTH) return;
    if (depth === LIST_DEPTH && isArray && open[0]?.name === 'runs' && open[1]?.isArray === true) {
      list = lists.get(open[2]?.name ?? '');
    }
    open.push({ isArray, name: null, index: 0, expectsName: !isArray });
    flush(chunk, at + 1);
  };
  const closed = (chunk: Uint8Array, at: number): void => {
    if (depth === LIST_DEPTH && list !== undefined) {
      finishElement(chunk, at);
      list = undefined;
    }
    if (depth <= LIST_DEPTH) open.pop();
    depth--;
  };
  const separated = (chunk: Uint8Array, at: number): void => {
    if (depth > LIST_DEPTH) return;
    if (depth === LIST_DEPTH && list !== undefined) finishElement(chunk, at);
    const container = open.at(-1);
    if (container === undefined) return;
    container.index++;
    container.expectsName = !container.isArray;
  };
  /** The index after the string's end in this chunk; the chunk's length when it goes on in the next. */
  const passString = (chunk: Uint8Array, start: number): number => {
    for (let at = start; ;) {
      const end = chunk.indexOf(QUOTE, at);
      const stop = end === -1 ? chunk.length : end;
      let backslashes = 0;
      while (stop - 1 - backslashes >= at && chunk[stop - 1 - backslashes] === BACKSLASH) backslashes++;
      // A row of backslashes may have begun in the chunk before.
      escapes = stop - backslashes === at ? escapes + backslashes : backslashes;
      const isEscaped = escapes % 2 === 1;
      if (end === -1) return finishName(chunk, start, chunk.length, false);
      escapes = 0;
      if (!isEscaped) return finishName(chunk, start, end + 1, true);
      at = end + 1;
    }
  };
  const finishName = (chunk: Uint8Array, start: number, end: number, isWhole: boolean): number => {
    inString = !isWhole;
    if (!readsName) return end;
    name.add(chunk, start, end);
    if (!isWhole) return end;
    readsName = false;
    const container = open.at(-1);
    if (container !== undefined) {
      container.name = nameOf(`"${name.take()}`);
      container.expectsName = false;
    }
    return end;
  };
  const push = (chunk: Uint8Array): void => {
    from = 0;
    let at = inString ? passString(chunk, 0) : 0;
    while (at < chunk.length) {
      const byte = chunk[at] as number;
      if (byte <= 0x20) {
        at++;
        continue;
      }
      const startsElement =
        depth === LIST_DEPTH && list !== undefined && !inElement && byte !== COMMA && byte !== CLOSE_BRACKET;
      if (startsElement) startElement(chunk, at);
      if (byte === QUOTE) {
        inString = true;
        escapes = 0;
        readsName = depth <= LIST_DEPTH && !inElement && open.at(-1)?.expectsName === true;
        at = passString(chunk, at + 1);
        continue;
      }
      if (byte === OPEN_BRACE || byte === OPEN_BRACKET) opened(chunk, at, byte === OPEN_BRACKET);
      else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) closed(chunk, at);
      else if (byte === COMMA) separated(chunk, at);
      at++;
    }
    flush(chunk, chunk.length);
  };
  return { push, end: () => skeleton.take() };
}

/** A written name as it is meant; one that is no string cannot be any list's. */
function nameOf(written: string): string | null {
  try {
    return JSON.parse(written) as string;
  } catch {
    return null;
  }
}
