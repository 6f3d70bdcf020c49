import { NEEDLES } from '../generated/needles.ts';
import type { Holds } from './haystack.ts';

/**
 * Sets of strings in lower case. A text can match a pattern in this way only when it holds at least one string of every
 * set. Asking for them is what keeps most patterns from ever being compiled, which costs far more than matching.
 */
export type Way = readonly (readonly string[])[];

let builtIn: Map<string, readonly Way[]> | undefined;

/** The ways in which a text can match a pattern; null for one that is not built in, of which nothing is known. */
export function knownWays(source: string): readonly Way[] | null {
  builtIn ??= new Map(Object.entries(JSON.parse(NEEDLES) as Record<string, readonly Way[]>));
  return builtIn.get(source) ?? null;
}

/** Whether a text, folded, can match; only where it cannot, the answer is sure. */
export const canMatch = (ways: readonly Way[] | null, holds: Holds): boolean =>
  ways === null || ways.some((way) => way.every((set) => set.some((needle) => holds(needle))));

/**
 * What is left of the ways when only needles that a text holds are kept: its lines need not be asked for the others.
 * Null stays null.
 */
export const within = (ways: readonly Way[] | null, holds: Holds): readonly Way[] | null =>
  ways &&
  ways
    .map((way) => way.map((set) => set.filter((needle) => holds(needle))))
    .filter((way) => way.every((set) => set.length > 0));
