import { z } from 'zod';

export const SCAN_RECORD_SCHEMA = 'evidence-gate/scan-run@1';
/** Its name in the folder of reports. */
export const SCAN_RECORD_NAME = 'scan-run.json';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

const runSchema = z.strictObject({
  /** Name in the policy's `scanners`. */
  id: z.string().min(1).max(120),
  tool: z.string().min(1).max(120),
  version: z.string().min(1).max(60),
  platform: z.string().max(40),
  url: z.string().max(2_000),
  /** Of the download, as it was checked right before this run. */
  sha256,
  arguments: z.array(z.string().max(2_000)).max(100),
  /** Null when it was stopped. */
  exitCode: z.number().int().nullable(),
  timedOut: z.boolean(),
  durationMs: z.number().nonnegative(),
  /** Why it counts as failed; null when it ran as it should. */
  problem: z.string().max(2_000).nullable(),
  report: z.strictObject({ name: z.string().max(200), sha256, bytes: z.number().int().nonnegative() }).nullable(),
});
export type ScannerRun = z.infer<typeof runSchema>;

/** What `evidence-gate scan` writes beside the reports: which scanner ran on which commit, from which download, and how it ended. */
export const scanRecordSchema = z.strictObject({
  schema: z.literal(SCAN_RECORD_SCHEMA),
  /** Commit that was checked out and scanned. */
  head: z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u),
  /** Whether the scanned files were those of the commit, with nothing changed or added. */
  clean: z.boolean(),
  runs: z.array(runSchema).max(200),
});
export type ScanRecord = z.infer<typeof scanRecordSchema>;
