import type { DoctorCheck } from '../check.ts';
import { workflowRuleCheck } from '../workflow-rule-check.ts';

const workflow = (ref: string): string => `on: pull_request_target
permissions:
  contents: write
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
        with:
          ref: \${{ github.event.pull_request.${ref}.sha }}
      - run: npm ci && npm test
`;

export const targetRunsHead: DoctorCheck = workflowRuleCheck(
  {
    id: 'target-runs-head',
    title: 'A privileged workflow checks out the change',
    rationale:
      'On pull_request_target and workflow_run the token writes and secrets are at hand: a build script of the change can report checks, push and approve.',
    source: 'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
    examples: {
      bad: [{ workflows: { '.github/workflows/build.yml': workflow('head') } }],
      good: [{ workflows: { '.github/workflows/build.yml': workflow('base') } }],
    },
  },
  'workflow.untrusted-checkout',
  'Build in a workflow on pull_request, hand results on as an artifact, and let the privileged workflow read them as data.',
);
