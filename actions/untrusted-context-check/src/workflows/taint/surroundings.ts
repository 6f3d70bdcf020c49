import type { Uses } from '../model/uses.ts';
import type { Workflow } from '../model/workflow.ts';
import type { Origin } from './origin.ts';

/** What a file cannot know of itself: who calls it with what, and what it calls in its repository. */
export interface Surroundings {
  /** Untrusted text the caller passes, by input in lower case. */
  readonly inputs: ReadonlyMap<string, Origin>;
  /** The action or workflow of the same repository behind a `uses:`; null for any other, and for one that cannot be read. */
  readonly callee: (uses: Uses) => Workflow | null;
  /** How many calls led here. */
  readonly depth: number;
}

/** A call within a call within a call; GitHub allows ten levels of workflows, real chains have two or three. */
export const MAX_CALL_DEPTH = 4;

export const ALONE: Surroundings = { inputs: new Map(), callee: () => null, depth: 0 };
