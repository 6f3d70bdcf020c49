import type { Hit } from './classification.ts';

/** Compares by code units: the same order on every machine, whatever its locale. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of path, line, rule. */
export const byPlace = (a: Hit, b: Hit): number =>
  byText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || byText(a.ruleId, b.ruleId);

/** Sorted, without repeats. */
export const sortedUnique = (items: Iterable<string>): string[] => [...new Set(items)].toSorted(byText);
