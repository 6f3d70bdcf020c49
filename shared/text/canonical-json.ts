/**
 * JSON with sorted keys and no white space: equal values give equal bytes, however they were written. Keys whose value is
 * undefined are left out, as JSON does.
 */
export function canonicalJson(value: unknown): string {
  // One list of pieces, joined once: reports have tens of thousands of values, and nested strings would be copied again
  // on every level.
  const pieces: string[] = [];
  write(value, pieces);
  return pieces.join('');
}

/** A value that is canonical JSON already, so that what was hashed and what is written are the same bytes. */
export class Canonical {
  readonly text: string;

  constructor(value: unknown) {
    this.text = canonicalJson(value);
  }
}

function write(value: unknown, pieces: string[]): void {
  if (value instanceof Canonical) {
    pieces.push(value.text);
  } else if (typeof value !== 'object' || value === null) {
    pieces.push(JSON.stringify(value) ?? 'null');
  } else if (Array.isArray(value)) {
    let mark = '[';
    for (const item of value) {
      pieces.push(mark);
      write(item, pieces);
      mark = ',';
    }
    pieces.push(value.length === 0 ? '[]' : ']');
  } else {
    writeObject(value as Readonly<Record<string, unknown>>, pieces);
  }
}

function writeObject(value: Readonly<Record<string, unknown>>, pieces: string[]): void {
  let mark = '{';
  for (const key of Object.keys(value).toSorted()) {
    const item = value[key];
    if (item === undefined) continue;
    pieces.push(mark, JSON.stringify(key), ':');
    write(item, pieces);
    mark = ',';
  }
  pieces.push(mark === '{' ? '{}' : '}');
}
