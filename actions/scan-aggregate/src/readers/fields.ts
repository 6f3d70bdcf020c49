import { clip } from '../../../../shared/text/markdown.ts';
import { MAX_ID_CHARACTERS, MAX_MESSAGE_CHARACTERS, MAX_PATH_CHARACTERS } from '../limits.ts';

/**
 * Reads fields of hostile JSON. A value of the wrong type is as good as absent; own properties only, so that a name like
 * `constructor` never reads what JavaScript put there.
 */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** The value as an object, or null for everything else (arrays included). */
export const record = (value: unknown): JsonRecord | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : null;

/** The value under a path of property names; undefined where one is missing. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let current = value;
  for (const name of path) {
    const object = record(current);
    if (object === null || !Object.hasOwn(object, name)) return undefined;
    current = object[name];
  }
  return current;
}

/** Whether the value is an object with all of these properties. */
export const has = (value: unknown, ...names: readonly string[]): boolean => {
  const object = record(value);
  return object !== null && names.every((name) => Object.hasOwn(object, name));
};

/** The array under a path; empty when there is none. */
export function list(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = at2(value, path);
  return Array.isArray(found) ? found : [];
}

/** Names and values of the object under a path; empty when there is none. */
export const entries = (value: unknown, ...path: readonly string[]): readonly (readonly [string, unknown])[] =>
  Object.entries(record(at2(value, path)) ?? {});

/** A non-empty string under a path, unclipped. */
export function raw(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at2(value, path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** A short identifier: a string, or a number as its digits. */
export function id(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at2(value, path);
  if (typeof found === 'number') return String(found);
  return typeof found === 'string' && found.trim() !== '' ? clip(found.trim(), MAX_ID_CHARACTERS) : undefined;
}

/** Text for people, cut to a length. */
export const message = (value: unknown, ...path: readonly string[]): string | undefined => {
  const found = raw(value, ...path);
  return found === undefined ? undefined : clip(found.trim(), MAX_MESSAGE_CHARACTERS);
};

/** A path, with `/` as separator. */
export const filePath = (value: unknown, ...path: readonly string[]): string | null => {
  const found = raw(value, ...path);
  return found === undefined ? null : clip(found.replaceAll('\\', '/'), MAX_PATH_CHARACTERS);
};

/** A number, or a string of digits as one. */
export function number(value: unknown, ...path: readonly string[]): number | undefined {
  const found = at2(value, path);
  if (typeof found === 'number' && Number.isFinite(found)) return found;
  return typeof found === 'string' && /^-?\d{1,15}(?:\.\d{1,6})?$/u.test(found) ? Number(found) : undefined;
}

/** A 1-based line or column; anything else is absent. */
export function position(value: unknown, ...path: readonly string[]): number | undefined {
  const found = number(value, ...path);
  return found !== undefined && Number.isSafeInteger(found) && found >= 1 ? found : undefined;
}

/** Strings of an array; a single string counts as an array of one. */
export function strings(value: unknown, ...path: readonly string[]): string[] {
  const found = at2(value, path);
  const items = Array.isArray(found) ? found : [found];
  return items.filter((item): item is string => typeof item === 'string' && item !== '');
}

const at2 = (value: unknown, path: readonly string[]): unknown => (path.length === 0 ? value : at(value, ...path));
