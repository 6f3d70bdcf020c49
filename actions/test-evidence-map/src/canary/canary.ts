import { EvidenceError } from '../../../../shared/errors/errors.ts';
import type { InputDigest } from '../../../../shared/evidence/report.ts';
import type { Files } from '../../../../shared/files/files.ts';
import { readReport } from '../results/read-report.ts';

/**
 * A planted failing test must turn its report red; where it does not, no green of this runner means anything. `off`: the
 * policy asks for none.
 */
export interface Canary {
  readonly state: 'off' | 'red' | 'green' | 'missing';
  readonly name: string | null;
  readonly digest: InputDigest | null;
}

/** Takes the canary's report out of the given paths. */
export function withoutCanary(
  paths: readonly string[],
  name: string | null,
): { readonly others: readonly string[]; readonly canary: string | null } {
  if (name === null) return { others: paths, canary: null };
  const isCanary = (path: string): boolean => {
    const plain = path.replaceAll('\\', '/');
    return plain === name || plain.endsWith(`/${name}`);
  };
  return { others: paths.filter((path) => !isCanary(path)), canary: paths.find(isCanary) ?? null };
}

/** Reads the canary's report. Only a sound report in which a test fails is red; a crash outside of tests is not. */
export async function readCanary(files: Files, path: string | null, name: string | null): Promise<Canary> {
  if (name === null) return { state: 'off', name, digest: null };
  if (path === null) return { state: 'missing', name, digest: null };
  try {
    const read = await readReport(files, path, () => undefined);
    if (read.kind !== 'results' || read.reading.status === 'malformed' || read.reading.status === 'empty') {
      return { state: 'missing', name, digest: read.digest };
    }
    const { failed, errors } = read.reading;
    return { state: failed + errors > 0 ? 'red' : 'green', name, digest: read.digest };
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return { state: 'missing', name, digest: null };
  }
}
