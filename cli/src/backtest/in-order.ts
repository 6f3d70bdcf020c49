import type { Step } from '../../../shared/change/steps.ts';
import type { Judge, Outcome } from './judge.ts';

/** Steps handed to a judge at a time: enough that passing them on costs nothing, few enough to share out evenly. */
const BATCH = 8;
/** Batches that may be ahead of the slowest one: what is judged and cannot be written yet stays in memory. */
const AHEAD = 64;

/**
 * Shares steps out among judges and hands on what they found in the order of the steps, whoever was first.
 *
 * @param take called for one batch after the other, never twice at a time
 * @throws whatever a judge or `take` throws; the others stop at their next batch
 */
export async function inOrder(
  steps: readonly Step[],
  judges: readonly Judge[],
  take: (outcomes: readonly Outcome[]) => Promise<void>,
): Promise<void> {
  const batches = Math.ceil(steps.length / BATCH);
  const done = new Map<number, readonly Outcome[]>();
  let next = 0;
  let taken = 0;
  let failed = false;
  let waiting: (() => void)[] = [];
  let taking = Promise.resolve();

  const room = async (batch: number): Promise<void> => {
    while (batch - taken >= AHEAD && !failed) await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const wake = (): void => {
    const woken = waiting;
    waiting = [];
    for (const resolve of woken) resolve();
  };
  const takeReady = async (): Promise<void> => {
    for (let ready = done.get(taken); ready !== undefined; ready = done.get(taken)) {
      done.delete(taken);
      await take(ready);
      taken += 1;
    }
    wake();
  };
  const work = async (judge: Judge): Promise<void> => {
    while (next < batches && !failed) {
      const batch = next++;
      await room(batch);
      done.set(batch, await judge.judge(steps.slice(batch * BATCH, (batch + 1) * BATCH)));
      taking = taking.then(takeReady);
      await taking;
    }
  };
  const give = async (judge: Judge): Promise<void> => {
    try {
      await work(judge);
    } catch (error) {
      failed = true;
      wake();
      throw error;
    }
  };
  await Promise.all(judges.map(give));
}
