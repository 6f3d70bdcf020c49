/**
 * Test names are written in many hands: "rejects too large bodies", `test_rejects_too_large_bodies`,
 * `rejectsTooLargeBodies`. Words of a policy are compared with all of them alike.
 */
export function normalise(text: string): string {
  const apart = HUMPS.test(text) ? text.replace(HUMP, '$1 $2') : text;
  return apart.replace(/[\s_-]+/gu, ' ').toLowerCase();
}

const HUMP = /([\p{Ll}\d])(\p{Lu})/gu;
/** The same without a global state, to ask first. */
const HUMPS = /[\p{Ll}\d]\p{Lu}/u;

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/**
 * Matches any of the words as whole words: `valid input` is not in `invalid input`. The pattern is made of literal
 * words only, so matching takes linear time.
 *
 * @returns null when there are no words
 */
export function anyWordPattern(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const alternatives = words.map((word) => escapeRegExp(normalise(word).trim())).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'u');
}
