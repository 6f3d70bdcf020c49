import { child, textOf } from '../../../actions/untrusted-context-check/src/workflows/model/tree.ts';
import type { Uses } from '../../../actions/untrusted-context-check/src/workflows/model/uses.ts';
import type { Job, Workflow } from '../../../actions/untrusted-context-check/src/workflows/model/workflow.ts';
import type { WorkflowFile } from './sight.ts';

/** A job whose check says whether a change is ready. */
export interface GateJob {
  readonly file: WorkflowFile;
  readonly workflow: Workflow;
  readonly job: Job;
  /** The `uses:` that brings the gate in. */
  readonly uses: Uses;
  /** Whether the job calls the reusable workflow, or runs the gate as steps of its own. */
  readonly kind: 'call' | 'steps';
  /** The name of the check it makes. */
  readonly check: string;
}

const CALLED = /(?:^|\/)\.github\/workflows\/(?:evidence-gate|merge-group)\.ya?ml$/u;
const STEP = /(?:^|\/)actions\/(?:chain|approval-gate)$/u;
/** Name of the last job of the reusable workflow. */
const VERDICT = 'Verdict';

/** Finds the gate by what a job uses, whatever the job is called. */
export function gateJobsIn(file: WorkflowFile): GateJob[] {
  const { workflow } = file;
  if (workflow === null || workflow.kind !== 'workflow') return [];
  return workflow.jobs.flatMap((job): GateJob[] => {
    const name = textOf(child(job.tree, 'name')) ?? job.id;
    if (job.uses !== null && CALLED.test(job.uses.path)) {
      return [{ file, workflow, job, uses: job.uses, kind: 'call', check: `${name} / ${VERDICT}` }];
    }
    const uses = job.steps.map((step) => step.uses).find((one) => one !== null && STEP.test(one.path));
    return uses ? [{ file, workflow, job, uses, kind: 'steps', check: name }] : [];
  });
}
