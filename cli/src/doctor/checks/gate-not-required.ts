import type { DoctorCheck } from '../check.ts';
import { newRuleset } from '../fixes.ts';
import { ACTIONS_APP } from '../required.ts';
import { BRANCH_RULESET, CHECKS_RULESET, GATE_RULESET, REVIEWS_RULESET } from '../sound.ts';

export const gateNotRequired: DoctorCheck = {
  id: 'gate-not-required',
  title: 'The gate is not required',
  rationale: 'A check that nothing waits for is a remark: the change merges while it is red.',
  source:
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets',
  examples: {
    bad: [
      { rulesets: [REVIEWS_RULESET, BRANCH_RULESET] },
      { rulesets: [{ ...GATE_RULESET, enforcement: 'evaluate' }, REVIEWS_RULESET, BRANCH_RULESET] },
      {
        rulesets: [
          { ...CHECKS_RULESET, conditions: { ref_name: { include: ['refs/heads/release/*'], exclude: [] } } },
          REVIEWS_RULESET,
          BRANCH_RULESET,
        ],
      },
    ],
    good: [
      { rulesets: [GATE_RULESET, { ...CHECKS_RULESET, enforcement: 'disabled' }, REVIEWS_RULESET, BRANCH_RULESET] },
    ],
  },
  find: function* ({ settings, gateChecks, gateWorkflows, gateJobs }) {
    if (gateChecks.length > 0 || gateWorkflows.length > 0) return;
    const context = gateJobs[0]?.check ?? 'gate / Verdict';
    yield {
      where: `branch ${settings.repository.default_branch}`,
      message: 'no active ruleset or branch protection requires the gate’s workflow or check',
      fix: newRuleset(settings, 'evidence-gate', [
        {
          type: 'required_status_checks',
          parameters: {
            strict_required_status_checks_policy: true,
            required_status_checks: [{ context, integration_id: ACTIONS_APP }],
          },
        },
      ]),
    };
  },
};
