import type { Readable } from 'node:stream';
import { field, listOf, objectOf } from './formats/call.ts';
import type { Json } from './formats/call.ts';

/** One line may hold a tool's whole output; longer ones are passed over and reported. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;
/** A transcript that is one JSON document has to be held as a whole. */
const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;

export type Fault = 'line-too-long' | 'not-json' | 'truncated' | 'document-too-long';

/** A record of the transcript with the line on which it stands, or why there is none. */
export type Item = { readonly line: number; readonly record: Json } | { readonly line: number; readonly fault: Fault };

/** Reads JSON Lines as a stream; a first line that only opens a document makes it one JSON document. */
export async function* readRecords(stream: Readable): AsyncGenerator<Item> {
  let document: string[] | null = null;
  let size = 0;
  let first = true;
  for await (const { line, text, last } of readLines(stream)) {
    if (text === null) {
      yield { line, fault: 'line-too-long' };
      continue;
    }
    if (document) {
      size += text.length + 1;
      if (size > MAX_DOCUMENT_BYTES) {
        yield { line, fault: 'document-too-long' };
        return;
      }
      document.push(text);
      continue;
    }
    if (text.trim() === '') continue;
    const value = parse(text);
    if (value === undefined && first && /^\s*[[{]/u.test(text) && !last) document = [text];
    else yield* itemsOf(value, line, last);
    first = false;
  }
  if (document) yield* itemsOf(parse(document.join('\n')), 1, true);
}

function* itemsOf(value: unknown, line: number, last: boolean): Generator<Item> {
  const record = objectOf(value);
  const messages = Array.isArray(value) ? value : listOf(field(record, 'messages'));
  if (messages.length > 0) {
    for (const message of messages) {
      const one = objectOf(message);
      yield one ? { line, record: one } : { line, fault: 'not-json' };
    }
  } else if (record) yield { line, record };
  else yield { line, fault: value === undefined && last ? 'truncated' : 'not-json' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Line {
  readonly line: number;
  /** Null when the line is longer than the limit. */
  readonly text: string | null;
  readonly last: boolean;
}

/** Splits bytes at line feeds, holding no more than one line. Invalid UTF-8 becomes replacement characters. */
async function* readLines(stream: Readable): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let size = 0;
  let line = 1;
  const take = (last: boolean): Line => {
    const text =
      size > MAX_LINE_BYTES
        ? null
        : Buffer.concat(parts)
            .toString('utf8')
            .replace(/^\uFEFF/u, '');
    parts = [];
    size = 0;
    return { line: line++, text, last };
  };
  for await (const chunk of stream) {
    const bytes: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk as string);
    let from = 0;
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, from)) {
      add(bytes.subarray(from, at));
      yield take(false);
      from = at + 1;
    }
    add(bytes.subarray(from));
  }
  if (size > 0) yield take(true);

  function add(part: Buffer): void {
    size += part.length;
    if (size <= MAX_LINE_BYTES) parts.push(part);
    else parts = [];
  }
}
