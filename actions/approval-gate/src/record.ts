import type { Change } from '../../../shared/change/change.ts';
import type { GateReport, Subject } from '../../../shared/evidence/report.ts';
import type { PullRequestFacts } from '../../../shared/github/pull-request.ts';
import type { CaseFile } from './case.ts';
import type { ApprovalDetails } from './details.ts';

/** Everything the bundle and the page tell about one verdict. */
export interface VerdictRecord {
  readonly subject: Subject;
  readonly policy: { readonly name: string; readonly digest: string; readonly sources: readonly string[] };
  /** Version of this gate. */
  readonly version: string;
  readonly details: ApprovalDetails;
  /** What it was decided on. */
  readonly file: CaseFile;
  readonly facts: PullRequestFacts | null;
  readonly files: Change['files'];
  /** In the order in which the chain runs them. */
  readonly reports: readonly GateReport[];
}

export function recordOf(change: Change, file: CaseFile, details: ApprovalDetails, version: string): VerdictRecord {
  const { repository, base, head, mergeTree } = change;
  const { policy, facts } = file;
  return {
    subject: { repository, pullRequest: facts?.pull_request.number ?? null, base, head, mergeTree },
    policy: { name: policy.name, digest: policy.digest, sources: policy.sources },
    version,
    details,
    file,
    facts,
    files: change.files,
    reports: [...file.reports.values()],
  };
}
