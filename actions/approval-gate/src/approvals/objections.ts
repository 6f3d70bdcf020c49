import type { PullRequestFacts } from '../../../../shared/github/pull-request.ts';
import type { EvidenceStatus } from '../../../../shared/evidence/status.ts';
import type { PeopleJudgement } from './judge-approvals.ts';
import { permissionOf, reaches } from './permission.ts';

export interface ObjectionJudgement {
  readonly status: EvidenceStatus;
  readonly why: string;
  readonly nextAction: string | null;
}

/**
 * Requested changes block while they are the last review of somebody with write permission, on whatever commit. When it
 * cannot be told who objects, or whether they may write, that is no reason to go on.
 */
export function judgeObjections(facts: PullRequestFacts, { words, nameless }: PeopleJudgement): ObjectionJudgement {
  const objectors = words.filter(({ objects }) => objects).map(({ user }) => user.login);
  const blocking = objectors.filter((login) => reaches(permissionOf(facts, login), 'write'));
  if (blocking.length > 0) {
    return {
      status: 'failed',
      why: `${blocking.join(', ')} asked for changes.`,
      nextAction: `Make the changes and ask ${blocking.join(', ')} to review again, or have the review dismissed.`,
    };
  }
  const unknown = objectors.filter((login) => permissionOf(facts, login) === null);
  if (unknown.length > 0 || nameless.some(({ decision, unclear }) => decision === 'object' || unclear)) {
    return {
      status: 'unavailable',
      why: `${unknown.length > 0 ? unknown.join(', ') : 'An account that is gone'} asked for changes; the permission could not be read.`,
      nextAction: 'Read the permission of everybody who reviewed, or have the review dismissed.',
    };
  }
  return { status: 'satisfied', why: 'Nobody with write permission asks for changes.', nextAction: null };
}
