import type { Guard } from '../taint/guards.ts';
import type { Level, WorkflowClass } from '../classes.ts';
import type { Job, Step, Workflow } from '../model/workflow.ts';
import type { Flow, StepFlow } from '../taint/flow.ts';

/** What a rule looks at: the file, and where untrusted text goes in it. */
export interface Subject {
  readonly workflow: Workflow;
  readonly flow: Flow;
  readonly guards: (job: Job, step: Step | null) => ReadonlySet<Guard>;
}

export interface Hit {
  readonly line: number;
  readonly message: string;
  readonly level: Level;
}

/** A detection rule. Its examples are executed as tests and shown in the documentation. */
export interface WorkflowRule {
  readonly id: string;
  readonly class: WorkflowClass;
  /** Why this is a problem, for the person who has to fix it. */
  readonly rationale: string;
  readonly cwe: readonly string[];
  readonly examples: { readonly bad: readonly string[]; readonly good: readonly string[] };
  readonly check: (subject: Subject) => Iterable<Hit>;
}

/** The steps of a workflow with their flow. */
export function* stepsOf(subject: Subject): Generator<StepFlow> {
  for (const job of subject.workflow.jobs) {
    for (const step of job.steps) {
      const flow = subject.flow.steps.get(step);
      if (flow) yield flow;
    }
  }
}

/** True when only people with write access, or the repository's own events, reach the step. */
export const isTrusted = (subject: Subject, job: Job, step: Step | null): boolean =>
  ['trusted', 'actor'].some((guard) => subject.guards(job, step).has(guard as Guard));
