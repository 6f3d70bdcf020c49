import type { Commit } from '../../../shared/change/change.ts';
import type { GateReport } from '../../../shared/evidence/report.ts';
import type { GateName } from '../../../shared/evidence/gates.ts';
import type { PullRequestFacts } from '../../../shared/github/pull-request.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import type { OwnedPath } from './approvals/slot.ts';
import type { Carry } from './approvals/staleness.ts';
import type { RequirementVerdict } from './details.ts';

/** Everything a verdict depends on, as plain data: nothing else is looked at. */
export interface CaseFile {
  readonly policy: Policy;
  readonly head: string;
  /** Null when head does not merge cleanly into base. */
  readonly mergeTree: string | null;
  readonly commits: readonly Commit[];
  /** Every path the change touches, both names of a renamed file. */
  readonly paths: readonly string[];
  /** When it is judged, in milliseconds since the epoch: waivers end. */
  readonly judgedAt: number;
  readonly facts: PullRequestFacts | null;
  /** Reports of the other gates, bound to this subject and policy by the host. */
  readonly reports: ReadonlyMap<GateName, GateReport>;
  readonly owned: readonly OwnedPath[];
  /** Why CODEOWNERS cannot be relied on, if so. */
  readonly ownersProblem: string | null;
  readonly carry: Carry;
  readonly neutral: ReadonlySet<string>;
  /** The pull requests of a merge group, each with what its own verdict depends on. Absent for a single pull request. */
  readonly group?: GroupPart;
}

/** A merge queue's group. */
export interface GroupPart {
  /** The branch that it is merged into. */
  readonly branch: string;
  /** Number that the group's own branch names: the last of its pull requests. */
  readonly last: number | null;
  /** What could not be read or made out. */
  readonly problems: readonly string[];
  /** Commits that change something and belong to none of the pull requests. */
  readonly unexplained: readonly string[];
  /** In the order in which they are merged. */
  readonly members: readonly GroupMember[];
}

/** One pull request of a group: as its own case, but for what all of them share. */
export type GroupMember = Pick<
  CaseFile,
  'commits' | 'paths' | 'owned' | 'ownersProblem' | 'carry' | 'neutral' | 'head'
> & {
  readonly facts: PullRequestFacts;
  /** Null when merging its head into what stood before it gives the very tree of the group; else why that is not known. */
  readonly unproved: string | null;
};

/** What is found about one owed evidence id, before the requirement's own words are added. */
export type Finding = Pick<RequirementVerdict, 'status' | 'why' | 'satisfiedBy' | 'rejected' | 'nextAction'>;
