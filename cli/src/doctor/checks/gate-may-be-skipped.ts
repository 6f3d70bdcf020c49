import type { DoctorCheck } from '../check.ts';
import { indentOf, patchLine } from '../fixes.ts';
import { gateWith } from '../sound.ts';

/** `!cancelled()` will not do: whoever cancels the run then makes the job skipped, and green. */
const ALWAYS = /^(?:\$\{\{)?\s*always\(\)\s*(?:\}\})?$/u;

export const gateMayBeSkipped: DoctorCheck = {
  id: 'gate-may-be-skipped',
  title: 'The gate’s job may be skipped',
  rationale: 'A job that is skipped by its if:, or because a job it needs failed, reports success.',
  source:
    'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks#handling-skipped-but-required-checks',
  examples: {
    bad: [
      gateWith('    if: ${{ always() }}\n', ''),
      gateWith('${{ always() }}', "${{ github.actor != 'dependabot[bot]' }}"),
      gateWith('always()', '!cancelled()'),
      gateWith('${{ always() }}', '${{ always() && !github.event.pull_request.draft }}'),
    ],
    good: [gateWith('    needs: collect\n    if: ${{ always() }}\n', '')],
  },
  find: function* ({ gateJobs }) {
    for (const { file, job } of gateJobs) {
      const condition = job.condition?.scalar ?? null;
      if (condition === null && job.needs.length === 0) continue;
      if (condition !== null && ALWAYS.test(condition.value.trim())) continue;
      yield {
        where: `${file.path}:${condition?.line ?? job.line}`,
        message:
          condition === null
            ? `the job ${job.id} is skipped, and therefore green, when ${job.needs.join(' or ')} fails`
            : `the job ${job.id} is green where its condition does not hold`,
        fix:
          condition === null
            ? patchLine(file.path, file.text, job.line, (old) => `${old}\n${indentOf(old)}  if: \${{ always() }}`)
            : patchLine(file.path, file.text, condition.line, (old) => `${indentOf(old)}if: \${{ always() }}`),
      };
    }
  },
};
