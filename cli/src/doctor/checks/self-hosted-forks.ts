import { scalarsOf } from '../../../../actions/untrusted-context-check/src/workflows/model/tree.ts';
import { outsiderCanStart } from '../../../../actions/untrusted-context-check/src/workflows/model/triggers.ts';
import type { DoctorCheck } from '../check.ts';

const on = (runner: string): string =>
  `on: pull_request\npermissions: {}\njobs:\n  test:\n    runs-on: ${runner}\n    steps:\n      - run: make test\n`;

export const selfHostedForks: DoctorCheck = {
  id: 'self-hosted-forks',
  title: 'Strangers’ code runs on one’s own runners',
  rationale:
    'In a public repository anybody’s fork can leave something behind on a runner that is used again: the next judgement runs beside it.',
  source: 'https://docs.github.com/en/actions/reference/security/secure-use#hardening-for-self-hosted-runners',
  examples: {
    bad: [{ workflows: { '.github/workflows/ci.yml': on('[self-hosted, linux]') } }],
    good: [
      { workflows: { '.github/workflows/ci.yml': on('ubuntu-latest') } },
      {
        repository: { full_name: 'acme/widgets', default_branch: 'main', visibility: 'private' },
        workflows: { '.github/workflows/ci.yml': on('self-hosted') },
      },
    ],
  },
  find: function* ({ workflows, settings }) {
    if ((settings.repository.visibility ?? 'public') !== 'public') return;
    for (const { path, workflow } of workflows) {
      if (workflow === null || !outsiderCanStart(workflow)) continue;
      for (const job of workflow.jobs) {
        const labels = scalarsOf(job.runsOn?.value);
        if (!labels.some(({ value }) => value.toLowerCase() === 'self-hosted')) continue;
        yield {
          where: `${path}:${job.runsOn?.line ?? job.line}`,
          message: `the job ${job.id} runs on a self-hosted runner for pull requests from forks`,
          fix: 'Use a runner of GitHub for pull requests, or ephemeral runners that serve one job (workflows-templates/runners/).',
        };
      }
    }
  },
};
