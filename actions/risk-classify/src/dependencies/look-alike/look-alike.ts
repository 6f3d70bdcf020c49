import { isWidelyUsed, popularNames } from './popular.ts';

/** Below, one letter of difference is what many honest names have. */
const LEAST_LETTERS = 5;
const MAX_LETTERS = 100;

/**
 * The popular package that a name could be taken for: one letter added, left out, changed or swapped with its neighbour, or
 * the same but for separators and for digits that look like letters. Null for a popular name itself.
 */
export async function lookAlikeOf(ecosystem: string, name: string): Promise<string | null> {
  const written = ecosystem === 'pypi' ? name.toLowerCase().replace(/[-_.]+/gu, '-') : name.toLowerCase();
  if (written.length < LEAST_LETTERS || written.length > MAX_LETTERS) return null;
  const popular = await popularNames(ecosystem);
  if (popular.includes(written)) return null;
  const plain = bare(written);
  const found = popular.find(
    (one) =>
      one.length >= LEAST_LETTERS &&
      scopeOf(one) === scopeOf(written) &&
      (bare(one) === plain || isOneEditApart(one, written)),
  );
  return found === undefined || (await isWidelyUsed(ecosystem, written)) ? null : found;
}

/** Who publishes under a scope or path is another question than what a name looks like: `@types/a` is not `@type/a`. */
const scopeOf = (name: string): string => (name.startsWith('@') ? name.slice(0, name.indexOf('/')) : '');

const bare = (name: string): string =>
  name.replace(/[-_.]/gu, '').replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('5', 's');

/** Whether two texts differ by one insertion, deletion, change, or swap of neighbours (Damerau–Levenshtein distance 1). */
export function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}
