import type { DoctorCheck } from '../check.ts';
import { newRuleset } from '../fixes.ts';
import { BRANCH_RULESET, rulesetsWith } from '../sound.ts';

const RULES = { non_fast_forward: 'allow_force_pushes', deletion: 'allow_deletions' } as const;
const WORDS = { non_fast_forward: 'rewritten by a force push', deletion: 'deleted and made anew' } as const;

export const branchRewritable: DoctorCheck = {
  id: 'branch-rewritable',
  title: 'The branch can be rewritten',
  rationale:
    'The policy, CODEOWNERS and workflows that judge come from this branch: whoever rewrites it rewrites the judge.',
  source:
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#block-force-pushes',
  examples: {
    bad: [
      rulesetsWith({ ...BRANCH_RULESET, rules: [{ type: 'deletion' }] }),
      rulesetsWith({ ...BRANCH_RULESET, rules: [{ type: 'non_fast_forward' }] }),
    ],
    good: [
      {
        ...rulesetsWith({ ...BRANCH_RULESET, enforcement: 'disabled' }),
        branch_protection: {
          enforce_admins: { enabled: true },
          allow_force_pushes: { enabled: false },
          allow_deletions: { enabled: false },
        },
      },
    ],
  },
  find: function* ({ settings, rules }) {
    for (const [type, classic] of Object.entries(RULES)) {
      if (rules.some(({ rule }) => rule.type === type)) continue;
      const { branch_protection: protection } = settings;
      if (protection && protection[classic]?.enabled === false) continue;
      yield {
        where: `branch ${settings.repository.default_branch}`,
        message: `can be ${WORDS[type as keyof typeof RULES]}`,
        fix: newRuleset(settings, 'branch', [{ type: 'deletion' }, { type: 'non_fast_forward' }]),
      };
    }
  },
};
