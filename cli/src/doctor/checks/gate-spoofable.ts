import { parseCodeowners } from '../../../../shared/codeowners/codeowners.ts';
import type { DoctorCheck } from '../check.ts';
import { changeRule, newRuleset, SOUND_REVIEWS } from '../fixes.ts';
import { ACTIONS_APP } from '../required.ts';
import { BRANCH_RULESET, CHECKS_RULESET, REVIEWS_RULESET, withParameters } from '../sound.ts';

const unguarded = [
  CHECKS_RULESET,
  withParameters(REVIEWS_RULESET, { require_code_owner_review: false }),
  BRANCH_RULESET,
];

export const gateSpoofable: DoctorCheck = {
  id: 'gate-spoofable',
  title: 'A change can report the gate’s check itself',
  rationale:
    'Every workflow reports as the app GitHub Actions, and on pull_request the change brings its own workflows: a job of the same name is a green check. A required workflow, an app of one’s own, or owners who must approve workflow files close this.',
  source:
    'https://docs.github.com/en/organizations/managing-organization-settings/creating-rulesets-for-repositories-in-your-organization',
  examples: {
    bad: [{ rulesets: unguarded }, { rulesets: [CHECKS_RULESET, REVIEWS_RULESET, BRANCH_RULESET], codeowners: false }],
    good: [{ rulesets: [CHECKS_RULESET, REVIEWS_RULESET, BRANCH_RULESET] }],
  },
  find: function* ({ settings, rules, gateChecks, gateWorkflows, reviews }) {
    if (gateWorkflows.length > 0 || gateChecks.length === 0) return;
    if (gateChecks.some(({ app }) => app !== null && app !== ACTIONS_APP)) return;
    const owners = typeof settings.codeowners === 'string' ? parseCodeowners(settings.codeowners) : null;
    const owned = (owners?.ruleFor('.github/workflows/any-new-file.yml')?.owners.length ?? 0) > 0;
    if (owned && reviews.codeOwners && reviews.count > 0) return;
    const reviewRule = rules.find(({ rule }) => rule.type === 'pull_request');
    yield {
      where: 'the required check',
      message: 'any job of that name in a workflow of the change passes for the gate',
      fix: `Require the workflow by a ruleset of the organisation (workflows-templates/rulesets/organisation.json), or give .github/workflows/ owners in CODEOWNERS and make them approve:\n${
        reviewRule
          ? changeRule(settings, reviewRule.ruleset, 'pull_request', SOUND_REVIEWS)
          : newRuleset(settings, 'reviews', [{ type: 'pull_request', parameters: { ...SOUND_REVIEWS } }])
      }`,
    };
  },
};
