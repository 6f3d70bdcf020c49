import type { InputDigest } from '../../../shared/evidence/report.ts';
import type { RiskLevel } from '../../../shared/policy/levels.ts';
import type { Review } from './account.ts';
import type { ChecklistItem, ReviewDetails } from './details.ts';
import type { Spending } from './money/budget.ts';
import type { Routes } from './routing.ts';

/** A review and what it took. */
export interface Obtained {
  readonly review: Review;
  readonly checklist: readonly ChecklistItem[];
  /** The level it was done for: never below what risk-classify said. */
  readonly level: RiskLevel;
  readonly routes: Routes;
  readonly passes: readonly string[];
  /** Few sentences of the model over its findings. */
  readonly summary: string | null;
  readonly redactions: Readonly<Record<string, number>>;
  readonly spending: Spending;
  readonly spentBefore: number;
  readonly record: ReviewDetails['record'];
  readonly carried: ReviewDetails['carried'];
  readonly inputs: readonly InputDigest[];
}
