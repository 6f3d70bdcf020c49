import type { DoctorCheck } from '../check.ts';
import { changeRule } from '../fixes.ts';
import { CHECKS_RULESET, rulesetsWith, withParameters } from '../sound.ts';

export const staleBase: DoctorCheck = {
  id: 'stale-base',
  title: 'A verdict outlives the base it was given for',
  rationale:
    'A verdict speaks of one merge tree. When the base moves and neither an update nor a merge queue is required, what merges was never judged.',
  source:
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches#require-status-checks-before-merging',
  examples: {
    bad: [rulesetsWith(withParameters(CHECKS_RULESET, { strict_required_status_checks_policy: false }))],
    good: [rulesetsWith(withParameters(CHECKS_RULESET, { strict_required_status_checks_policy: true }))],
  },
  find: function* ({ settings, rules, gateChecks, gateWorkflows }) {
    if (gateChecks.length + gateWorkflows.length === 0) return;
    if (rules.some(({ rule }) => rule.type === 'merge_queue')) return;
    const checks = rules.filter(({ rule }) => rule.type === 'required_status_checks');
    const { branch_protection: classic } = settings;
    if (classic && classic.required_status_checks?.strict === true) return;
    if (checks.some(({ rule }) => rule.parameters?.['strict_required_status_checks_policy'] === true)) return;
    const first = checks[0];
    yield {
      where: first ? `ruleset ${first.ruleset.name}` : `branch ${settings.repository.default_branch}`,
      message: 'a branch need not be up to date with its base when it merges',
      fix: first
        ? changeRule(settings, first.ruleset, 'required_status_checks', { strict_required_status_checks_policy: true })
        : 'Turn on "Require branches to be up to date before merging", or require a merge queue.',
    };
  },
};
