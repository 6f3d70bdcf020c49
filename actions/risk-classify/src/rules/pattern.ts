import { occursIn } from './lines.ts';
import { knownWays, type Way } from './needles/needles.ts';

/** One of a rule's patterns. */
export interface ReadyPattern {
  /** What a line must hold before the pattern can occur in it; null when nothing is known. */
  readonly ways: readonly Way[] | null;
  /** Whether the pattern occurs in a line. Compiled on first use. */
  readonly occursIn: (line: string) => boolean;
}

const ASCII = /^[\0-\x7f]*$/u;
/** Escapes that can stand for characters beyond ASCII, or mean something else without the flag `u`. */
const BEYOND_ASCII = /\\[pPuxck]/u;

/**
 * Makes a pattern ready. Lines and patterns of ASCII alone are matched without the flag `u`: there it makes no
 * difference but that compiling takes twice the time.
 */
export function readyPattern(source: string): ReadyPattern {
  const plain = ASCII.test(source) && !BEYOND_ASCII.test(source);
  const forAscii = once(() => new RegExp(source, 'i'));
  const forAll = once(() => new RegExp(source, 'iu'));
  return {
    ways: knownWays(source),
    occursIn: (line) => occursIn(plain && ASCII.test(line) ? forAscii() : forAll(), line),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
