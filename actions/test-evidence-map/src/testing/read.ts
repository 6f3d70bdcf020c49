import { memoryFiles } from '../../../../shared/testing/memory-files.ts';
import { readCoverage } from '../coverage/read-coverage.ts';
import { readReport, type ResultReading } from '../results/read-report.ts';
import type { TestCase } from '../results/result.ts';

/** Reads one report from memory, for tests of the readers. */
export async function readResults(
  content: string | Uint8Array,
): Promise<{ reading: ResultReading; cases: TestCase[] }> {
  const cases: TestCase[] = [];
  const read = await readReport(memoryFiles({ report: content }), 'report', (testCase) => cases.push(testCase));
  if (read.kind !== 'results') throw new Error(`taken for ${read.kind}`);
  return { reading: read.reading, cases };
}

/** `[tests, passed, failed, errors, skipped]` and the status, short enough for a table of examples. */
export async function figures(content: string | Uint8Array): Promise<string> {
  const { status, tests, passed, failed, errors, skipped } = (await readResults(content)).reading;
  return `${status} ${[tests, passed, failed, errors, skipped].join('/')}`;
}

/** Covered and total lines by file. */
export async function coverageOf(
  content: string | Uint8Array,
): Promise<{ status: string; files: Record<string, string>; problem: string }> {
  const reading = await readCoverage(memoryFiles({ report: content }), 'report');
  const files = Object.fromEntries(
    [...reading.files.entries()].map(([path, { covered, total }]) => [path, `${covered}/${total}`]),
  );
  return { status: reading.status, files, problem: reading.problems[0] ?? '' };
}
