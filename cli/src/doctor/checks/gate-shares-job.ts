import type { DoctorCheck } from '../check.ts';
import { GATE_PATH } from '../sound.ts';

const job = (steps: string): string => `on: pull_request
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
${steps}      - uses: evidence-gate/evidence-gate/actions/chain@4f1c2a9d7b3e5860c1d2e3f4a5b6c7d8e9f0a1b2
`;

/** Commands that only move git objects; anything else in the gate’s job may come from the change. */
const HARMLESS = /^\s*git (?:fetch|init|remote|config|rev-parse)\b[^\n;&|`]*$/u;

export const gateSharesJob: DoctorCheck = {
  id: 'gate-shares-job',
  title: 'The gate runs in a job that runs the change',
  rationale:
    'An earlier step of the job can plant variables, a PATH or a compile cache, or write the reports that the gate reads: the judge is within reach of the judged.',
  source:
    'https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections',
  examples: {
    bad: [
      {
        workflows: {
          [GATE_PATH]: job(
            '      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1\n      - run: npm test\n',
          ),
        },
      },
    ],
    good: [{ workflows: { [GATE_PATH]: job('      - run: git fetch --no-tags origin main\n') } }],
  },
  find: function* ({ gateJobs }) {
    for (const { file, job: gate } of gateJobs) {
      const runs = gate.steps.find(
        ({ run }) =>
          run !== null &&
          !run.value
            .trim()
            .split('\n')
            .every((line) => HARMLESS.test(line)),
      );
      if (runs === undefined) continue;
      yield {
        where: `${file.path}:${runs.line}`,
        message: `the job ${gate.id} runs commands beside the gate`,
        fix: 'Move the commands into a job of their own that uploads its reports, and let this job download them (workflows-templates/evidence-gate.yml).',
      };
    }
  },
};
