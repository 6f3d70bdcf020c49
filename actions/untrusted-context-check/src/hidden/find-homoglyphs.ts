import { latinTwin } from './confusables.ts';

/** A word in which letters of another script pass for Latin ones. */
export interface Homoglyph {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** What a reader takes it for. */
  readonly looksLike: string;
}

const FOREIGN = /[\u0370-\u03ff\u0400-\u052f]/;
const LATIN = /[A-Za-z]/g;
const MAX_FOUND = 50;

/**
 * Words of Latin letters with a few look-alikes among them. Words mostly of the other script, and units such as µm or Δt
 * whose foreign letter has no Latin twin, are left alone.
 */
export function findHomoglyphs(text: string): Homoglyph[] {
  const found: Homoglyph[] = [];
  if (!FOREIGN.test(text)) return found;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}_]{3,64}/gu)) {
    const [word] = match;
    if (!FOREIGN.test(word) || !/\p{sc=Latin}/u.test(word)) continue;
    const looksLike = looksLatin(word);
    if (looksLike === null) continue;
    found.push({ start: match.index, end: match.index + word.length, word, looksLike });
    if (found.length === MAX_FOUND) break;
  }
  return found;
}

function looksLatin(word: string): string | null {
  const letters = Array.from(word);
  const foreign = letters.filter((letter) => FOREIGN.test(letter));
  if (foreign.some((letter) => latinTwin(letter) === null)) return null;
  const latin = word.match(LATIN)?.length ?? 0;
  if (latin < 2 || foreign.length > latin) return null;
  return letters.map((letter) => latinTwin(letter) ?? letter).join('');
}
