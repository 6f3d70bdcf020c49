import type { Finding } from '../../../../shared/evidence/report.ts';

/** What the review of one lockfile or file of pins gave. */
export interface FileReview {
  readonly path: string;
  readonly findings: readonly Finding[];
  /** Packages that the change added, altered or took away. */
  readonly touched: number;
  /** What to do about findings. */
  readonly advice: string;
  /** Set when the file has no checksums: a lockfile without them, or a file that only pins versions. */
  readonly limit: 'lock without checksums' | 'pins' | null;
}
