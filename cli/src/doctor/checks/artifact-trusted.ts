import type { DoctorCheck } from '../check.ts';
import { workflowRuleCheck } from '../workflow-rule-check.ts';

const workflow = (path: string, run: string): string => `on:
  workflow_run:
    workflows: [build]
    types: [completed]
permissions:
  contents: write
jobs:
  use:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c
        with:
          name: result
          run-id: \${{ github.event.workflow_run.id }}
${path}      - run: ${run}
`;

export const artifactTrusted: DoctorCheck = workflowRuleCheck(
  {
    id: 'artifact-trusted',
    title: 'A privileged workflow trusts an artifact of the change',
    rationale:
      'The change’s own run wrote it: files unpacked over the workspace are run, and values read from it become the privileged job’s.',
    source: 'https://securitylab.github.com/resources/github-actions-building-blocks/',
    examples: {
      bad: [{ workflows: { '.github/workflows/use.yml': workflow('', './deploy.sh') } }],
      good: [
        {
          workflows: {
            '.github/workflows/use.yml': workflow('          path: ${{ runner.temp }}/artifact\n', 'git status'),
          },
        },
      ],
    },
  },
  'workflow.artifact-poisoning',
  'Unpack into ${{ runner.temp }}, check run, path and head sha first, and read values by pattern.',
);
