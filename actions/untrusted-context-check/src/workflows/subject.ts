import type { Workflow } from './model/workflow.ts';
import type { Subject } from './rules/rule.ts';
import { followWorkflow } from './taint/flow.ts';
import { guardsOf } from './taint/guards.ts';
import type { Surroundings } from './taint/surroundings.ts';

/** What rules look at: the file, where untrusted text goes in it, and what guards each step (told once per step). */
export function subjectOf(workflow: Workflow, around: Surroundings): Subject {
  const guards = new Map<object, Map<object | null, ReturnType<typeof guardsOf>>>();
  return {
    workflow,
    flow: followWorkflow(workflow, around),
    guards: (job, step) => {
      const known = guards.get(job) ?? new Map();
      guards.set(job, known);
      const found = known.get(step) ?? guardsOf(workflow, job, step);
      known.set(step, found);
      return found;
    },
  };
}
