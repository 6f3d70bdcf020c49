import type { DoctorCheck } from './check.ts';
import { actionsMayApprove } from './checks/actions-may-approve.ts';
import { adminsNotEnforced } from './checks/admins-not-enforced.ts';
import { approvalByWorkflow } from './checks/approval-by-workflow.ts';
import { artifactTrusted } from './checks/artifact-trusted.ts';
import { branchRewritable } from './checks/branch-rewritable.ts';
import { bypassActors } from './checks/bypass-actors.ts';
import { collectMayWrite } from './checks/collect-may-write.ts';
import { defaultTokenWrites } from './checks/default-token-writes.ts';
import { directPush } from './checks/direct-push.ts';
import { gateByNameOnly } from './checks/gate-by-name-only.ts';
import { gateFilesUnowned } from './checks/gate-files-unowned.ts';
import { gateForgiven } from './checks/gate-forgiven.ts';
import { gateMayBeSkipped } from './checks/gate-may-be-skipped.ts';
import { gateMissesPushes } from './checks/gate-misses-pushes.ts';
import { gateNotRequired } from './checks/gate-not-required.ts';
import { gateOnlyObserves } from './checks/gate-only-observes.ts';
import { gatePathFiltered } from './checks/gate-path-filtered.ts';
import { gateSharesJob } from './checks/gate-shares-job.ts';
import { gateSpoofable } from './checks/gate-spoofable.ts';
import { gateUnpinned } from './checks/gate-unpinned.ts';
import { lastPusherApproves } from './checks/last-pusher-approves.ts';
import { mergeQueueUnjudged } from './checks/merge-queue-unjudged.ts';
import { noApprovalNeeded } from './checks/no-approval-needed.ts';
import { notRead } from './checks/not-read.ts';
import { ownersNotAsked } from './checks/owners-not-asked.ts';
import { requiredWorkflowUnpinned } from './checks/required-workflow-unpinned.ts';
import { secretsInCollect } from './checks/secrets-in-collect.ts';
import { selfHostedForks } from './checks/self-hosted-forks.ts';
import { staleApprovals } from './checks/stale-approvals.ts';
import { staleBase } from './checks/stale-base.ts';
import { targetRunsHead } from './checks/target-runs-head.ts';
import { workflowNotUnderstood } from './checks/workflow-not-understood.ts';

/** Every check, in the order in which it is told: what is not known, the gate itself, the rules, the people, the tokens. */
export const DOCTOR_CHECKS: readonly DoctorCheck[] = [
  notRead,
  workflowNotUnderstood,
  gateNotRequired,
  gateByNameOnly,
  gateSpoofable,
  requiredWorkflowUnpinned,
  gateUnpinned,
  gateOnlyObserves,
  gateMayBeSkipped,
  gateForgiven,
  gatePathFiltered,
  gateMissesPushes,
  gateSharesJob,
  mergeQueueUnjudged,
  bypassActors,
  adminsNotEnforced,
  directPush,
  branchRewritable,
  staleBase,
  noApprovalNeeded,
  staleApprovals,
  lastPusherApproves,
  ownersNotAsked,
  gateFilesUnowned,
  actionsMayApprove,
  approvalByWorkflow,
  defaultTokenWrites,
  collectMayWrite,
  secretsInCollect,
  targetRunsHead,
  artifactTrusted,
  selfHostedForks,
];
