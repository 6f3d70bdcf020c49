import type { ParseError } from 'jsonc-parser';
import type { ConfigFormat } from './paths.ts';

/** Largest file read as configuration. */
export const MAX_CONFIG = 1024 * 1024;
const MAX_DEPTH = 64;

/**
 * Reads a configuration file into plain values.
 *
 * @returns the values, `null` for an empty file
 * @throws Error when the text is no valid document of its format, is too large or nests too deeply
 */
export async function parseConfig(text: string, format: ConfigFormat): Promise<unknown> {
  if (text.length > MAX_CONFIG) throw new Error(`more than ${MAX_CONFIG} characters`);
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (source.trim() === '') return null;
  const value = await read(source, format);
  assertShallow(value, 0);
  return value;
}

async function read(text: string, format: ConfigFormat): Promise<unknown> {
  switch (format) {
    case 'json':
      return readJson(text);
    case 'toml':
      return (await import('smol-toml')).parse(text);
    case 'yaml':
      return readYaml(text);
    case 'front-matter': {
      const front = frontMatterOf(text);
      return front === null ? null : readYaml(front);
    }
    default:
      return null;
  }
}

async function readJson(text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return readJsonWithComments(text);
  }
}

async function readJsonWithComments(text: string): Promise<unknown> {
  // The lenient parser would set the prototype instead of a key of that name, and the entry would be lost.
  if (text.includes('__proto__')) throw new Error('a key named __proto__');
  const { parse, printParseErrorCode } = await import('jsonc-parser');
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error) throw new Error(`${printParseErrorCode(error.error)} at character ${error.offset}`);
  return value;
}

async function readYaml(text: string): Promise<unknown> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  const [error] = document.errors;
  if (error) throw new Error(error.message);
  return document.toJS({ maxAliasCount: 100 });
}

/** The YAML block a Markdown file starts with, or null. */
function frontMatterOf(text: string): string | null {
  const match = /^---[ \t]*\r?\n/u.exec(text);
  if (!match) return null;
  const end = text.indexOf('\n---', match[0].length - 1);
  return end === -1 ? null : text.slice(match[0].length, end + 1);
}

function assertShallow(value: unknown, depth: number): void {
  if (depth > MAX_DEPTH) throw new Error(`nested more than ${MAX_DEPTH} levels`);
  if (typeof value !== 'object' || value === null) return;
  for (const child of Object.values(value)) assertShallow(child, depth + 1);
}
