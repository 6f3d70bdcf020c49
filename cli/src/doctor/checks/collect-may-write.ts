import {
  effectivePermissions,
  mayWrite,
} from '../../../../actions/untrusted-context-check/src/workflows/model/permissions.ts';
import type { Job } from '../../../../actions/untrusted-context-check/src/workflows/model/workflow.ts';
import type { DoctorCheck } from '../check.ts';
import { indentOf, patchLine } from '../fixes.ts';
import { gateWith } from '../sound.ts';

const EVENTS = ['pull_request', 'merge_group'];
const runsCode = (job: Job): boolean =>
  job.steps.some(({ uses }) => uses?.repository === 'actions/checkout') && job.steps.some(({ run }) => run !== null);

export const collectMayWrite: DoctorCheck = {
  id: 'collect-may-write',
  title: 'A job that runs the change may write',
  rationale:
    'Tests and builds are the change’s own code: with checks, statuses or contents: write they report the gate’s check themselves.',
  source: 'https://docs.github.com/en/actions/reference/security/secure-use#use-the-github_token-with-least-privilege',
  examples: {
    bad: [
      gateWith(
        '    permissions:\n      contents: read\n    runs-on',
        '    permissions:\n      contents: read\n      statuses: write\n    runs-on',
      ),
      {
        workflows: {
          '.github/workflows/ci.yml':
            'on: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1\n      - run: npm test\n',
        },
      },
    ],
    good: [
      {
        workflows: {
          '.github/workflows/ci.yml':
            'on: pull_request\npermissions:\n  contents: read\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1\n      - run: npm test\n',
        },
      },
    ],
  },
  find: function* ({ workflows }) {
    for (const { path, text, workflow } of workflows) {
      if (workflow === null || !EVENTS.some((event) => workflow.triggers.has(event))) continue;
      for (const job of workflow.jobs.filter(runsCode)) {
        const permissions = effectivePermissions(workflow, job);
        if (!mayWrite(permissions)) continue;
        yield {
          where: `${path}:${permissions?.line ?? job.line}`,
          message: `the job ${job.id} runs code of the change with a token that may write`,
          fix:
            permissions === null
              ? patchLine(
                  path,
                  text,
                  job.line,
                  (old) => `${old}\n${indentOf(old)}  permissions:\n${indentOf(old)}    contents: read`,
                )
              : 'Leave only contents: read, and write from a job that runs nothing of the change.',
        };
      }
    }
  },
};
