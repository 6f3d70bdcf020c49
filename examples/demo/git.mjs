import { execFileSync } from 'node:child_process';

/** Nothing of the machine's own git configuration has a say: the same commits come out everywhere. */
const ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
};

/** Variables that would make git look at another repository than the one it is told. */
const POINTERS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_COMMON_DIR'];

/**
 * Runs git in a directory and returns what it printed, without the last line break.
 *
 * @param {string} directory
 * @param {readonly string[]} args
 * @param {{ input?: string, environment?: Record<string, string> }} [options]
 */
export function git(directory, args, { input = '', environment = {} } = {}) {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !POINTERS.includes(name)));
  const output = execFileSync('git', ['-c', 'core.autocrlf=false', '-c', 'commit.gpgSign=false', ...args], {
    cwd: directory,
    encoding: 'utf8',
    env: { ...inherited, ...ENVIRONMENT, ...environment },
    input,
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  return output.replace(/\n$/u, '');
}
