import { costUsd, isPriced, type TokenUsage } from './prices.ts';

/** Thrown before an attempt is sent that could exceed the ceiling. */
export class OverBudget extends Error {}

/** Money set aside for one attempt. Exactly one of its methods is called; later calls change nothing. */
export interface Hold {
  /** The attempt was answered: what it really used. */
  settle(usage: TokenUsage): void;
  /** Nobody knows whether the attempt was billed: it counts in full. */
  lost(): void;
  /** The service answered with an error; errors are not billed. */
  release(): void;
}

export interface Spending {
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Attempts sent, retries included. */
  readonly requests: number;
  /** Upper bound in US dollars: attempts whose bill is unknown count with their estimate. */
  readonly usd: number;
}

/** The money one review may spend. */
export interface Budget {
  /**
   * Sets money aside for one attempt.
   *
   * @param worst the most the attempt can use
   * @throws OverBudget when what was spent, what is held and this attempt together exceed the ceiling
   */
  hold(model: string, worst: TokenUsage): Hold;
  spending(): Spending;
}

/** A budget with a ceiling in US dollars that counts every attempt before it is sent, and then by its real usage. */
export function openBudget(maxUsd: number): Budget {
  let usd = 0;
  let held = 0;
  let inputTokens = 0;
  let outputTokens = 0;
  let requests = 0;
  return {
    hold(model, worst) {
      const estimate = costUsd(model, worst);
      if (usd + held + estimate > maxUsd) throw new OverBudget(overBudgetText(model, maxUsd, usd + held, estimate));
      requests += 1;
      held += estimate;
      let open = true;
      const close = (charge: number): boolean => {
        if (!open) return false;
        open = false;
        held -= estimate;
        usd += charge;
        return true;
      };
      return {
        settle: (used) => {
          if (!close(costUsd(model, used))) return;
          inputTokens += used.inputTokens + used.cacheWriteTokens + used.cacheReadTokens;
          outputTokens += used.outputTokens;
        },
        lost: () => void close(estimate),
        release: () => void close(0),
      };
    },
    spending: () => ({ inputTokens, outputTokens, requests, usd: usd + held }),
  };
}

function overBudgetText(model: string, maxUsd: number, spent: number, estimate: number): string {
  const priced = isPriced(model) ? '' : ', counted at the dearest known price because its own is not known';
  return (
    `the next request to ${model} could cost ${estimate.toFixed(4)} USD${priced}; ` +
    `${spent.toFixed(4)} of ${maxUsd.toFixed(2)} USD are spent`
  );
}

/** Code and its escapes come to about three bytes a token; fewer bytes a token would be undercounting. */
const BYTES_PER_TOKEN = 3;

/** An upper estimate of a text's tokens, made before anything is sent. */
export const estimateTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN);
