import type { Judgement } from '../history/judgement.ts';
import type { Item } from './item.ts';

/** A finding of one tool with the judgement of its history. */
export interface Judged {
  readonly item: Item;
  readonly judgement: Judgement;
}

/** One finding, possibly reported by several tools; `also` holds what was folded into the lead. */
export interface Group {
  readonly lead: Judged;
  readonly also: readonly Judged[];
  /** Why the others are the same finding; null when there are none. */
  readonly because: string | null;
}

/** Folds a finding into another one; each finding is folded at most once, and nothing is folded into a folded one. */
export interface Fold {
  readonly into: Judged;
  readonly because: string;
}
