import { passes } from '../../../shared/evidence/status.ts';
import { waiveEvidence } from '../../../shared/policy/waivers/waive.ts';
import type { ApprovalDetails, RequirementVerdict } from './details.ts';
import { type Invocation, invokedBy } from './break-glass.ts';
import type { CaseFile, Finding } from './case.ts';

/**
 * What was found about one owed evidence id, after the policy's waivers at the time of judging. A gate that waived
 * something did so when it ran: a waiver that ended since no longer holds, and one that nobody granted never did.
 */
export function afterWaivers(id: string, finding: Finding, file: CaseFile): Finding {
  if (finding.status === 'satisfied') return finding;
  const invoked = new Map(
    file.policy.waivers.granted.map((one) => [one.id, invokedBy(one.id, file.policy, file.facts, file.head)]),
  );
  const granted = file.policy.waivers.granted.filter((one) => invoked.get(one.id)?.length !== 0);
  const { waiver, refused } = waiveEvidence(granted, id, file.paths, file.judgedAt);
  const by = (waiver && invoked.get(waiver.id)) ?? [];
  if (finding.status === 'waived') {
    if (waiver === null) return ended(finding, refused);
    return by.length === 0
      ? finding
      : {
          ...finding,
          why: `${finding.why}${told(by)}`,
          satisfiedBy: [...finding.satisfiedBy, ...by.map(({ user }) => user.login)],
        };
  }
  if (waiver !== null && ofPeopleOrChecks(id, file)) {
    return {
      status: 'waived',
      why: `Waived by ${waiver.id} until ${waiver.expires} (owner ${waiver.owner}, granted by ${waiver.approver}): ${waiver.reason} Found: ${finding.why}${told(by)}`,
      satisfiedBy: [`waiver:${waiver.id}`, ...by.map(({ user }) => user.login)],
      rejected: finding.rejected,
      nextAction: null,
    };
  }
  const why = refused.map((one) => ` The waiver ${one.id} does not hold: ${one.why}.`).join('');
  return passes(finding.status) || why === ''
    ? finding
    : { ...finding, nextAction: `${finding.nextAction ?? ''}${why}` };
}

const told = (by: readonly Invocation[]): string =>
  by.map(({ user, reason }) => ` Glass broken by ${user.login}: ${reason}`).join('');

/** What other gates owe they waive themselves, in their reports: a gate that did not run is no matter for a waiver. */
const ofPeopleOrChecks = (id: string, { policy }: CaseFile): boolean =>
  Object.hasOwn(policy.evidence, id) && policy.evidence[id]?.gate === 'approval-gate';

function ended(finding: Finding, refused: readonly { readonly id: string; readonly why: string }[]): Finding {
  const [first] = refused;
  return {
    ...finding,
    status: 'missing',
    why: `It was waived, and no waiver holds now${first === undefined ? '' : `: of ${first.id}, ${first.why}`}.`,
    satisfiedBy: [],
    nextAction: 'Supply the evidence, or have the waiver granted anew on the base branch.',
  };
}

/** Who broke the glass for what this verdict rests on. */
export function glassBroken(
  { policy, facts, head }: CaseFile,
  requirements: readonly RequirementVerdict[],
): ApprovalDetails['glassBroken'] {
  const used = new Set(requirements.filter(({ status }) => status === 'waived').flatMap((one) => one.satisfiedBy));
  return policy.waivers.granted
    .filter(({ id }) => used.has(`waiver:${id}`))
    .flatMap(({ id }) =>
      (invokedBy(id, policy, facts, head) ?? []).map(({ user, reason }) => ({ login: user.login, reason, waiver: id })),
    );
}
