import type { DoctorCheck } from '../check.ts';
import { actionsCall } from '../fixes.ts';

const may = (can: boolean) => ({
  actions: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: can },
});

export const actionsMayApprove: DoctorCheck = {
  id: 'actions-may-approve',
  title: 'GitHub Actions may approve pull requests',
  rationale: 'Any workflow with pull-requests: write can then give the approval that a person owes.',
  source: 'https://docs.github.com/en/rest/actions/permissions#set-default-workflow-permissions-for-a-repository',
  examples: { bad: [may(true)], good: [may(false)] },
  find: function* ({ settings }) {
    if (settings.actions?.can_approve_pull_request_reviews !== true) return;
    yield {
      where: 'settings of GitHub Actions',
      message: 'workflows may create and approve pull requests',
      fix: actionsCall(settings, { can_approve_pull_request_reviews: false }),
    };
  },
};
