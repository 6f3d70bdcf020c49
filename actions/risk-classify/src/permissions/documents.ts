import { isRecord } from '../record.ts';

/** Manifests people write are far below. */
const MAX_CHARACTERS = 1024 * 1024;
const MAX_ALIASES = 100;
const MAX_DOCUMENTS = 500;

/**
 * The documents of a YAML or JSON file.
 *
 * @throws RangeError or a parser's error when it cannot be read: not YAML, a template, too large, an alias bomb
 */
export async function documentsOf(text: string | null): Promise<unknown[]> {
  if (text === null) return [];
  if (text.length > MAX_CHARACTERS) throw new RangeError('it is too large');
  // Most such files are JSON, which the YAML parser reads far more slowly.
  const json = /^\s{0,100}[[{]/u.test(text) ? jsonOf(text) : undefined;
  if (json !== undefined) return [json];
  const { parseAllDocuments } = await import('yaml');
  const documents = parseAllDocuments(text, { logLevel: 'silent', prettyErrors: false, merge: true });
  if (!Array.isArray(documents)) return [];
  if (documents.length > MAX_DOCUMENTS) throw new RangeError('it has too many documents');
  return documents.map((document) => {
    const fault = document.errors[0];
    if (fault) throw fault;
    return document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown;
  });
}

/** Undefined when it is no JSON: YAML may begin with a bracket as well. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Members of a value by name; empty unless it is an object. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

/** The texts of a list, or the text itself in its place; numbers and booleans as they are written. */
export function textsIn(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((one) =>
    typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean' ? [String(one)] : [],
  );
}

export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
