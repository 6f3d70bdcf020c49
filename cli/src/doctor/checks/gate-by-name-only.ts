import type { DoctorCheck } from '../check.ts';
import { changeRule, protectionCall } from '../fixes.ts';
import { ACTIONS_APP } from '../required.ts';
import { CHECKS_RULESET, rulesetsWith, withParameters } from '../sound.ts';

export const gateByNameOnly: DoctorCheck = {
  id: 'gate-by-name-only',
  title: 'The check is required by name only',
  rationale: 'Without an app id anybody who may write statuses can report the name as green, with any token.',
  source: 'https://docs.github.com/en/rest/repos/rules#create-a-repository-ruleset',
  examples: {
    bad: [
      rulesetsWith(withParameters(CHECKS_RULESET, { required_status_checks: [{ context: 'gate / Verdict' }] })),
      {
        branch_protection: {
          required_status_checks: { strict: true, checks: [{ context: 'gate / Verdict', app_id: -1 }] },
          enforce_admins: { enabled: true },
        },
      },
    ],
    good: [
      rulesetsWith(
        withParameters(CHECKS_RULESET, {
          required_status_checks: [{ context: 'gate / Verdict', integration_id: 987_654 }],
        }),
      ),
    ],
  },
  find: function* ({ settings, gateChecks }) {
    for (const { context, ruleset } of gateChecks.filter(({ app }) => app === null)) {
      yield {
        where: ruleset === null ? 'branch protection' : `ruleset ${ruleset.name}`,
        message: `the check ${context} may come from any app or token`,
        fix:
          ruleset === null
            ? protectionCall(settings, '/required_status_checks', 'PATCH', {
                checks: [{ context, app_id: ACTIONS_APP }],
              })
            : changeRule(settings, ruleset, 'required_status_checks', {
                required_status_checks: [{ context, integration_id: ACTIONS_APP }],
              }),
      };
    }
  },
};
