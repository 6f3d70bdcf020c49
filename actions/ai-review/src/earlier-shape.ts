/**
 * Reading what other gates' reports say without relying on it: a value of another shape is null. By hand, because every
 * run reads these few fields and making schemas for them costs more than all the rest of a run without a model.
 */
export type Fields = Readonly<Record<string, unknown>>;

/** An object's fields. */
export const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;

/** A list all of whose entries can be read. */
export function listOf<Entry>(value: unknown, read: (entry: unknown) => Entry | null): Entry[] | null {
  if (!Array.isArray(value)) return null;
  const entries: Entry[] = [];
  for (const one of value) {
    const entry = read(one);
    if (entry === null) return null;
    entries.push(entry);
  }
  return entries;
}

export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** One of some words. */
export const wordOf = <Word extends string>(value: unknown, words: readonly Word[]): Word | null =>
  words.find((word) => word === value) ?? null;
