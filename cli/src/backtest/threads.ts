import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { openHistory } from '../../../shared/change/history.ts';
import type { Step } from '../../../shared/change/steps.ts';
import { InternalError } from '../../../shared/errors/errors.ts';
import { type Judge, judgeHere, type Outcome, type Policies } from './judge.ts';

/** What a thread is started with; the program is its own thread's program, told apart by this. */
interface Start extends Policies {
  readonly role: typeof ROLE;
  /** Absolute path of the repository. */
  readonly repo: string;
}
const ROLE = 'evidence-gate backtest';

/** A judge in a thread of its own. @param entry path of this program */
export function judgeInThread(entry: string, repo: string, policies: Policies): Judge {
  const start: Start = { role: ROLE, repo, ...policies };
  const worker = new Worker(entry, { argv: ['backtest'], workerData: start });
  let waiting: { resolve: (outcomes: readonly Outcome[]) => void; reject: (error: unknown) => void } | null = null;
  let failure: InternalError | null = null;
  const fail = (cause?: unknown): void => {
    failure ??= new InternalError(
      'EG341',
      'A thread of the backtest ended too early.',
      'Run again: it goes on where it stopped. If it stays, use --jobs 1.',
      { cause },
    );
    waiting?.reject(failure);
  };
  worker.on('message', (outcomes: readonly Outcome[]) => {
    const { resolve } = waiting ?? {};
    waiting = null;
    resolve?.(outcomes);
  });
  worker.on('error', fail);
  worker.on('exit', () => fail());
  return {
    judge: (steps) =>
      new Promise((resolve, reject) => {
        if (failure !== null) return reject(failure);
        waiting = { resolve, reject };
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
        worker.postMessage(steps);
      }),
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
    close: () => worker.postMessage(null),
  };
}

/** Whether this is such a thread. */
export const inThread = (): boolean =>
  !isMainThread && (workerData as Partial<Start> | null)?.role === ROLE && parentPort !== null;

/** Answers the main thread until it says that it is done. */
export async function serve(): Promise<void> {
  const { repo, policy, against } = workerData as Start;
  const port = parentPort as NonNullable<typeof parentPort>;
  const judge = judgeHere(await openHistory(repo), { policy, against });
  await new Promise<void>((resolve, reject) => {
    port.on('message', (steps: readonly Step[] | null) => {
      if (steps === null) {
        judge.close();
        port.close();
        return resolve();
      }
      judge.judge(steps).then((outcomes) => port.postMessage(outcomes), reject);
    });
  });
}
