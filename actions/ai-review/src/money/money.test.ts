import { describe, expect, test } from '@jest/globals';
import { openBudget, OverBudget, type Budget, type Hold } from './budget.ts';
import { mostTokens } from './estimate.ts';
import { costUsd, isPriced, type TokenUsage } from './prices.ts';

const usage = (parts: Partial<TokenUsage>): TokenUsage => ({
  inputTokens: 0,
  cacheWriteTokens: 0,
  cacheReadTokens: 0,
  outputTokens: 0,
  ...parts,
});
const MILLION = 1_000_000;

describe('prices', () => {
  test.each<[string, Partial<TokenUsage>, number]>([
    ['claude-opus-5-5', { inputTokens: MILLION }, 4],
    ['claude-opus-5-5', { outputTokens: MILLION }, 20],
    ['claude-opus-5-5', { cacheWriteTokens: MILLION }, 8],
    ['claude-opus-5-5', { cacheReadTokens: MILLION }, 0.4],
    ['claude-sonnet-5-5', { inputTokens: MILLION, outputTokens: MILLION }, 12],
    ['claude-haiku-5-5', { inputTokens: 100_000 }, 0.01],
    ['claude-haiku-5-5', { inputTokens: 100_001 }, 0.0500005],
    ['never-heard-of', { inputTokens: MILLION, outputTokens: MILLION }, 60],
  ])('%s with %j costs %d USD', (model, parts, usd) => {
    expect(costUsd(model, usage(parts))).toBeCloseTo(usd, 8);
  });

  test('a prototype’s names are no models', () => {
    expect(isPriced('constructor')).toBe(false);
    expect(isPriced('claude-opus-5-5')).toBe(true);
  });
});

describe('the budget', () => {
  const OPUS = 'claude-opus-5-5';
  const dollar = usage({ inputTokens: 250_000 });
  const { signal } = new AbortController();
  const hold = (budget: Budget, model = OPUS): Promise<Hold> => budget.hold(model, dollar, signal);

  test('refuses an attempt that could exceed it, and says the sums', async () => {
    const budget = openBudget(1.5);
    (await hold(budget)).settle(dollar);
    await expect(hold(budget)).rejects.toThrow(OverBudget);
    await expect(hold(budget)).rejects.toThrow('could cost 1.0000 USD; 1.0000 of 1.50 USD are spent');
    expect(budget.spending()).toEqual({ inputTokens: 250_000, outputTokens: 0, requests: 1, usd: 1 });
  });

  test('what is held counts: a second attempt waits for the bill of the first', async () => {
    const budget = openBudget(1.5);
    const first = await hold(budget);
    let second: Hold | null = null;
    const waiting = hold(budget).then((held) => (second = held));
    await new Promise((resolve) => setImmediate(resolve));
    expect(second).toBeNull();
    first.settle(usage({ inputTokens: 25_000 }));
    await waiting;
    expect(budget.spending()).toMatchObject({ requests: 2 });
    expect(budget.spending().usd).toBeCloseTo(1.1, 10);
  });

  test('a wait ends in a refusal when the bill leaves too little', async () => {
    const budget = openBudget(1.5);
    const first = await hold(budget);
    const waiting = hold(budget);
    first.settle(dollar);
    await expect(waiting).rejects.toThrow(OverBudget);
  });

  test('a wait ends with the deadline that ends the attempt it waits for', async () => {
    const budget = openBudget(1.5);
    const controller = new AbortController();
    const first = await hold(budget);
    const waiting = budget.hold(OPUS, usage({ inputTokens: 100_000 }), controller.signal);
    const third = budget.hold(OPUS, usage({ inputTokens: 200_000 }), controller.signal);
    controller.abort(new Error('out of time'));
    first.release();
    await expect(third).rejects.toThrow('out of time');
    expect((await waiting.catch((error: Error) => error)) instanceof Error).toBe(false);
  });

  test('never more than the ceiling is spent and held, whatever is asked at once', async () => {
    const budget = openBudget(3);
    const spend = async (share: number): Promise<void> => {
      const held = await hold(budget).catch(() => null);
      await new Promise((resolve) => setImmediate(resolve));
      expect(budget.spending().usd).toBeLessThanOrEqual(3);
      held?.settle(usage({ inputTokens: 250_000 * share }));
    };
    await Promise.all([0.1, 1, 0.5, 0.9, 0.2, 1, 1, 1, 0.3].map(spend));
    expect(budget.spending().usd).toBeLessThanOrEqual(3);
    expect(budget.spending().usd).toBeGreaterThan(2);
  });

  test('an error is free, a lost answer costs its estimate, an answer costs what it used', async () => {
    const budget = openBudget(10);
    (await hold(budget)).release();
    expect(budget.spending().usd).toBe(0);
    (await hold(budget)).lost();
    expect(budget.spending().usd).toBe(1);
    (await hold(budget)).settle(usage({ inputTokens: 25_000, outputTokens: 5000 }));
    expect(budget.spending()).toMatchObject({ requests: 3, inputTokens: 25_000, outputTokens: 5000 });
    expect(budget.spending().usd).toBeCloseTo(1.2, 10);
  });

  test('only the first closing of a hold counts', async () => {
    const budget = openBudget(10);
    const held = await hold(budget);
    held.release();
    held.lost();
    held.settle(dollar);
    expect(budget.spending()).toMatchObject({ usd: 0, inputTokens: 0 });
  });

  test('without money nothing is held, however it came about', async () => {
    for (const none of [0, -3, Number.NaN]) await expect(hold(openBudget(none))).rejects.toThrow(OverBudget);
  });

  test('says that an unknown price was guessed', async () => {
    await expect(hold(openBudget(0.1), 'never-heard-of')).rejects.toThrow('counted at the dearest known price');
  });

  test('estimates by bytes, so that nothing is undercounted', () => {
    expect(mostTokens('abcdef')).toBe(6);
    expect(mostTokens('日本')).toBe(6);
    expect(mostTokens('')).toBe(0);
  });
});
