import type { ReviewItem } from './plan/items.ts';
import type { Piece } from './plan/pieces.ts';

export interface CoverageEntry {
  readonly id: string;
  readonly path: string;
  /** Head lines; null where the head has none. */
  readonly startLine: number | null;
  readonly endLine: number | null;
  readonly state: 'reviewed' | 'not-reviewed';
  readonly why: string;
}

const NOT_ASKED = 'it was not asked about';
const ANSWERED = 'the model answered for all of it';

/** Keeps, for every piece that was made, whether it was reviewed or why not. What nobody speaks of stays not reviewed. */
export interface CoverageLedger {
  /** @param how where the answer came from, when not from this run */
  reviewed(pieceId: string, how?: string): void;
  isReviewed(pieceId: string): boolean;
  /** Overrules `reviewed`, and keeps the first reason. */
  notReviewed(pieceId: string, why: string): void;
  /** One entry an item: reviewed only when every piece of it was. */
  entries(): CoverageEntry[];
}

/** Opens the account of what was reviewed: everything counts as not reviewed until it is entered. */
export function openLedger(items: readonly ReviewItem[], pieces: readonly Piece[]): CoverageLedger {
  const reasons = new Map<string, string>();
  const done = new Map<string, string>();
  const byItem = new Map<string, string[]>(items.map(({ id }) => [id, []]));
  for (const { id, item } of pieces) byItem.get(item.id)?.push(id);

  const reasonOf = (item: ReviewItem): string | null => {
    if (item.unreviewable !== null) return item.unreviewable;
    const ids = byItem.get(item.id) ?? [];
    if (ids.length === 0) return NOT_ASKED;
    const open = ids.find((id) => reasons.has(id) || !done.has(id));
    return open === undefined ? null : (reasons.get(open) ?? NOT_ASKED);
  };
  return {
    reviewed: (id, how = ANSWERED) => void done.set(id, how),
    isReviewed: (id) => done.has(id) && !reasons.has(id),
    notReviewed: (id, why) => {
      if (!reasons.has(id)) reasons.set(id, why);
    },
    entries: () =>
      items.map((item) => {
        const why = reasonOf(item);
        const { id, file, startLine, endLine } = item;
        const place = { id, path: file.path, startLine, endLine };
        return why === null
          ? { ...place, state: 'reviewed', why: done.get(byItem.get(id)?.[0] ?? '') ?? ANSWERED }
          : { ...place, state: 'not-reviewed', why };
      }),
  };
}
