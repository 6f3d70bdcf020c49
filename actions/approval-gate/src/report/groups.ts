import type { EvidenceStatus } from '../../../../shared/evidence/status.ts';
import type { ApprovalDetails, RequirementVerdict } from '../details.ts';

/** Statuses in the order in which people should read them, with the words they are shown by. */
export const STATUS_WORDS: readonly (readonly [EvidenceStatus, string])[] = [
  ['failed', 'Failed'],
  ['unavailable', 'Could not be obtained'],
  ['missing', 'Missing'],
  ['waived', 'Waived'],
  ['satisfied', 'Satisfied'],
];

/** Requirements by status, worst first, empty groups left out. */
export function byStatus(
  requirements: readonly RequirementVerdict[],
): { readonly status: EvidenceStatus; readonly words: string; readonly requirements: readonly RequirementVerdict[] }[] {
  return STATUS_WORDS.map(([status, words]) => ({
    status,
    words,
    requirements: requirements.filter((requirement) => requirement.status === status),
  })).filter((group) => group.requirements.length > 0);
}

/** Requirements that keep the change from merging. */
export const open = ({ requirements }: ApprovalDetails): RequirementVerdict[] =>
  STATUS_WORDS.slice(0, 3).flatMap(([status]) => requirements.filter((requirement) => requirement.status === status));

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
