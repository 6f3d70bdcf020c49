import { describe, expect, test } from '@jest/globals';
import type { Step } from '../../../shared/change/steps.ts';
import { inOrder } from './in-order.ts';
import type { Judge, Outcome } from './judge.ts';

const steps: Step[] = Array.from({ length: 1_000 }, (_, n) => ({ base: String(n), head: String(n + 1) }));
const outcome = ({ base }: Step): Outcome => ({ json: base, row: {} as Outcome['row'], milliseconds: 0 });
const judge = (delay: (base: string) => number): Judge & { held: number } => {
  const self = {
    held: 0,
    judge: async (asked: readonly Step[]) => {
      await new Promise((resolve) => setTimeout(resolve, delay(asked[0]?.base ?? '')));
      self.held += asked.length;
      return asked.map(outcome);
    },
    close: () => {},
  };
  return self;
};
const collect = async (judges: readonly Judge[]): Promise<string[]> => {
  const taken: string[] = [];
  await inOrder(steps, judges, async (outcomes) => void taken.push(...outcomes.map(({ json }) => json)));
  return taken;
};

describe('work shared out among judges', () => {
  test('comes back in the order of the steps, however unevenly they are judged', async () => {
    const taken = await collect([judge((base) => Number(base) % 3), judge(() => 1), judge(() => 0)]);
    expect(taken).toEqual(steps.map(({ base }) => base));
  });

  test('is done by each of them', async () => {
    const judges = [judge(() => 0), judge(() => 0)];
    await collect(judges);
    expect(judges.every(({ held }) => held > 100)).toBe(true);
  });

  test('never runs far ahead of the slowest: what cannot be written yet stays in memory', async () => {
    const slow = judge((base) => (base === '0' ? 200 : 0));
    const fast = judge(() => 0);
    let ahead = -1;
    await inOrder(steps, [slow, fast], async () => {
      if (ahead === -1) ahead = fast.held;
    });
    expect(ahead).toBeLessThanOrEqual(64 * 8);
    expect(ahead).toBeGreaterThan(0);
  });

  test('ends with the first failure, of a judge or of what takes it', async () => {
    const broken: Judge = { judge: () => Promise.reject(new Error('thread lost')), close: () => {} };
    await expect(collect([judge(() => 0), broken])).rejects.toThrow('thread lost');
    const full = inOrder(steps, [judge(() => 0), judge(() => 0)], () => Promise.reject(new Error('disk full')));
    await expect(full).rejects.toThrow('disk full');
  });

  test('of nothing is nothing', async () => {
    await expect(inOrder([], [judge(() => 0)], async () => {})).resolves.toBeUndefined();
  });
});
