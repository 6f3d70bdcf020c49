import type { DoctorCheck } from '../check.ts';
import { reviewCheck } from '../review-check.ts';

export const ownersNotAsked: DoctorCheck = reviewCheck(
  {
    id: 'owners-not-asked',
    title: 'Code owners need not approve',
    rationale: 'Without it CODEOWNERS is a mailing list: the gate’s own files change without their owners.',
    source:
      'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging',
  },
  'require_code_owner_review',
  false,
  (reviews) => reviews.codeOwners,
  'owners of changed files need not approve',
);
