import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const TIMEOUT_MS = 10_000;
const COMMIT = /^[0-9a-f]{40}$/u;

/**
 * The commit that a release of the gate names now, as git tells it; null when the server cannot be reached, which a
 * person is then told to look up.
 */
export async function commitOf(gate: string, ref: string, server = 'https://github.com'): Promise<string | null> {
  if (COMMIT.test(ref)) return ref;
  const args = ['ls-remote', '--tags', `${server}/${gate}.git`, `refs/tags/${ref}`, `refs/tags/${ref}^{}`];
  try {
    const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
    const { stdout } = await promisify(execFile)('git', args, { timeout: TIMEOUT_MS, encoding: 'utf8', env });
    // An annotated tag is listed twice; its `^{}` is the commit.
    const lines = stdout.trim().split('\n');
    const commit = (lines.find((line) => line.endsWith('^{}')) ?? lines[0])?.split('\t', 1)[0] ?? '';
    return COMMIT.test(commit) ? commit : null;
  } catch {
    return null;
  }
}
