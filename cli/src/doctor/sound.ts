import type { Edit } from './check.ts';
import type { Rule, Ruleset, Settings } from './settings.ts';

/** A repository in which the gate cannot be walked around: what every check’s examples differ from. */
export const GATE_PATH = '.github/workflows/evidence-gate.yml';
const COMMIT = '4f1c2a9d7b3e5860c1d2e3f4a5b6c7d8e9f0a1b2';

export const GATE_WORKFLOW = `name: Evidence Gate
on:
  pull_request:
  merge_group:
permissions: {}
jobs:
  collect:
    permissions:
      contents: read
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
        with:
          persist-credentials: false
      - run: npm ci --ignore-scripts && npm test
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f
        with:
          name: evidence
          path: reports
  gate:
    needs: collect
    if: \${{ always() }}
    permissions:
      contents: read
      pull-requests: read
      checks: read
      statuses: read
    uses: evidence-gate/evidence-gate/.github/workflows/evidence-gate.yml@${COMMIT}
    with:
      mode: enforce
`;

const ruleset = (id: number, name: string, rules: Rule[]): Ruleset => ({
  id,
  name,
  target: 'branch',
  enforcement: 'active',
  bypass_actors: [],
  conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
  rules,
});

export const GATE_RULESET = ruleset(1, 'evidence-gate', [
  {
    type: 'workflows',
    parameters: { workflows: [{ repository_id: 1, path: GATE_PATH, ref: 'refs/tags/v1', sha: COMMIT }] },
  },
]);
export const CHECKS_RULESET = ruleset(2, 'checks', [
  {
    type: 'required_status_checks',
    parameters: {
      strict_required_status_checks_policy: true,
      required_status_checks: [{ context: 'gate / Verdict', integration_id: 15368 }],
    },
  },
]);
export const REVIEWS_RULESET = ruleset(3, 'reviews', [
  {
    type: 'pull_request',
    parameters: {
      required_approving_review_count: 1,
      dismiss_stale_reviews_on_push: true,
      require_code_owner_review: true,
      require_last_push_approval: true,
      required_review_thread_resolution: false,
    },
  },
]);
export const BRANCH_RULESET = ruleset(4, 'branch', [{ type: 'deletion' }, { type: 'non_fast_forward' }]);

export const SOUND: Settings = {
  repository: { full_name: 'acme/widgets', default_branch: 'main', visibility: 'public' },
  rulesets: [GATE_RULESET, CHECKS_RULESET, REVIEWS_RULESET, BRANCH_RULESET],
  branch_protection: false,
  actions: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
  workflows: { [GATE_PATH]: GATE_WORKFLOW },
  codeowners: '* @acme/developers\n/.github/ @acme/security\n',
};

/** The sound repository with an example laid over it. */
export const edited = (edit: Edit): Settings => ({
  ...SOUND,
  ...edit,
  workflows:
    edit.workflows === undefined ? SOUND.workflows : edit.workflows && { ...SOUND.workflows, ...edit.workflows },
});

/** The sound rulesets, one of them by another of the same id. */
export const rulesetsWith = (other: Ruleset): Edit => ({
  rulesets: (SOUND.rulesets ?? []).map((one) => (one.id === other.id ? other : one)),
});

/** A ruleset whose only rule has other parameters. */
export const withParameters = (one: Ruleset, parameters: Record<string, unknown>): Ruleset => ({
  ...one,
  rules: (one.rules ?? []).map((rule) => ({ ...rule, parameters: { ...rule.parameters, ...parameters } })),
});

/** The gate's workflow with one text in place of another. */
export const gateWith = (before: string, after: string): Edit => ({
  workflows: { [GATE_PATH]: GATE_WORKFLOW.replace(before, () => after) },
});
