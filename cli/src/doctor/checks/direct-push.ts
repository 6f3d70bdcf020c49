import type { DoctorCheck } from '../check.ts';
import { newRuleset, SOUND_REVIEWS } from '../fixes.ts';
import { BRANCH_RULESET, CHECKS_RULESET, GATE_RULESET, REVIEWS_RULESET } from '../sound.ts';

export const directPush: DoctorCheck = {
  id: 'direct-push',
  title: 'The branch takes pushes without a pull request',
  rationale: 'A push has no pull request to judge: approvals, reviewers and the gate’s context do not exist for it.',
  source:
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging',
  examples: {
    bad: [{ rulesets: [GATE_RULESET, CHECKS_RULESET, BRANCH_RULESET] }],
    good: [{ rulesets: [GATE_RULESET, CHECKS_RULESET, BRANCH_RULESET, { ...REVIEWS_RULESET, name: 'people' }] }],
  },
  find: function* ({ settings, reviews }) {
    if (reviews.required) return;
    yield {
      where: `branch ${settings.repository.default_branch}`,
      message: 'can be pushed to without a pull request',
      fix: newRuleset(settings, 'reviews', [{ type: 'pull_request', parameters: { ...SOUND_REVIEWS } }]),
    };
  },
};
