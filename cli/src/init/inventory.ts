import { readFile, stat } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ConfigurationError } from '../../../shared/errors/errors.ts';
import type { Inventory } from './ecosystem.ts';

const MAX_BYTES = 4 * 1024 * 1024;
const MAX_LIST = 256 * 1024 * 1024;

/**
 * The files of a work tree that git knows or would take: what is ignored is not the repository's.
 *
 * @throws ConfigurationError EG201 when the folder is no repository
 */
export async function inventoryOf(directory: string): Promise<Inventory> {
  const args = ['-C', directory, 'ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  let listed: string;
  try {
    listed = (await promisify(execFile)('git', args, { maxBuffer: MAX_LIST, encoding: 'utf8' })).stdout;
  } catch (cause) {
    throw new ConfigurationError(
      'EG201',
      `${directory} is not a git repository.`,
      'Run git init first, or name one with --repo.',
      { cause },
    );
  }
  const paths = new Set(listed.split('\0').filter(Boolean));
  const read = async (path: string): Promise<string | null> => {
    if (!paths.has(path)) return null;
    try {
      const file = join(directory, path);
      return (await stat(file)).size > MAX_BYTES ? null : await readFile(file, 'utf8');
    } catch {
      return null;
    }
  };
  return { paths, read };
}

/** The branch pull requests go to: the remote's, else the one that is checked out, else main. */
export async function defaultBranch(directory: string): Promise<string> {
  for (const args of [
    ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD'],
    ['symbolic-ref', '--short', 'HEAD'],
  ]) {
    try {
      const { stdout } = await promisify(execFile)('git', ['-C', directory, ...args], { encoding: 'utf8' });
      const name = stdout.trim().replace(/^origin\//u, '');
      if (name !== '') return name;
    } catch {
      // The next one may be set.
    }
  }
  return 'main';
}
