import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ConfigurationError } from '../../../shared/errors/errors.ts';
import type { PlannedFile } from './plan.ts';

/**
 * Writes all files or none: whatever is there already stays as it is. Paths are relative to the directory, or absolute.
 *
 * @throws ConfigurationError EG292 naming what is in the way, EG293 when a file cannot be written
 */
export async function writeFiles(directory: string, files: readonly PlannedFile[]): Promise<void> {
  const there = await Promise.all(files.map(({ path }) => isThere(resolve(directory, path))));
  const inTheWay = files.filter((_file, index) => there[index]).map(({ path }) => path);
  if (inTheWay.length > 0) throw exists(inTheWay);
  for (const { path, text } of files) {
    const target = resolve(directory, path);
    try {
      await mkdir(dirname(target), { recursive: true });
      // Whoever was quicker is not overwritten either.
      await writeFile(target, text, { flag: 'wx' });
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') throw exists([path]);
      throw new ConfigurationError(
        'EG293',
        `Cannot write ${target}.`,
        'Name a folder that can be written with --repo.',
        { cause },
      );
    }
  }
}

/** Also a link to nowhere is somebody's. */
const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

const exists = (paths: readonly string[]): ConfigurationError =>
  new ConfigurationError(
    'EG292',
    `${paths.join(', ')} ${paths.length === 1 ? 'exists' : 'exist'} already.`,
    'Nothing is overwritten: move it away, or compare with --dry-run.',
  );
