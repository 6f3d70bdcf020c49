const ANY = 'abcdefghijklmnopqrstuvwxyz0123456789-_.<>"\'&/\\ \u0000\u001b\u202e\u00e9\ud83d';

export interface RandomSource {
  /** From 0 up to 1. */
  next(): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Up to `longest` characters of the alphabet. */
  text(longest: number, alphabet?: string): string;
}

/** Random values that are the same in every run (mulberry32), so that a failure can be repeated. */
export function randomSource(seed: number): RandomSource {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  const text = (longest: number, alphabet = ANY): string =>
    Array.from({ length: Math.floor(next() * longest) }, () => alphabet.charAt(next() * alphabet.length)).join('');
  return { next, pick, text };
}
