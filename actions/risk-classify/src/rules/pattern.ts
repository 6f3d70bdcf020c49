import { occursIn } from './lines.ts';
import { knownWays, type Way } from './needles/needles.ts';

/** One of a rule's patterns. */
export interface ReadyPattern {
  /** What a line must hold before the pattern can occur in it; null when nothing is known. */
  readonly ways: readonly Way[] | null;
  /** Whether the pattern occurs in a line. */
  readonly occursIn: (line: string) => boolean;
}

/** Makes a pattern ready. Its regular expression is made on first use. */
export function readyPattern(source: string): ReadyPattern {
  let pattern: RegExp | undefined;
  return { ways: knownWays(source), occursIn: (line) => occursIn((pattern ??= new RegExp(source, 'iu')), line) };
}
