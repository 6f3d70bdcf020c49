import type { DoctorCheck } from '../check.ts';
import { protectionCall } from '../fixes.ts';

const protectedBy = (enabled: boolean) => ({
  branch_protection: {
    enforce_admins: { enabled },
    required_pull_request_reviews: { required_approving_review_count: 1 },
  },
});

export const adminsNotEnforced: DoctorCheck = {
  id: 'admins-not-enforced',
  title: 'Administrators are not bound',
  rationale: 'Classic branch protection lets administrators merge and push past it unless it includes them.',
  source: 'https://docs.github.com/en/rest/branches/branch-protection#set-admin-branch-protection',
  examples: { bad: [protectedBy(false)], good: [protectedBy(true)] },
  find: function* ({ settings }) {
    const { branch_protection: classic } = settings;
    if (!classic || classic.enforce_admins?.enabled === true) return;
    yield {
      where: 'branch protection',
      message: 'does not bind administrators',
      fix: protectionCall(settings, '/enforce_admins', 'POST', null),
    };
  },
};
