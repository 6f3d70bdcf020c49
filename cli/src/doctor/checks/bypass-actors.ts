import type { DoctorCheck } from '../check.ts';
import { changeRuleset, protectionCall } from '../fixes.ts';
import { GATE_RULESET, REVIEWS_RULESET, rulesetsWith } from '../sound.ts';

const GUARDING = new Set(['workflows', 'required_status_checks', 'pull_request', 'non_fast_forward', 'merge_queue']);

export const bypassActors: DoctorCheck = {
  id: 'bypass-actors',
  title: 'Somebody may bypass the rules',
  rationale: 'Whoever is on the bypass list merges without the gate; an agent with that person’s token does too.',
  source:
    'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#granting-bypass-permissions-for-your-branch-or-tag-ruleset',
  examples: {
    bad: [
      rulesetsWith({
        ...GATE_RULESET,
        bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
      }),
      rulesetsWith({
        ...REVIEWS_RULESET,
        bypass_actors: [{ actor_id: 7, actor_type: 'Team', bypass_mode: 'pull_request' }],
      }),
      {
        branch_protection: {
          enforce_admins: { enabled: true },
          required_pull_request_reviews: { bypass_pull_request_allowances: { users: [{ login: 'bot' }] } },
        },
      },
    ],
    good: [rulesetsWith({ ...GATE_RULESET, bypass_actors: [] })],
  },
  find: function* ({ settings, rules }) {
    for (const ruleset of new Set(rules.filter(({ rule }) => GUARDING.has(rule.type)).map((one) => one.ruleset))) {
      const actors = ruleset.bypass_actors ?? [];
      if (actors.length === 0) continue;
      const who = actors.map((one) => `${one.actor_type} ${one.actor_id ?? ''} (${one.bypass_mode ?? 'always'})`);
      yield {
        where: `ruleset ${ruleset.name}`,
        message: `may be bypassed by ${who.join(', ')}`,
        fix: changeRuleset(settings, ruleset, { bypass_actors: [] }),
      };
    }
    const classic = settings.branch_protection ? settings.branch_protection.required_pull_request_reviews : null;
    const allowed = classic?.bypass_pull_request_allowances;
    const names = [
      ...(allowed?.users ?? []).map(({ login }) => login),
      ...(allowed?.teams ?? []).map(({ slug }) => slug),
      ...(allowed?.apps ?? []).map(({ slug }) => slug),
    ];
    if (names.length === 0) return;
    yield {
      where: 'branch protection',
      message: `reviews may be bypassed by ${names.join(', ')}`,
      fix: protectionCall(settings, '/required_pull_request_reviews', 'PATCH', {
        bypass_pull_request_allowances: { users: [], teams: [], apps: [] },
      }),
    };
  },
};
