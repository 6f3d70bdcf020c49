import type { InputDigest, Problem } from '../../../shared/evidence/report.ts';
import { EvidenceError } from '../../../shared/errors/errors.ts';
import type { Files } from '../../../shared/files/files.ts';
import { readCoverage, type CoverageReading } from './coverage/read-coverage.ts';
import type { Mutant } from './mutants/mutant.ts';
import { readReport, refused, type ResultReading } from './results/read-report.ts';
import type { OpenPage, Page } from './results/page.ts';

/** Everything the given files said. */
export interface Readings {
  readonly results: ResultReading[];
  readonly coverage: CoverageReading[];
  readonly mutants: Mutant[];
  /** Whether any mutation report was read to its end. */
  mutated: boolean;
  readonly digests: InputDigest[];
  readonly problems: Problem[];
}

export interface GivenFiles {
  readonly reports: readonly string[];
  readonly coverage: readonly string[];
  /** Whether the chain judges a change: then scanner reports among these files are another gate's. */
  readonly inChain: boolean;
}

/** Reads reports and coverage one after the other; each file once, whatever list it is on. */
export async function readInputs(
  files: Files,
  given: GivenFiles,
  openPage: OpenPage,
  progress: (text: string) => void,
): Promise<Readings> {
  const readings: Readings = { results: [], coverage: [], mutants: [], mutated: false, digests: [], problems: [] };
  const coverage = [...given.coverage];
  for (const path of new Set(given.reports)) {
    if (coverage.includes(path)) continue;
    progress(`Reading ${path}`);
    const kind = await readOneReport(files, path, given.inChain, openPage(), readings);
    if (kind === 'coverage') coverage.push(path);
  }
  for (const path of new Set(coverage)) {
    progress(`Reading ${path}`);
    await readOneCoverage(files, path, readings);
  }
  return readings;
}

async function readOneReport(
  files: Files,
  path: string,
  inChain: boolean,
  page: Page,
  into: Readings,
): Promise<'results' | 'coverage' | 'scan' | 'mutants'> {
  try {
    const read = await readReport(files, path, page.onTest);
    if (read.kind === 'coverage') return 'coverage';
    into.digests.push(read.digest);
    if (read.kind === 'scan' && inChain) return 'scan';
    if (read.kind === 'mutants') {
      for (const mutant of read.mutants) into.mutants.push(mutant);
      into.mutated = true;
      return 'mutants';
    }
    const reading = read.kind === 'results' ? read.reading : refused(path, 'is a scanner report, not test results');
    page.settle(reading.status === 'ok' || reading.status === 'failed');
    into.results.push(reading);
    for (const problem of brokenness(reading)) into.problems.push(problem);
  } catch (error) {
    into.results.push(refused(path, unreadable(error)));
    into.problems.push(problemOf(path, unreadable(error)));
  }
  return 'results';
}

async function readOneCoverage(files: Files, path: string, into: Readings): Promise<void> {
  let reading: CoverageReading;
  try {
    reading = await readCoverage(files, path);
  } catch (error) {
    into.problems.push(problemOf(path, unreadable(error)));
    return;
  }
  into.coverage.push(reading);
  into.digests.push(reading.digest);
  if (reading.status === 'ok') return;
  into.problems.push({
    code: 'EG411',
    message: `${path} covers nothing: it ${reading.problems[0] ?? 'is empty'}.`,
    nextAction: 'Let the coverage tool write the report again, completely, and hand in that file.',
  });
}

/** The message of an expected failure; anything else is our fault and goes on. */
function unreadable(error: unknown): string {
  if (error instanceof EvidenceError) return error.message;
  throw error;
}

function brokenness(reading: ResultReading): Problem[] {
  if (reading.status !== 'malformed' && reading.status !== 'empty') return [];
  return [problemOf(reading.path, reading.problems[0] ?? reading.status)];
}

const problemOf = (path: string, what: string): Problem => ({
  code: 'EG410',
  message: `${path} proves nothing: it ${what}.`,
  nextAction: 'Let the test runner write the report again, completely, and hand in that file.',
});
