import type { Review } from './account.ts';
import { openLedger } from './coverage.ts';
import { gapsOf } from './gaps.ts';
import type { ReviewItem } from './plan/items.ts';
import type { Shortfall } from './states.ts';

/** The review that did not take place: everything of the change is accounted for by the one reason. */
export function unreviewed(items: readonly ReviewItem[], shortfall: Shortfall): Review {
  const ledger = openLedger(
    items,
    items.map((item) => ({ id: item.id, item, text: '', blindText: null })),
  );
  for (const { id } of items) ledger.notReviewed(id, shortfall.why);
  const coverage = ledger.entries();
  return { coverage, findings: [], rejected: [], shortfalls: [shortfall, ...gapsOf(coverage, 0, true)] };
}
