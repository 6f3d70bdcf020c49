import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** How a program ended. */
export interface Ended {
  /** Null when it was stopped, or never started. */
  readonly exitCode: number | null;
  readonly timedOut: boolean;
  readonly durationMs: number;
  /** The end of what it said on standard error, or why it did not start. */
  readonly said: string;
}

export interface RunOptions {
  readonly cwd: string;
  /** The whole environment: nothing else is passed on. */
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** File for standard output; absent: it is thrown away. */
  readonly output?: string | undefined;
}

const MAX_SAID = 2_000;
/** Between asking a program to stop and ending it. */
const GRACE_MS = 2_000;

/**
 * Runs a program without a shell, in a process group of its own, and ends the whole group when its time is up: a scanner
 * starts others, and they would hold the job.
 */
export async function runProgram(program: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  const started = performance.now();
  const own = process.platform !== 'win32';
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...options.environment },
    shell: false,
    detached: own,
    stdio: ['ignore', options.output === undefined ? 'ignore' : 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-MAX_SAID)));
  const written =
    options.output === undefined || child.stdout === null
      ? Promise.resolve()
      : pipeline(child.stdout, createWriteStream(options.output)).catch((error: Error) => void (said += error.message));
  const stop = (signal: NodeJS.Signals): void => {
    try {
      if (own && child.pid !== undefined) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // It has ended already.
    }
  };
  let timedOut = false;
  const timers = [
    setTimeout(() => {
      timedOut = true;
      stop('SIGTERM');
    }, options.timeoutMs),
    setTimeout(() => stop('SIGKILL'), options.timeoutMs + GRACE_MS),
  ];
  const exitCode = await new Promise<number | null>((settle) => {
    child.once('error', (error) => {
      said = error.message;
      settle(null);
    });
    child.once('exit', settle);
  });
  timers.forEach(clearTimeout);
  // What it left running would go on writing.
  stop('SIGKILL');
  await written;
  return { exitCode: timedOut ? null : exitCode, timedOut, durationMs: Math.round(performance.now() - started), said };
}

/** All that a scanner's environment holds: where programs are, a home of its own, and what the policy gives it. */
export function scannerEnvironment(
  host: Readonly<Record<string, string | undefined>>,
  home: string,
  more: Readonly<Record<string, string>>,
): Record<string, string> {
  const kept = ['PATH', 'SystemRoot', 'ComSpec', 'PATHEXT'].flatMap((name): [string, string][] => {
    const value = host[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(kept), HOME: home, TMPDIR: home, TEMP: home, TMP: home, LANG: 'C.UTF-8', ...more };
}
