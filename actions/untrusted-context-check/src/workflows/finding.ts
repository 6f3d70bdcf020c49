import type { Level, WorkflowClass } from './classes.ts';

/** One weakness of a workflow, at its line. */
export interface WorkflowFinding {
  readonly ruleId: string;
  readonly class: WorkflowClass;
  readonly line: number;
  readonly message: string;
  readonly level: Level;
  /** Of a call: where in the called file the weakness lies, by its path in the repository. */
  readonly inside?: { readonly path: string; readonly line: number; readonly message: string };
}
