/** Tokens of one answered request, as the Messages API counts them. The total input is the sum of the first three. */
export interface TokenUsage {
  readonly inputTokens: number;
  readonly cacheWriteTokens: number;
  readonly cacheReadTokens: number;
  readonly outputTokens: number;
}

/** US dollars for a million tokens, up to a prompt of that many tokens. */
interface PriceTier {
  readonly upToPromptTokens: number;
  readonly input: number;
  readonly output: number;
}

/** Day on which the prices below were read from the vendor's public price list. */
export const PRICES_AS_OF = '2026-11-24';

const flat = (input: number, output: number): readonly PriceTier[] => [{ upToPromptTokens: Infinity, input, output }];

const PRICES: ReadonlyMap<string, readonly PriceTier[]> = new Map([
  [
    'claude-haiku-5-5',
    [
      { upToPromptTokens: 100_000, input: 0.1, output: 0.5 },
      { upToPromptTokens: Infinity, input: 0.5, output: 2.5 },
    ],
  ],
  ['claude-sonnet-5-5', flat(2, 10)],
  ['claude-opus-5-5', flat(4, 20)],
  ['claude-opus-5', flat(5, 25)],
  ['claude-fable-5-1', flat(10, 50)],
]);

/** What a model without a known price is counted at: no known model costs more, so the ceiling holds in tokens. */
const DEAREST: PriceTier = { upToPromptTokens: Infinity, input: 10, output: 50 };

/** Writing to the one-hour prompt cache costs twice the input price; reading from it at most a tenth. */
const CACHE_WRITE_FACTOR = 2;
const CACHE_READ_FACTOR = 0.1;
const MILLION = 1_000_000;

/** Whether the table above knows what the model costs. */
export const isPriced = (model: string): boolean => PRICES.has(model);

/** Cost of a request in US dollars; a model without a price is counted as the dearest known one. */
export function costUsd(model: string, usage: TokenUsage): number {
  const prompt = usage.inputTokens + usage.cacheWriteTokens + usage.cacheReadTokens;
  const tier = PRICES.get(model)?.find(({ upToPromptTokens }) => prompt <= upToPromptTokens) ?? DEAREST;
  const input =
    usage.inputTokens + usage.cacheWriteTokens * CACHE_WRITE_FACTOR + usage.cacheReadTokens * CACHE_READ_FACTOR;
  return (input * tier.input + usage.outputTokens * tier.output) / MILLION;
}
