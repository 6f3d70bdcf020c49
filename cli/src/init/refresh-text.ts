import { usesOf } from './workflow-text.ts';

/** The workflow that gives the verdict again when an approval comes or goes. */
export const refreshText = (
  choice: Parameters<typeof usesOf>[1],
): string => `# An approval that comes after the gate's run turns its check green, and one that goes turns it red, without a push.
# For pull requests from forks see workflows-templates/evidence-gate-review-signal.yml of the gate's repository.
name: Evidence Gate refresh

on:
  pull_request_review:
    types: [submitted, edited, dismissed]
  issue_comment: # zizmor: ignore[dangerous-triggers] it reads no text and runs none of the change's code
    types: [created, edited, deleted]

permissions: {}

jobs:
  refresh:
    if: \${{ github.event_name != 'pull_request_review' || github.event.pull_request.head.repo.full_name == github.repository }}
    permissions:
      actions: write # repeats the job that gives the verdict
      pull-requests: read # the head the pull request has now
    uses: ${usesOf('refresh', choice)}
    with:
      workflow: .github/workflows/evidence-gate.yml
      job: gate / Verdict
`;
