import type { GroupAnswers } from '../checklist/ask.ts';
import type { Raised } from '../findings/raised.ts';
import type { Ground } from '../grounding/ground.ts';
import type { Model } from '../model/port.ts';
import type { Spending } from '../money/budget.ts';
import type { Piece } from '../plan/pieces.ts';
import type { Carried } from '../record/carry.ts';

/** What a later run may build on. */
export interface Ledger {
  readonly terms: string;
  readonly pieces: readonly { readonly piece: Piece; readonly raised: readonly Raised[] }[];
  readonly answers: readonly GroupAnswers[];
}

/** Where answers come from: a model that is asked, or the record of one that was. */
export interface Source {
  readonly model: Model;
  /** Drawn anew for a model, taken from the record for a replay. */
  readonly seed: string;
  /** Values that must not appear in anything a model makes us write. */
  readonly secrets: readonly string[];
  /** @param terms digest of everything besides the pieces that decides what is asked */
  readonly carry: (pieces: readonly Piece[], terms: string, ground: Ground) => Carried;
  readonly spending: () => Spending;
  /** US dollars that earlier runs on this change spent. */
  readonly spentBefore: number;
  /** The record of this run, as the text to keep; the very record that is replayed. */
  readonly record: (ledger: Ledger, carried: Carried) => string;
}
