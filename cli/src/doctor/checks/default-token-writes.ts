import type { DoctorCheck } from '../check.ts';
import { actionsCall } from '../fixes.ts';

const by = (permission: string) => ({
  actions: { default_workflow_permissions: permission, can_approve_pull_request_reviews: false },
});

export const defaultTokenWrites: DoctorCheck = {
  id: 'default-token-writes',
  title: 'Tokens may write unless a workflow says otherwise',
  rationale:
    'A workflow without permissions: then hands the change’s code a token that can write statuses, checks and contents.',
  source: 'https://docs.github.com/en/rest/actions/permissions#set-default-workflow-permissions-for-a-repository',
  examples: { bad: [by('write')], good: [by('read')] },
  find: function* ({ settings }) {
    if (settings.actions?.default_workflow_permissions !== 'write') return;
    yield {
      where: 'settings of GitHub Actions',
      message: 'the default token may write',
      fix: actionsCall(settings, { default_workflow_permissions: 'read' }),
    };
  },
};
