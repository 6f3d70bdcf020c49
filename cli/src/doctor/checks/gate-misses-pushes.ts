import { typesOf } from '../../../../actions/untrusted-context-check/src/workflows/model/triggers.ts';
import type { DoctorCheck } from '../check.ts';
import { patchLine } from '../fixes.ts';
import { gateWith } from '../sound.ts';

const NEEDED = ['opened', 'synchronize', 'reopened'];

export const gateMissesPushes: DoctorCheck = {
  id: 'gate-misses-pushes',
  title: 'The gate does not run again after a push',
  rationale: 'With types: given, events not named there do not run it: the newest commit has no verdict of its own.',
  source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onevent_nametypes',
  examples: {
    bad: [gateWith('  pull_request:\n', '  pull_request:\n    types: [opened, labeled]\n')],
    good: [gateWith('  pull_request:\n', '  pull_request:\n    types: [opened, synchronize, reopened, edited]\n')],
  },
  find: function* ({ gateJobs }) {
    for (const { file, workflow } of new Map(gateJobs.map((job) => [job.file.path, job])).values()) {
      for (const event of ['pull_request', 'pull_request_target']) {
        const types = typesOf(workflow, event);
        const missing = types.length === 0 ? [] : NEEDED.filter((type) => !types.includes(type));
        const trigger = workflow.triggers.get(event);
        if (missing.length === 0 || trigger === undefined) continue;
        const line = trigger.tree?.line ?? trigger.line;
        yield {
          where: `${file.path}:${line}`,
          message: `${event} does not run the gate when a pull request is ${missing.join(' or ')}`,
          fix: patchLine(file.path, file.text, line, (old) =>
            old.replace(/types:.*/u, `types: [${[...new Set([...NEEDED, ...types])].join(', ')}]`),
          ),
        };
      }
    }
  },
};
