import { entry, itemsOf, textOf } from '../../../../actions/untrusted-context-check/src/workflows/model/tree.ts';
import type { DoctorCheck } from '../check.ts';
import { patchLine } from '../fixes.ts';
import { gateWith } from '../sound.ts';

const EVENTS = ['pull_request', 'pull_request_target', 'merge_group'];
const FILTERS = ['paths', 'paths-ignore', 'branches', 'branches-ignore'];

export const gatePathFiltered: DoctorCheck = {
  id: 'gate-path-filtered',
  title: 'The gate does not run for every change',
  rationale:
    'A workflow that a filter leaves out reports nothing: the check stays pending for ever, or, where somebody made a job of the same name for that case, it is green without a judgement.',
  source:
    'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks#handling-skipped-but-required-checks',
  examples: {
    bad: [
      gateWith('  pull_request:\n', "  pull_request:\n    paths: ['src/**']\n"),
      gateWith('  pull_request:\n', "  pull_request:\n    paths-ignore: ['**.md']\n"),
      gateWith('  pull_request:\n', '  pull_request:\n    branches: [develop]\n'),
    ],
    good: [gateWith('  pull_request:\n', '  pull_request:\n    branches: [main]\n')],
  },
  find: function* ({ gateJobs, settings }) {
    const branch = settings.repository.default_branch;
    for (const { file, workflow } of new Map(gateJobs.map((job) => [job.file.path, job])).values()) {
      for (const trigger of EVENTS.flatMap((event) => workflow.triggers.get(event) ?? [])) {
        for (const filter of FILTERS) {
          const found = entry(trigger.tree, filter);
          if (found === null) continue;
          const names = itemsOf(found.value).map(textOf);
          if (filter === 'branches' && names.some((name) => name === branch || name === '**')) continue;
          yield {
            where: `${file.path}:${found.line}`,
            message: `${trigger.name} runs the gate only where ${filter} lets it`,
            fix: patchLine(file.path, file.text, found.line, () => null),
          };
        }
      }
    }
  },
};
