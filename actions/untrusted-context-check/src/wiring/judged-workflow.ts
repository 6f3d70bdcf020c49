import type { WorkflowFinding } from '../workflows/finding.ts';

export interface JudgedFinding extends WorkflowFinding {
  /** `existing` when the base version has the same class on a line of the same text. */
  readonly state: 'new' | 'existing';
  /** The line it speaks of. */
  readonly text: string;
}

export interface JudgedWorkflow {
  readonly path: string;
  readonly status: 'ok' | 'unparsable';
  readonly findings: readonly JudgedFinding[];
}
