import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EvidenceError } from '../../../shared/errors/errors.ts';
import type { Canary } from '../../../shared/policy/sections/scans.ts';

/**
 * Writes the canaries of the policy into the files to scan.
 *
 * @returns what takes them away again
 * @throws EvidenceError EG434 when there is such a file already: it would be overwritten, or is the change's own
 */
export async function seedCanaries(root: string, canaries: readonly Canary[]): Promise<() => Promise<void>> {
  const made: string[] = [];
  const remove = async (): Promise<void> => {
    for (const path of made.splice(0).toReversed()) await rm(path, { recursive: true, force: true });
  };
  try {
    for (const { path, content } of canaries) {
      const file = join(root, path);
      const folder = await mkdir(dirname(file), { recursive: true });
      if (folder !== undefined) made.push(folder);
      try {
        await writeFile(file, content, { flag: 'wx' });
      } catch (cause) {
        throw new EvidenceError(
          'EG434',
          `The canary ${path} cannot be seeded: ${(cause as Error).message}.`,
          'Take that file out of the change, or name another path in the policy.',
          { cause },
        );
      }
      made.push(file);
    }
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}
