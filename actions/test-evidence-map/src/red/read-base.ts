import { EvidenceError } from '../../../../shared/errors/errors.ts';
import type { InputDigest, Problem } from '../../../../shared/evidence/report.ts';
import type { Files } from '../../../../shared/files/files.ts';
import { readReport, refused, type ResultReading } from '../results/read-report.ts';
import { baseRuns, type BaseRuns } from './base-runs.ts';

/** What the results of the head's tests on the base's code said. */
export interface BaseReadings {
  /** Null when none were handed in. */
  readonly runs: BaseRuns | null;
  readonly results: readonly ResultReading[];
  readonly digests: readonly InputDigest[];
  readonly problems: readonly Problem[];
}

/** Reads them all. What is malformed or not there shows nothing: no test is red by it. */
export async function readBase(
  files: Files,
  patterns: readonly string[],
  progress: (text: string) => void,
): Promise<BaseReadings> {
  const { paths, unmatched } = await files.expand(patterns);
  const runs = baseRuns();
  const results: ResultReading[] = [];
  const digests: InputDigest[] = [];
  const problems = unmatched.map((name) => problemOf(name, 'matches no file'));
  for (const path of new Set(paths)) {
    progress(`Reading ${path}`);
    const page = runs.open();
    try {
      const read = await readReport(files, path, page.onTest, { wantsFailures: true });
      digests.push(read.digest);
      const reading = read.kind === 'results' ? read.reading : refused(path, 'holds no test results');
      page.settle(reading.status === 'ok' || reading.status === 'failed', reading.suiteErrors);
      results.push(reading);
      if (reading.status === 'malformed') problems.push(problemOf(path, reading.problems[0] ?? 'is malformed'));
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      results.push(refused(path, error.message));
      problems.push(problemOf(path, error.message));
    }
  }
  return { runs: results.length === 0 ? null : runs, results, digests, problems };
}

const problemOf = (path: string, what: string): Problem => ({
  code: 'EG450',
  message: `${path}, of the head’s tests on the base’s code, shows nothing: it ${what}.`,
  nextAction: 'Run the head’s tests on the base’s code again, and hand in the report as the runner wrote it.',
});
