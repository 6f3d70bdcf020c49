import { foldConfusables } from '../hidden/confusables.ts';

const BEYOND_ASCII = /[^ -~]/;
/** Longest word looked at; longer ones are data. */
export const MAX_WORD = 40;

/**
 * The form in which words are compared: lower case, invisible characters taken out, compatibility forms (full width,
 * mathematical letters) undone, look-alike letters inside a Latin word turned Latin, accents of Latin letters dropped.
 */
export function normaliseWord(raw: string): string {
  if (!BEYOND_ASCII.test(raw)) return raw.toLowerCase();
  const plain = foldConfusables(
    raw.replace(/[\p{Default_Ignorable_Code_Point}\p{Co}]/gu, '').normalize('NFKC'),
  ).toLowerCase();
  const folded = /\p{sc=Latin}/u.test(plain)
    ? plain.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('đ', 'd')
    : plain;
  return folded.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

const DIGIT_LETTERS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

/** `c0nf1rm` → `confirm`; null when the word holds no digit between letters. */
export function unleet(word: string): string | null {
  if (word.length < 4 || !/[a-z]/.test(word) || !/[013457]/.test(word)) return null;
  return word.replace(/[013457]/g, (digit) => DIGIT_LETTERS[digit] as string);
}
