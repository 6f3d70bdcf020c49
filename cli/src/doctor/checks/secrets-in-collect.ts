import { scalarsOf } from '../../../../actions/untrusted-context-check/src/workflows/model/tree.ts';
import type { DoctorCheck } from '../check.ts';
import { gateWith } from '../sound.ts';

const SECRET = /\$\{\{[^}]*\bsecrets\s*[.[]\s*(?!GITHUB_TOKEN\b)/iu;

export const secretsInCollect: DoctorCheck = {
  id: 'secrets-in-collect',
  title: 'The job that collects evidence is handed a secret',
  rationale:
    'It runs the change’s code: whatever is in its environment can be sent away, also the key by which a review or a status is signed.',
  source: 'https://docs.github.com/en/actions/reference/security/secure-use#using-secrets',
  examples: {
    bad: [gateWith('npm test\n', 'npm test\n        env:\n          TOKEN: ${{ secrets.DEPLOY_TOKEN }}\n')],
    good: [gateWith('npm test\n', 'npm test\n        env:\n          CI: true\n')],
  },
  find: function* ({ gateJobs }) {
    for (const { file, workflow } of new Map(gateJobs.map((job) => [job.file.path, job])).values()) {
      const gates = new Set(gateJobs.map(({ job }) => job));
      for (const job of workflow.jobs.filter((one) => !gates.has(one) && one.steps.some(({ run }) => run !== null))) {
        const found = scalarsOf(job.tree).find(({ value }) => SECRET.test(value.slice(0, 10_000)));
        if (found === undefined) continue;
        yield {
          where: `${file.path}:${found.line}`,
          message: `the job ${job.id} runs code of the change and sees a secret`,
          fix: 'Remove the secret from this job. What needs it runs after the merge, or in a job that runs nothing of the change.',
        };
      }
    }
  },
};
