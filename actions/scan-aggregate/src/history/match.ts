import { pushTo } from '../identity/groups.ts';
import type { Item } from '../identity/item.ts';

/** A pair of findings that are the same, and the reason to say so. */
export interface Pair {
  readonly base: Item;
  readonly head: Item;
  readonly because: string;
}

/** One way to recognise a finding: equal keys on both sides. A null key leaves the finding to other ways. */
export interface Pass {
  readonly because: string;
  readonly baseKey: (item: Item) => string | null;
  readonly headKey: (item: Item) => string | null;
  /** Whether n findings here and n there with one key may be paired in order; else such a tie pairs nobody. */
  readonly inOrder: boolean;
}

export interface Matching {
  readonly pairs: readonly Pair[];
  /** Findings of the base that nobody claimed. */
  readonly left: readonly Item[];
}

/**
 * Pairs findings of base and head, each at most once, by one pass after the other: the surest first. A tie that a pass
 * cannot break is left to later passes, and in the end stays unpaired.
 */
export function matchItems(base: readonly Item[], head: readonly Item[], passes: readonly Pass[]): Matching {
  let bases = [...base];
  let heads = [...head];
  const pairs: Pair[] = [];
  for (const pass of passes) {
    const taken = new Set<Item>();
    const byKey = groupBy(bases, pass.baseKey);
    for (const [key, found] of groupBy(heads, pass.headKey)) {
      const candidates = byKey.get(key) ?? [];
      if (candidates.length !== found.length || (found.length > 1 && !pass.inOrder)) continue;
      const sorted = candidates.toSorted(byPlace);
      for (const [index, item] of found.toSorted(byPlace).entries()) {
        const partner = sorted[index];
        if (partner === undefined) continue;
        pairs.push({ base: partner, head: item, because: pass.because });
        taken.add(partner).add(item);
      }
    }
    bases = bases.filter((item) => !taken.has(item));
    heads = heads.filter((item) => !taken.has(item));
  }
  return { pairs, left: bases };
}

function groupBy(items: readonly Item[], keyOf: (item: Item) => string | null): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) pushTo(groups, key, item);
  }
  return groups;
}

const byPlace = (a: Item, b: Item): number =>
  (a.observation.startLine ?? 0) - (b.observation.startLine ?? 0) ||
  (a.observation.startColumn ?? 0) - (b.observation.startColumn ?? 0);
