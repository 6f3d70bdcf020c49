import type { DoctorCheck } from './check.ts';
import { changeRule, newRuleset, SOUND_REVIEWS } from './fixes.ts';
import type { Reviews } from './reviews.ts';
import { REVIEWS_RULESET, rulesetsWith, withParameters } from './sound.ts';

/** A check that one setting of the pull request rule is on. */
export function reviewCheck(
  about: Pick<DoctorCheck, 'id' | 'title' | 'rationale' | 'source'>,
  parameter: keyof typeof SOUND_REVIEWS,
  off: boolean | number,
  holds: (reviews: Reviews) => boolean,
  message: string,
): DoctorCheck {
  return {
    ...about,
    examples: {
      bad: [rulesetsWith(withParameters(REVIEWS_RULESET, { [parameter]: off }))],
      good: [rulesetsWith(withParameters(REVIEWS_RULESET, { [parameter]: SOUND_REVIEWS[parameter] }))],
    },
    find: function* ({ settings, rules, reviews }) {
      if (!reviews.required || holds(reviews)) return;
      const found = rules.find(({ rule }) => rule.type === 'pull_request');
      yield {
        where: found ? `ruleset ${found.ruleset.name}` : 'branch protection',
        message,
        fix: found
          ? changeRule(settings, found.ruleset, 'pull_request', { [parameter]: SOUND_REVIEWS[parameter] })
          : newRuleset(settings, 'reviews', [{ type: 'pull_request', parameters: { ...SOUND_REVIEWS } }]),
      };
    },
  };
}
