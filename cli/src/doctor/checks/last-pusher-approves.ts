import type { DoctorCheck } from '../check.ts';
import { reviewCheck } from '../review-check.ts';

export const lastPusherApproves: DoctorCheck = reviewCheck(
  {
    id: 'last-pusher-approves',
    title: 'The last pusher may approve',
    rationale: 'Whoever pushes to somebody else’s pull request can approve that push alone.',
    source:
      'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging',
  },
  'require_last_push_approval',
  false,
  (reviews) => reviews.lastPush,
  'whoever pushed last may be the one who approves',
);
