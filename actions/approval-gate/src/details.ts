import type { EvidenceStatus } from '../../../shared/evidence/status.ts';
import type { RiskNote } from './risk-note.ts';

/** Why an approval does not count; a closed list, so that people and programs can rely on the words. */
export type Reason =
  | 'author'
  | 'contributor'
  | 'co-author'
  | 'bot'
  | 'excluded'
  | 'permission'
  | 'stale'
  | 'superseded'
  | 'dismissed'
  | 'not-approval'
  | 'edited'
  | 'via-app'
  | 'not-in-role'
  | 'other-pull-request';

/** The reasons for people, to follow “does not count:”. */
export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  author: 'author of the change',
  contributor: 'worked on the change',
  'co-author': 'named as co-author of the change',
  bot: 'not a person’s account',
  excluded: 'excluded by the policy',
  permission: 'permission too low or not known',
  stale: 'speaks of another commit than the head',
  superseded: 'replaced by a later request for changes',
  dismissed: 'dismissed',
  'not-approval': 'no approval',
  edited: 'the comment was edited',
  'via-app': 'written through an app',
  'not-in-role': 'does not have the role',
  'other-pull-request': 'belongs to another pull request',
};

export const inWords = (reasons: readonly Reason[]): string => reasons.map((reason) => REASON_WORDS[reason]).join(', ');

/** Something that came close to satisfying a requirement, and why it did not. */
export interface Rejected {
  readonly what: string;
  readonly why: string;
}

/** The judgement on one requirement. */
export interface RequirementVerdict {
  /** Evidence id of the catalogue, or `gate.<name>`, `binding.<what>`, `pull-request.<what>` for what always has to hold. */
  readonly id: string;
  readonly title: string;
  readonly status: EvidenceStatus;
  /** One line: what was found. */
  readonly why: string;
  /** Ids of the policy's requirements that ask for it. */
  readonly requiredBy: readonly string[];
  /** Tools, logins, checks that stand behind it. */
  readonly satisfiedBy: readonly string[];
  readonly rejected: readonly Rejected[];
  /** Null when it passes. */
  readonly nextAction: string | null;
}

/** What one person said last, and whether it counts. */
export interface ApprovalVerdict {
  readonly login: string;
  readonly counted: boolean;
  /** The commit it speaks of. */
  readonly commit: string | null;
  /** Empty when it counts. */
  readonly reasons: readonly Reason[];
  readonly via: 'review' | 'comment';
  /** Given to another commit with the same merge tree (of the paths it is needed for). */
  readonly carried: boolean;
  /** Ids of the evidence it helps to satisfy. */
  readonly requirements: readonly string[];
}

export type Verdict = 'ready' | 'not-ready';

/** `details` of this gate's report. */
export interface ApprovalDetails {
  readonly verdict: Verdict;
  /** Why so much or so little is owed; null when risk-classify does not say. */
  readonly risk: RiskNote | null;
  readonly requirements: readonly RequirementVerdict[];
  readonly approvals: readonly ApprovalVerdict[];
  /** Waivers that hold only because people invoked them: each asks for a follow-up. */
  readonly glassBroken: readonly { readonly login: string; readonly reason: string; readonly waiver: string }[];
}
