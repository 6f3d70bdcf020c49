import type { Change } from '../../../../shared/change/change.ts';
import type { PermissionChange } from '../classification.ts';

/** What a file allows compared with what it allowed, or why there is no comparison. */
export interface Comparison {
  readonly permissions: readonly PermissionChange[];
  /** One sentence; whoever states it counts the file as widened. */
  readonly unreadable: string | null;
}

/** A kind of file that grants something: to a token, an agent, an account, a process or a person. */
export interface PermissionKind {
  readonly id: string;
  /** Whether a file of this path may be one. */
  readonly reads: (path: string) => boolean;
  /** Whether a changed line speaks of what this kind grants; absent: every change of such a file is compared. */
  readonly speaksOf?: (line: string) => boolean;
  /** Compares the file before and after; null for a side on which there is none. Never `narrowed` when anything widened. */
  readonly compare: (path: string, before: string | null, after: string | null, change: Change) => Promise<Comparison>;
}
