import type { Item } from '../identity/item.ts';

/** Looks up findings about packages by advisory and package, whatever file or version they were found in. */
export interface PackageIndex {
  find(item: Item): Item | undefined;
}

/**
 * Indexes findings by every id of their advisory. The version is left out: a package that was vulnerable before and is
 * vulnerable after an update carries the same finding.
 */
export function packageKeys(items: readonly Item[]): PackageIndex {
  const index = new Map<string, Item>();
  for (const item of items) for (const key of keysOf(item)) if (!index.has(key)) index.set(key, item);
  return { find: (item) => keysOf(item).flatMap((key) => index.get(key) ?? [])[0] };
}

const keysOf = ({ toolKey, observation }: Item): string[] =>
  [observation.ruleId, ...observation.aliases].map((id) =>
    JSON.stringify([toolKey, observation.package?.name.toLowerCase(), observation.subject, id.toUpperCase()]),
  );
