import type { InputDigest } from '../../../../shared/evidence/report.ts';
import type { Files } from '../../../../shared/files/files.ts';
import { MalformedReport } from '../input/malformed.ts';
import { readFileOnce } from '../input/read-file.ts';
import { startOf } from '../input/start.ts';
import { CoveredFiles } from './coverage.ts';
import { coverageFormatOf } from './formats.ts';

export interface CoverageReading {
  readonly path: string;
  readonly format: string;
  readonly status: 'ok' | 'empty' | 'malformed';
  readonly problems: readonly string[];
  readonly files: CoveredFiles;
  readonly digest: InputDigest;
}

/** Reads one coverage file. What is malformed covers nothing. @throws EvidenceError when the file cannot be read */
export async function readCoverage(files: Files, path: string): Promise<CoverageReading> {
  const covered = new CoveredFiles();
  let format = 'unknown';
  const { digest, error } = await readFileOnce(files, path, async (bytes) => {
    const start = startOf(bytes);
    if (start.text === '') return null;
    const found = coverageFormatOf(start);
    if (found === null) throw new MalformedReport('is in no coverage format that is known here');
    format = found.name;
    return found.open(covered);
  });
  if (error !== null && !(error instanceof MalformedReport)) throw error;
  if (error !== null) {
    return { path, format, status: 'malformed', problems: [error.message], files: new CoveredFiles(), digest };
  }
  const measured = [...covered.entries()].some(([, lines]) => lines.total > 0);
  const problems = measured ? [] : ['measures no line of any file'];
  return { path, format, status: measured ? 'ok' : 'empty', problems, files: covered, digest };
}
