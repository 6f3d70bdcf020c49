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
   * Sets money aside for one attempt. While other attempts hold money that this one needs, it waits for their bills,
   * which are lower as a rule.
   *
   * @param worst the most the attempt can use
   * @throws OverBudget when what is spent and this attempt together exceed the ceiling, the signal's reason when it ends
   */
  hold(model: string, worst: TokenUsage, signal: AbortSignal): Promise<Hold>;
  spending(): Spending;
}

/** A budget with a ceiling in US dollars that counts every attempt before it is sent, and then by its real usage. */
export function openBudget(maxUsd: number): Budget {
  let usd = 0;
  let held = 0;
  let inputTokens = 0;
  let outputTokens = 0;
  let requests = 0;
  let holds = 0;
  const waiting: (() => void)[] = [];

  const holdOf = (model: string, estimate: number): Hold => {
    requests += 1;
    holds += 1;
    held += estimate;
    let open = true;
    const close = (charge: number): boolean => {
      if (!open) return false;
      open = false;
      holds -= 1;
      held = holds === 0 ? 0 : held - estimate;
      usd += charge;
      for (const retry of waiting.splice(0)) retry();
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
  };
  return {
    async hold(model, worst, signal) {
      const estimate = costUsd(model, worst);
      while (!(usd + held + estimate <= maxUsd)) {
        if (!(usd + estimate <= maxUsd)) throw new OverBudget(overBudgetText(model, maxUsd, usd, estimate));
        // The deadline ends the attempts that hold the money, and thereby this wait.
        await new Promise<void>((resolve) => waiting.push(resolve));
        signal.throwIfAborted();
      }
      return holdOf(model, estimate);
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
