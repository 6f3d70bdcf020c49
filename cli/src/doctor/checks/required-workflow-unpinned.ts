import type { DoctorCheck } from '../check.ts';
import { changeRule } from '../fixes.ts';
import { GATE_PATH, GATE_RULESET, rulesetsWith, withParameters } from '../sound.ts';

export const requiredWorkflowUnpinned: DoctorCheck = {
  id: 'required-workflow-unpinned',
  title: 'The required workflow is not pinned to a commit',
  rationale:
    'A branch or tag can be moved by whoever may push to the workflow’s repository: the judge changes without a trace here.',
  source: 'https://docs.github.com/en/rest/orgs/rules#create-an-organization-repository-ruleset',
  examples: {
    bad: [
      rulesetsWith(
        withParameters(GATE_RULESET, { workflows: [{ repository_id: 1, path: GATE_PATH, ref: 'refs/heads/main' }] }),
      ),
    ],
    good: [rulesetsWith(GATE_RULESET)],
  },
  find: function* ({ settings, gateWorkflows }) {
    for (const { path, repository, ruleset } of gateWorkflows.filter(({ sha }) => sha === null)) {
      yield {
        where: `ruleset ${ruleset.name}`,
        message: `${path} is required from a name that can be moved`,
        fix: `# SHA is the commit of the release you checked\n${changeRule(settings, ruleset, 'workflows', {
          workflows: [{ repository_id: repository, path, sha: 'SHA' }],
        })}`,
      };
    }
  },
};
