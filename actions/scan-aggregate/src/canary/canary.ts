import { type Change, pathsOf } from '../../../../shared/change/change.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import type { Item } from '../identity/item.ts';

/** What became of the files that were seeded to see whether a scan looks. */
export interface Canaries {
  /** Findings that are no canary's. */
  readonly items: readonly Item[];
  /** Evidence id → tools (as compared) that reported its canary. */
  readonly reportedBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** Paths of canaries that the change itself touches: a finding there is a finding, and proves nothing. */
  readonly touched: readonly string[];
}

/** Takes the findings in seeded files out of the findings. */
export function takeCanaries(
  items: readonly Item[],
  canaries: Policy['scans']['canaries'],
  change: Change | null,
): Canaries {
  const entries = Object.entries(canaries);
  if (entries.length === 0) return { items, reportedBy: new Map(), touched: [] };
  const changed = new Set(change?.files.flatMap(pathsOf));
  const touched = entries.map(([, { path }]) => path).filter((path) => changed.has(path));
  const seeded = entries.filter(([, { path }]) => !changed.has(path));
  const reportedBy = new Map(seeded.map(([id]): [string, Set<string>] => [id, new Set()]));
  const others = items.filter((item) => {
    const own = seeded.filter(([, { path }]) => item.path === path || item.path?.endsWith(`/${path}`) === true);
    for (const [id, { rule }] of own) {
      if (item.observation.ruleId.startsWith(rule ?? '')) reportedBy.get(id)?.add(item.toolKey);
    }
    return own.length === 0;
  });
  return { items: others, reportedBy, touched };
}
