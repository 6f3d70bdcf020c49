import { compareRisk, type RiskLevel } from '../levels.ts';

/** From which risk on how many analysers are asked for. */
export interface Often {
  readonly minRisk: RiskLevel;
  readonly count: number;
}

/** What asks at least as much as both. */
export const moreOften = (above: Often, below: Often): { minRisk: RiskLevel; count: number } => ({
  minRisk: compareRisk(below.minRisk, above.minRisk) < 0 ? below.minRisk : above.minRisk,
  count: Math.max(above.count, below.count),
});

/** Both records; of an entry in both the stricter value, as `stricter` says. */
export function mergedBy<Value>(
  above: Readonly<Record<string, Value>>,
  below: Readonly<Record<string, Value>>,
  stricter: (above: Value, below: Value, key: string) => Value,
): Record<string, Value> {
  const entries = Object.entries(below).map(([key, value]): [string, Value] => [
    key,
    Object.hasOwn(above, key) ? stricter(above[key] as Value, value, key) : value,
  ]);
  return { ...above, ...Object.fromEntries(entries) };
}

/** Keeps an entry that both have, and refuses another one under its name. */
export const sameOr =
  <Value>(refuse: (key: string) => never) =>
  (above: Value, below: Value, key: string): Value =>
    isSame(above, below) ? above : refuse(key);

/** Whether two parsed values of a policy say the same. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
