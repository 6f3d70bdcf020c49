import type { DoctorCheck } from '../check.ts';
import { reviewCheck } from '../review-check.ts';

export const noApprovalNeeded: DoctorCheck = reviewCheck(
  {
    id: 'no-approval-needed',
    title: 'No approval is needed',
    rationale: 'With a count of zero GitHub asks nobody, and code owner review has nobody to wait for.',
    source:
      'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging',
  },
  'required_approving_review_count',
  0,
  (reviews) => reviews.count > 0,
  'asks for no approval',
);
