/**
 * Test names are written in many hands: "rejects too large bodies", `test_rejects_too_large_bodies`,
 * `rejectsTooLargeBodies`. Words of a policy are compared with all of them alike.
 */
export function normalise(text: string): string {
  // Patterns of all the world's letters are built only when a name has any beyond ASCII.
  const [humps, hump] = BEYOND_ASCII.test(text) ? [HUMPS, HUMP] : [ASCII_HUMPS, ASCII_HUMP];
  const apart = humps.test(text) ? text.replace(hump, '$1 $2') : text;
  return apart.replace(/[\s_-]+/gu, ' ').toLowerCase();
}

const BEYOND_ASCII = /[^\0-\x7f]/u;
const HUMP = /([\p{Ll}\d])(\p{Lu})/gu;
/** The same without a global state, to ask first. */
const HUMPS = /[\p{Ll}\d]\p{Lu}/u;
const ASCII_HUMP = /([a-z\d])([A-Z])/gu;
const ASCII_HUMPS = /[a-z\d][A-Z]/u;

/** Tells which of the words it was made for stand in a normalised text. */
export type WordFinder = (text: string) => ReadonlySet<string>;

/** A word or phrase of the policy, as it is written there and as it is looked for. */
interface Sought {
  readonly word: string;
  readonly phrase: string;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Looks for whole words: `valid input` is not in `invalid input`. The text is walked once, run of letters and digits by
 * run, and each run is looked up among the beginnings of the phrases; a pattern of all words would cost more to compile
 * than to match. A word of separators only stands in no text.
 */
export function wordFinder(words: readonly string[]): WordFinder {
  const byStart = new Map<string, Sought[]>();
  for (const word of new Set(words)) {
    const phrase = normalise(word).trim();
    if (phrase === '') continue;
    const start = phrase.slice(0, endOfRun(phrase, 0));
    byStart.set(start, [...(byStart.get(start) ?? []), { word, phrase }]);
  }
  if (byStart.size === 0) return () => NONE;
  return (text) => {
    let found: Set<string> | null = null;
    let at = 0;
    while (at < text.length) {
      const end = endOfRun(text, at);
      // Where no run begins, a phrase may begin with a sign (`/admin`); it is kept under ''.
      for (const { word, phrase } of byStart.get(text.slice(at, end)) ?? []) {
        const after = at + phrase.length;
        if (text.startsWith(phrase, at) && endOfRun(text, after) === after) (found ??= new Set()).add(word);
      }
      // The sign that ends a run stands right behind a letter or digit, so that no phrase begins with it.
      at = end + 1;
    }
    return found ?? NONE;
  };
}

/** Where the letters and digits that begin at a place end; the place itself when there are none. */
function endOfRun(text: string, from: number): number {
  let at = from;
  for (;;) {
    const point = text.codePointAt(at);
    if (point === undefined || !isLetterOrDigit(point)) return at;
    at += point > 0xffff ? 2 : 1;
  }
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const isLetterOrDigit = (point: number): boolean =>
  point < 0x80
    ? (point >= 0x61 && point <= 0x7a) || (point >= 0x30 && point <= 0x39) || (point >= 0x41 && point <= 0x5a)
    : LETTER_OR_DIGIT.test(String.fromCodePoint(point));
