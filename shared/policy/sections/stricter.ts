import type { Difference } from '../compare/difference.ts';

/** Both lists, each item once: for lists in which every item asks for more. */
export const union = <Item>(above: readonly Item[], below: readonly Item[]): Item[] => [
  ...new Set([...above, ...below]),
];

/** The higher of two demands; null asks for nothing. */
export const higher = (above: number | null, below: number | null): number | null =>
  above === null || below === null ? (above ?? below) : Math.max(above, below);

/**
 * Both records. An entry that is above already may be written again when it is at least as strict in everything; then the
 * lower one holds.
 */
export function addOrTighten<Value>(
  below: Readonly<Record<string, Value>>,
  above: Readonly<Record<string, Value>>,
  compare: (key: string, above: Value, below: Value) => readonly Difference[],
  refuse: (key: string, what: string) => never,
): Record<string, Value> {
  const merged: Record<string, Value> = { ...above };
  for (const [key, value] of Object.entries(below)) {
    const known = Object.hasOwn(above, key) ? above[key] : undefined;
    const loosened =
      known === undefined ? undefined : compare(key, known, value).find(({ effect }) => effect === 'loosened');
    if (loosened !== undefined)
      refuse(key, `it is already defined there, and ${loosened.path} would be less strict: ${loosened.text}`);
    merged[key] = value;
  }
  return merged;
}
