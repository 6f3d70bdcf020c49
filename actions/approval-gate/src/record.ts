import type { Change } from '../../../shared/change/change.ts';
import type { GateReport, Subject } from '../../../shared/evidence/report.ts';
import type { PullRequestFacts } from '../../../shared/github/pull-request.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import type { ApprovalDetails } from './details.ts';

/** Everything the bundle and the page tell about one verdict. */
export interface VerdictRecord {
  readonly subject: Subject;
  readonly policy: { readonly name: string; readonly digest: string; readonly sources: readonly string[] };
  /** Version of this gate. */
  readonly version: string;
  readonly details: ApprovalDetails;
  readonly facts: PullRequestFacts | null;
  readonly files: Change['files'];
  /** In the order in which the chain runs them. */
  readonly reports: readonly GateReport[];
}

export function recordOf(
  change: Change,
  policy: Policy,
  earlier: ReadonlyMap<string, GateReport>,
  details: ApprovalDetails,
  version: string,
): VerdictRecord {
  const { repository, base, head, mergeTree, pullRequest } = change;
  return {
    subject: { repository, pullRequest: pullRequest?.pull_request.number ?? null, base, head, mergeTree },
    policy: { name: policy.name, digest: policy.digest, sources: policy.sources },
    version,
    details,
    facts: pullRequest,
    files: change.files,
    reports: [...earlier.values()],
  };
}
