import { execFile } from 'node:child_process';
import { relative } from 'node:path';
import { promisify } from 'node:util';
import { ConfigurationError } from '../../../shared/errors/errors.ts';

const call = promisify(execFile);

export interface WorkTree {
  readonly root: string;
  /** Commit that is checked out. */
  readonly head: string;
  /** Whether its files are those of the commit: nothing changed, nothing added but what git ignores and the reports. */
  readonly clean: boolean;
}

/** @throws ConfigurationError EG201 when the folder is no work tree of git */
export async function readWorkTree(folder: string, reports: string): Promise<WorkTree> {
  const git = async (...args: string[]): Promise<string> => {
    const { stdout } = await call(
      'git',
      ['-C', folder, '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...args],
      {
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    return stdout;
  };
  try {
    const root = (await git('rev-parse', '--show-toplevel')).trim();
    const head = (await git('rev-parse', '--verify', 'HEAD^{commit}')).trim();
    const own = `${relative(root, reports).replaceAll('\\', '/')}/`;
    const changed = (await git('status', '--porcelain=v1', '-z', '--untracked-files=all'))
      .split('\0')
      .filter((entry) => entry !== '' && !(entry.startsWith('?? ') && entry.slice(3).startsWith(own)));
    return { root, head, clean: changed.length === 0 };
  } catch (cause) {
    throw new ConfigurationError(
      'EG201',
      `${folder} is no checked-out git repository: ${(cause as Error).message.split('\n')[0]?.slice(0, 200)}.`,
      'Check the head commit out and name its folder with --repo.',
      { cause },
    );
  }
}
