import type { Change } from '../../../../shared/change/change.ts';
import { readHeads, type Heads } from '../grounding/heads.ts';
import { itemsOf, type ReviewItem } from './items.ts';
import { inRiskOrder } from './order.ts';
import { packed, piecesOf, type Piece } from './pieces.ts';
import type { KnownRisk } from './risk.ts';
import { viewOf } from './view.ts';

/** What will be asked, in which order. */
export interface ReviewPlan {
  /** Everything that must be accounted for, in the order of the change. */
  readonly items: readonly ReviewItem[];
  /** Pieces by request, most dangerous first. */
  readonly requests: readonly (readonly Piece[])[];
  readonly heads: Heads;
}

/** Reads the head side of the change and lays out every request before the first one is sent. */
export async function planReview(change: Change, risk: KnownRisk): Promise<ReviewPlan> {
  const heads = await readHeads(change);
  const items = itemsOf(change, heads);
  const sendable = items.filter((item) => item.sendable);
  const pieces = inRiskOrder(sendable, risk.reasons).flatMap((item) => piecesOf(item, viewOf(item, heads)));
  return { items, requests: packed(pieces), heads };
}
