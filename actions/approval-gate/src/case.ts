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
}

/** What is found about one owed evidence id, before the requirement's own words are added. */
export type Finding = Pick<RequirementVerdict, 'status' | 'why' | 'satisfiedBy' | 'rejected' | 'nextAction'>;
