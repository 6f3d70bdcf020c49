import type { InputDigest } from '../../../../shared/evidence/report.ts';
import type { Files } from '../../../../shared/files/files.ts';
import { sniffReport } from '../../../../shared/reports/sniff.ts';
import { coverageFormatOf } from '../coverage/formats.ts';
import { MalformedReport } from '../input/malformed.ts';
import { readFileOnce } from '../input/read-file.ts';
import { startOf } from '../input/start.ts';
import { mutationFormatOf } from '../mutants/formats.ts';
import type { Mutant } from '../mutants/mutant.ts';
import { resultFormatOf } from './formats.ts';
import type { TestCase } from './result.ts';
import { noTotals, tally, type Totals } from './tally.ts';

export interface ResultReading extends Totals {
  readonly path: string;
  readonly format: string;
  /** `ok`: read, and nothing in it fails; `empty`: no test case in it. */
  readonly status: 'ok' | 'failed' | 'empty' | 'malformed';
  /** Failures that no test case carries. */
  readonly suiteErrors: number;
  readonly flaky: number;
  readonly problems: readonly string[];
}

/** What a file handed in as a report turned out to be. Its digest is null when another gate answers for it. */
export type Reading =
  | { readonly kind: 'results'; readonly reading: ResultReading; readonly digest: InputDigest }
  | { readonly kind: 'coverage'; readonly digest: InputDigest }
  | { readonly kind: 'mutants'; readonly mutants: readonly Mutant[]; readonly digest: InputDigest }
  | { readonly kind: 'scan'; readonly digest: InputDigest };

export interface ReadOptions {
  /** Whether the words of failures are wanted. */
  readonly wantsFailures?: boolean;
}

/**
 * Reads one report.
 *
 * @param onTest sees every test while it is read, before anybody knows whether the report is sound
 * @throws EvidenceError when the file cannot be read at all
 */
export async function readReport(
  files: Files,
  path: string,
  onTest: (testCase: TestCase) => void,
  { wantsFailures = false }: ReadOptions = {},
): Promise<Reading> {
  const sink = tally(onTest, wantsFailures);
  const mutants: Mutant[] = [];
  let format = 'unknown';
  const seen: { kind: Reading['kind'] } = { kind: 'results' };
  const { digest, error } = await readFileOnce(files, path, async (bytes) => {
    const start = startOf(bytes);
    if (start.text === '') return null;
    const found = resultFormatOf(start);
    if (found !== null) {
      format = found.name;
      return found.open(sink);
    }
    const mutation = mutationFormatOf(start);
    if (mutation !== null) {
      seen.kind = 'mutants';
      format = mutation.name;
      return mutation.open(mutants);
    }
    if (coverageFormatOf(start) !== null) seen.kind = 'coverage';
    else if (sniffReport(bytes) === 'scan') seen.kind = 'scan';
    else throw new MalformedReport('is in no format of test results that is known here');
    return null;
  });
  if (error !== null && !(error instanceof MalformedReport)) throw error;
  const { kind } = seen;
  if (kind === 'mutants' && error === null) return { kind, mutants, digest };
  if (kind === 'coverage' || kind === 'scan') return { kind, digest };
  if (error !== null) return { kind: 'results', reading: refused(path, error.message, format), digest };
  const { totals, suiteErrors, flaky } = sink;
  if (totals.tests === 0 && sink.contradictions > 0) {
    return { kind: 'results', reading: refused(path, `contradicts itself: ${sink.problems[0] ?? ''}`, format), digest };
  }
  const status = totals.failed + totals.errors + suiteErrors > 0 ? 'failed' : totals.tests === 0 ? 'empty' : 'ok';
  const problems = status === 'empty' ? [...sink.problems, 'holds no test'] : sink.problems;
  return { kind: 'results', reading: { path, format, ...totals, status, suiteErrors, flaky, problems }, digest };
}

/** The reading of a file that proves nothing. */
export const refused = (path: string, why: string, format = 'unknown'): ResultReading => ({
  path,
  format,
  ...noTotals(),
  status: 'malformed',
  suiteErrors: 0,
  flaky: 0,
  problems: [why],
});
