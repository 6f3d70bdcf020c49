import type { DoctorCheck } from '../check.ts';
import { reviewCheck } from '../review-check.ts';

export const staleApprovals: DoctorCheck = reviewCheck(
  {
    id: 'stale-approvals',
    title: 'Approvals survive a push',
    rationale: 'A change can be approved first and written afterwards.',
    source:
      'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging',
  },
  'dismiss_stale_reviews_on_push',
  false,
  (reviews) => reviews.dismissStale,
  'a push keeps the approvals that came before it',
);
