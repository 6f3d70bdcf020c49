import type { Observation } from '../model.ts';

/** One finding of one tool, after its repeats were merged. */
export interface Item {
  readonly tool: string;
  /** The tool's name as it is compared. */
  readonly toolKey: string;
  readonly observation: Observation;
  /** Path in the head tree when it is known to be there, else the path as the tool wrote it. */
  readonly path: string | null;
  /** Whether `path` is a path of the head tree (or of the base tree, for a baseline). */
  readonly located: boolean;
  /** Report files that hold it. */
  readonly reports: readonly string[];
}

/** Tool names are compared without regard to case. */
export const toolKeyOf = (tool: string): string => tool.trim().toLowerCase();
