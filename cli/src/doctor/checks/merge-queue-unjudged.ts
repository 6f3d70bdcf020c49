import type { DoctorCheck } from '../check.ts';
import { patchLine } from '../fixes.ts';
import { BRANCH_RULESET, GATE_PATH, GATE_WORKFLOW, rulesetsWith } from '../sound.ts';

const queue = rulesetsWith({ ...BRANCH_RULESET, rules: [...(BRANCH_RULESET.rules ?? []), { type: 'merge_queue' }] });

export const mergeQueueUnjudged: DoctorCheck = {
  id: 'merge-queue-unjudged',
  title: 'The merge queue is not judged',
  rationale:
    'What a queue merges is a new commit. Without on: merge_group the gate never sees it: the queue waits for ever, or merges on a check somebody else reports.',
  source:
    'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#merge_group',
  examples: {
    bad: [{ ...queue, workflows: { [GATE_PATH]: GATE_WORKFLOW.replace('  merge_group:\n', '') } }],
    good: [queue],
  },
  find: function* ({ rules, gateJobs }) {
    if (!rules.some(({ rule }) => rule.type === 'merge_queue') || gateJobs.length === 0) return;
    if (gateJobs.some(({ workflow }) => workflow.triggers.has('merge_group'))) return;
    const { file, workflow } = gateJobs[0] as (typeof gateJobs)[number];
    yield {
      where: `${file.path}:${workflow.triggerLine}`,
      message: 'a merge queue is required, and no gate runs on merge_group',
      fix: patchLine(file.path, file.text, workflow.triggerLine, (old) =>
        /^on:\s*$/u.test(old) ? `${old}\n  merge_group:` : `on:\n  pull_request:\n  merge_group:`,
      ),
    };
  },
};
