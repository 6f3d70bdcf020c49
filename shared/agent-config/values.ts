/** A plain object of a parsed file. */
export type Table = Readonly<Record<string, unknown>>;

export const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The strings of a list, or of a comma-separated string. */
export function strings(value: unknown): string[] {
  if (typeof value === 'string')
    return value
      .split(/,(?![^(]*\))/u)
      .map((item) => item.trim())
      .filter((item) => item !== '');
  if (Array.isArray(value)) return value.filter((item): item is string => typeof item === 'string');
  return isTable(value)
    ? Object.entries(value)
        .filter(([, on]) => on === true)
        .map(([name]) => name)
    : [];
}

/** Canonical JSON: keys sorted, so that order does not matter. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    isTable(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
