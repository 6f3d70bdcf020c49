import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { ConfigurationError } from '../errors/errors.ts';

/** Git's empty tree; attributes are read from it, so that no `.gitattributes` of the change has a say. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const MAX_ERROR_BYTES = 4096;

/** What is switched off for every call: user and system configuration, attributes, replacement objects, prompts. */
const HARDENED: Readonly<Record<string, string>> = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_ATTR_SOURCE: EMPTY_TREE,
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_GRAFT_FILE: '/dev/null',
  LC_ALL: 'C',
};

/** Runs git's plumbing on one repository, by argument lists, in an environment nothing planted can reach. */
export interface Git {
  readonly gitDir: string;
  start(args: readonly string[]): ChildProcessWithoutNullStreams;
  /** Standard output and exit status; a status that is not in `accept` is an error. */
  run(
    args: readonly string[],
    accept?: readonly number[],
  ): Promise<{ readonly stdout: Buffer; readonly status: number }>;
}

/** @param gitDir absolute path of the repository's git directory */
export function gitAt(gitDir: string): Git {
  // Git is shown an empty work tree and no index: `.gitattributes` is read from nowhere, whatever the repository's own
  // configuration says of its work tree.
  const env = { ...environment(), GIT_WORK_TREE: `${gitDir}/objects`, GIT_INDEX_FILE: `${gitDir}/no-index` };
  const fixed = ['--git-dir', gitDir, '-c', 'safe.directory=*', '-c', 'core.attributesFile=/dev/null'];
  const start = (args: readonly string[]): ChildProcessWithoutNullStreams =>
    spawn('git', [...fixed, ...args], { env, cwd: gitDir });
  return { gitDir, start, run: (args, accept = [0]) => collect(start(args), args, accept) };
}

async function collect(
  child: ChildProcessWithoutNullStreams,
  args: readonly string[],
  accept: readonly number[],
): Promise<{ stdout: Buffer; status: number }> {
  const chunks: Buffer[] = [];
  child.stdin.end();
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const status = await finished(child, args, accept);
  return { stdout: Buffer.concat(chunks), status };
}

/**
 * Waits for a git process whose output somebody else reads.
 *
 * @returns its exit status
 * @throws ConfigurationError EG202 when git is not installed, EG209 on a status not in `accept`: the repository is not whole
 */
export function finished(
  child: ChildProcessWithoutNullStreams,
  args: readonly string[],
  accept: readonly number[] = [0],
): Promise<number> {
  let error = '';
  child.stderr.on('data', (chunk: Buffer) => {
    if (error.length < MAX_ERROR_BYTES) error += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', (cause) =>
      reject(
        new ConfigurationError('EG202', 'git could not be started.', 'Install git 2.38 or later and put it on PATH.', {
          cause,
        }),
      ),
    );
    child.on('close', (status) => {
      if (status !== null && accept.includes(status)) return resolve(status);
      reject(
        new ConfigurationError(
          'EG209',
          `git ${args[0]} ended with status ${status}: ${fatalLine(error)}`,
          'Check that the repository is whole (git fsck); in CI check out with fetch-depth: 0.',
        ),
      );
    });
  });
}

/** What git died of; hints and warnings come before it. */
function fatalLine(error: string): string {
  const lines = error.trim().split('\n');
  return (lines.find((line) => line.startsWith('fatal:')) ?? lines.at(-1) ?? '').slice(0, 300);
}

function environment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TMPDIR } = process.env;
  return { ...(PATH && { PATH }), ...(SystemRoot && { SystemRoot }), ...(TMPDIR && { TMPDIR }), ...HARDENED };
}
