import type { PlacedSignal } from './examine.ts';

export const VERDICTS = ['clean', 'suspicious', 'malicious'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** From here on a person should look. */
export const SUSPICIOUS = 4;
/** From here on the change may not merge. */
export const MALICIOUS = 9;
/** Signals further apart than this (UTF-16 units) do not add up: a long document collects weak ones. */
export const CLUSTER = 1200;

/**
 * The verdict on the signals of one source: the densest stretch of it counts.
 *
 * @param signals sorted by start
 */
export function verdictOf(signals: readonly PlacedSignal[]): Verdict {
  const score = densest(signals);
  return score >= MALICIOUS ? 'malicious' : score >= SUSPICIOUS ? 'suspicious' : 'clean';
}

/** Rules that say the same in other words share their name up to the first hyphen and count once. */
export const familyOf = (ruleId: string): string =>
  ruleId.startsWith('injection.') ? (ruleId.split('-')[0] as string) : ruleId;

/** Highest sum of weights within any stretch of `CLUSTER`, each family of rules counted once at its heaviest. */
export function densest(signals: readonly PlacedSignal[]): number {
  const weights = new Map<string, number[]>();
  let best = 0;
  let oldest = 0;
  for (const signal of signals) {
    push(weights, signal);
    while ((signals[oldest] as PlacedSignal).start < signal.start - CLUSTER) {
      remove(weights, signals[oldest] as PlacedSignal);
      oldest++;
    }
    let sum = 0;
    for (const list of weights.values()) if (list.length > 0) sum += Math.max(...list);
    best = Math.max(best, sum);
  }
  return best;
}

function push(weights: Map<string, number[]>, { ruleId, weight }: PlacedSignal): void {
  const family = familyOf(ruleId);
  const list = weights.get(family);
  if (list) list.push(weight);
  else weights.set(family, [weight]);
}

function remove(weights: Map<string, number[]>, { ruleId }: PlacedSignal): void {
  weights.get(familyOf(ruleId))?.shift();
}
