import { spawn } from 'node:child_process';

/** Settings of this process that would change how the tools of the change behave. */
const NOT_PASSED_ON = /^(?:NODE_OPTIONS|NODE_V8_COVERAGE|JEST_|npm_)/u;

/**
 * Runs a command without a shell and waits for its end.
 *
 * @param {readonly string[]} command program and arguments
 * @param {string} directory
 * @returns {Promise<{ status: number, output: string }>} exit status (-1 when it was killed) and everything it printed
 */
export function run([program, ...args], directory) {
  const inherited = Object.entries(process.env).filter(([name]) => !NOT_PASSED_ON.test(name));
  const env = { ...Object.fromEntries(inherited), NODE_NO_WARNINGS: '1' };
  const child = spawn(program, args, { cwd: directory, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => done({ status: code ?? -1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
