import { guardJson } from '../intake/json-guard.ts';
import { record, type JsonRecord } from '../readers/fields.ts';
import { UnreadableLock } from './model.ts';

/**
 * Parses JSON whose every name occurs once, so that no two readers can understand it differently.
 *
 * @throws UnreadableLock, MalformedReport or SyntaxError
 */
export function parseJsonObject(text: string): JsonRecord {
  const value: unknown = JSON.parse(text);
  guardJson(text);
  return objectOf(value);
}

/** Parses TOML. @throws UnreadableLock or the parser's own error */
export async function parseToml(text: string): Promise<JsonRecord> {
  const { parse } = await import('smol-toml');
  return objectOf(parse(text));
}

/** Parses YAML of one document; anchors are refused, as no package manager writes them. @throws as above */
export async function parseYaml(text: string): Promise<JsonRecord> {
  const { parse } = await import('yaml');
  return objectOf(parse(text, { maxAliasCount: 0, schema: 'failsafe', strict: true, uniqueKeys: true }));
}

/** Parses JSON with comments and trailing commas. @throws UnreadableLock when it is none */
export async function parseJsonc(text: string): Promise<JsonRecord> {
  const { parse } = await import('jsonc-parser');
  const errors: unknown[] = [];
  const value: unknown = parse(text, errors as never[], { allowTrailingComma: true });
  if (errors.length > 0) throw new UnreadableLock('is not JSON');
  return objectOf(value);
}

function objectOf(value: unknown): JsonRecord {
  const object = record(value);
  if (object === null) throw new UnreadableLock('holds no object');
  return object;
}

/** `sha256:abc`, `sha512-abc` or `sha256=abc` as algorithm and value; a hash without a name is what the format says. */
export function splitHash(text: string, otherwise = 'hash'): { of: string; value: string } {
  const match = /^([a-z][a-z0-9]{1,15})[:=-](.+)$/iu.exec(text.slice(0, 400));
  return match === null
    ? { of: otherwise, value: text }
    : { of: match[1]?.toLowerCase() ?? otherwise, value: match[2] ?? '' };
}
