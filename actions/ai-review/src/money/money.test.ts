import { describe, expect, test } from '@jest/globals';
import { estimateTokens, openBudget, OverBudget } from './budget.ts';
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

  test('refuses an attempt that could exceed it, and says the sums', () => {
    const budget = openBudget(1.5);
    budget.hold(OPUS, dollar).settle(dollar);
    expect(() => budget.hold(OPUS, dollar)).toThrow(OverBudget);
    expect(() => budget.hold(OPUS, dollar)).toThrow('could cost 1.0000 USD; 1.0000 of 1.50 USD are spent');
    expect(budget.spending()).toEqual({ inputTokens: 250_000, outputTokens: 0, requests: 1, usd: 1 });
  });

  test('what is held counts before it is settled', () => {
    const budget = openBudget(1.5);
    budget.hold(OPUS, dollar);
    expect(() => budget.hold(OPUS, dollar)).toThrow(OverBudget);
  });

  test('an error is free, a lost answer costs its estimate, an answer costs what it used', () => {
    const budget = openBudget(10);
    budget.hold(OPUS, dollar).release();
    expect(budget.spending().usd).toBe(0);
    budget.hold(OPUS, dollar).lost();
    expect(budget.spending().usd).toBe(1);
    budget.hold(OPUS, dollar).settle(usage({ inputTokens: 25_000, outputTokens: 5000 }));
    expect(budget.spending()).toMatchObject({ requests: 3, inputTokens: 25_000, outputTokens: 5000 });
    expect(budget.spending().usd).toBeCloseTo(1.2, 10);
  });

  test('only the first closing of a hold counts', () => {
    const budget = openBudget(10);
    const hold = budget.hold(OPUS, dollar);
    hold.release();
    hold.lost();
    hold.settle(dollar);
    expect(budget.spending()).toMatchObject({ usd: 0, inputTokens: 0 });
  });

  test('says that an unknown price was guessed', () => {
    expect(() => openBudget(0.1).hold('never-heard-of', dollar)).toThrow('counted at the dearest known price');
  });

  test('estimates by bytes, so that no script is cheap', () => {
    expect(estimateTokens('abcdef')).toBe(2);
    expect(estimateTokens('日本')).toBe(2);
    expect(estimateTokens('')).toBe(0);
  });
});
