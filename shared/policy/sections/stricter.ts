import type { Refuse } from './section.ts';

/** Both lists, each item once: for lists in which every item asks for more. */
export const union = <Item>(above: readonly Item[], below: readonly Item[]): Item[] => [
  ...new Set([...above, ...below]),
];

/** The higher of two demands; null asks for nothing. */
export const higher = (above: number | null, below: number | null): number | null =>
  above === null || below === null ? (above ?? below) : Math.max(above, below);

/** Both records; an entry that is above already cannot be written again. */
export function addNew<Value>(
  section: string,
  kind: string,
  above: Record<string, Value>,
  below: Record<string, Value>,
  refuse: Refuse,
): Record<string, Value> {
  const known = Object.keys(below).find((key) => Object.hasOwn(above, key));
  if (known !== undefined) refuse([section, known], `${kind} ${known} is already defined there`);
  return { ...above, ...below };
}
