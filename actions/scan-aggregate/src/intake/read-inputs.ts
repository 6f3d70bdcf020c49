import type { InputDigest } from '../../../../shared/evidence/report.ts';
import { EvidenceError } from '../../../../shared/errors/errors.ts';
import type { GateContext } from '../../../../shared/gate/gate.ts';
import { MAX_WHOLE_FILE_BYTES, type FileContent } from '../../../../shared/files/files.ts';
import { sniffReport } from '../../../../shared/reports/sniff.ts';
import { STREAM_FROM_BYTES } from '../limits.ts';
import type { ReadReport } from '../model.ts';
import { readReport } from './read-report.ts';

export interface ReadInputs {
  readonly reports: readonly ReadReport[];
  readonly digests: readonly InputDigest[];
  /** All given files, those left to other gates included. */
  readonly paths: readonly string[];
  /** Patterns that matched nothing. */
  readonly unmatched: readonly string[];
  /** Results of tests, which another gate reads. */
  readonly leftToOthers: readonly string[];
}

/**
 * Reads all files the patterns stand for, one at a time. A file that cannot be read is a malformed report, never a
 * missing one: it was promised.
 *
 * @param inChain whether other gates get the same files; then results of tests are left to them
 */
export async function readInputs(
  { files, progress }: Pick<GateContext<unknown>, 'files' | 'progress'>,
  patterns: readonly string[],
  inChain: boolean,
): Promise<ReadInputs> {
  const { paths, unmatched } = await files.expand(patterns);
  const reports: ReadReport[] = [];
  const digests: InputDigest[] = [];
  const leftToOthers: string[] = [];
  for (const path of paths) {
    progress(`Reading ${path}`);
    try {
      if (((await files.size(path)) ?? 0) >= STREAM_FROM_BYTES) {
        const { readLargeSarif } = await import('./read-large.ts');
        const large = await readLargeSarif(files, path);
        if (large !== null) {
          digests.push(large.digest);
          reports.push(large.report);
          continue;
        }
      }
      const content = await files.read(path, MAX_WHOLE_FILE_BYTES);
      digests.push({ path, sha256: content.sha256, bytes: content.bytes.length });
      const report = await readUnlessTest(content);
      if (report !== null) reports.push(report);
      else if (inChain) leftToOthers.push(path);
      else reports.push(testResults(path));
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      reports.push({ path, format: null, status: 'malformed', problems: [error.message], runs: [] });
    }
  }
  return { reports, digests, paths, unmatched, leftToOthers };
}

/**
 * The report, or null for results of tests. JSON that looks like such results is read all the same: what one of our readers
 * knows is ours, or a report could vanish by a field in it. XML and text are told by how they start.
 */
async function readUnlessTest(content: FileContent): Promise<ReadReport | null> {
  if (sniffReport(content.bytes) !== 'test') return readReport(content);
  const start = new TextDecoder().decode(content.bytes.subarray(0, 256)).trimStart();
  if (/^[<\w]/u.test(start)) return null;
  const report = await readReport(content);
  return report.format === null ? null : report;
}

const testResults = (path: string): ReadReport => ({
  path,
  format: null,
  status: 'malformed',
  problems: ['holds results of tests, not of a scanner (test-evidence-map reads those)'],
  runs: [],
});
