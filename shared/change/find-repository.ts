import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { ConfigurationError } from '../errors/errors.ts';

/**
 * The git directory of a path: a work tree, a folder inside one, a bare repository or a `.git` directory.
 *
 * @throws ConfigurationError EG201 when there is none
 */
export async function findGitDir(path: string): Promise<string> {
  const start = resolve(path);
  for (const candidate of [join(start, '.git'), start]) if (await isGitDir(candidate)) return candidate;
  try {
    // Work trees linked by a `.git` file, and folders below the root.
    const { stdout } = await promisify(execFile)(
      'git',
      ['-C', start, '-c', 'safe.directory=*', 'rev-parse', '--absolute-git-dir'],
      {
        cwd: '/',
        env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C' },
      },
    );
    return stdout.replace(/\n$/u, '');
  } catch (cause) {
    throw new ConfigurationError(
      'EG201',
      `There is no git repository at ${path}.`,
      'Name a git repository with --repo, or run inside one.',
      { cause },
    );
  }
}

async function isGitDir(path: string): Promise<boolean> {
  const [head, objects] = await Promise.all([kind(join(path, 'HEAD')), kind(join(path, 'objects'))]);
  return head === 'file' && objects === 'directory';
}

async function kind(path: string): Promise<'file' | 'directory' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'directory' : 'file';
  } catch {
    return null;
  }
}
