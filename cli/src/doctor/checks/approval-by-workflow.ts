import type { DoctorCheck } from '../check.ts';

const APPROVES = /\bgh\s+pr\s+review\b[^\n]*(?:--approve|\s-a\b)|\bgh\s+pr\s+merge\b[^\n]*--admin/u;
const workflow = (command: string): string =>
  `on: pull_request_target\npermissions:\n  pull-requests: write\njobs:\n  help:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${command}\n`;

export const approvalByWorkflow: DoctorCheck = {
  id: 'approval-by-workflow',
  title: 'A workflow approves or force-merges',
  rationale:
    'An approval that a script gives is nobody’s decision; --admin merges past every rule that its token may bypass.',
  source: 'https://cli.github.com/manual/gh_pr_merge',
  examples: {
    bad: [
      { workflows: { '.github/workflows/help.yml': workflow('gh pr review --approve "$NUMBER"') } },
      { workflows: { '.github/workflows/help.yml': workflow('gh pr merge --admin --squash "$NUMBER"') } },
    ],
    good: [{ workflows: { '.github/workflows/help.yml': workflow('gh pr merge --auto --squash "$NUMBER"') } }],
  },
  find: function* ({ workflows }) {
    for (const { path, workflow: read } of workflows) {
      for (const step of read?.jobs.flatMap((job) => job.steps) ?? []) {
        if (!(step.run?.value ?? '').split('\n').some((line) => APPROVES.test(line.slice(0, 4000)))) continue;
        yield {
          where: `${path}:${step.line}`,
          message: 'a step approves pull requests or merges them past the rules',
          fix: 'Remove the step; let auto-merge wait for the people and checks that are required.',
        };
      }
    }
  },
};
