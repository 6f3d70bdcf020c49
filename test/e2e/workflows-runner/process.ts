import { spawn } from 'node:child_process';

export interface Ran {
  readonly status: number;
  readonly output: string;
}

/** Runs a program with exactly this environment; the caller's event loop goes on, for the GitHub double lives in it. */
export function run(command: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<Ran> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ status: code ?? -1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
