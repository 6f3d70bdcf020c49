/** What stands around a run of hidden characters. */
export interface Surroundings {
  /** Up to 32 UTF-16 units before the run. */
  readonly before: string;
  /** Up to 32 UTF-16 units after it. */
  readonly after: string;
  /** Offset of the run. */
  readonly start: number;
}

// Patterns with classes of Unicode stand in functions: making one costs time at start, and most texts need none of these.
const endsInEmoji = (text: string): boolean =>
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u{e007f}]$/u.test(text);
const startsWithEmoji = (text: string): boolean =>
  /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Emoji}\u2640\u2642\u2695]/u.test(text);
const endsInSymbol = (text: string): boolean => /[\p{S}\p{P}\p{N}\p{Lo}\p{So}\u20e3]$/u.test(text);
const endsInHan = (text: string): boolean => /\p{sc=Han}$/u.test(text);
/** Scripts whose spelling needs joiners: Arabic and its kin, the Indic scripts, Khmer, Mongolian. */
const isJoining = (text: string): boolean =>
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Nkoo}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Tibt}]/u.test(
    text,
  );
const isRightToLeftScript = (text: string): boolean =>
  /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u.test(text);
const isUnspacedScript = (text: string): boolean =>
  /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Tibt}\p{sc=Hang}]/u.test(text);
const endsInWord = (text: string): boolean => /[\p{sc=Latin}\p{Nd}_]$/u.test(text);
const startsWithWord = (text: string): boolean => /^[\p{sc=Latin}\p{Nd}_]/u.test(text);
/** Two letters on one side at least: `A|B` is a sample of the character, `is|Admin` a name. */
const endsInLongerWord = (text: string): boolean => /[\p{sc=Latin}\p{Nd}_]{2}$/u.test(text);
const startsWithLongerWord = (text: string): boolean => /^[\p{sc=Latin}\p{Nd}_]{2}/u.test(text);
const FLAG = 0x1f3f4;
/** The three flags that Unicode recommends for interchange, as tag letters. */
const FLAGS = ['gbeng', 'gbsct', 'gbwls'];

/** England, Scotland, Wales: a black flag, tag letters and the cancel tag. */
export function isFlag(codes: readonly number[], around: Surroundings): boolean {
  const letters = String.fromCodePoint(...codes.slice(0, 8).map((code) => code - 0xe0000));
  return (
    around.before.codePointAt(around.before.length - 2) === FLAG && FLAGS.some((flag) => letters === `${flag}\u007f`)
  );
}

/**
 * A selector that changes how the character before it looks: the text and emoji selectors, which spell nothing on their own
 * and stray behind any character, one of the others after a symbol, or an ideographic variation sequence.
 */
export function isSelectorInPlace(codes: readonly number[], around: Surroundings): boolean {
  if (codes.length <= 4 && codes.every((code) => code === 0xfe0e || code === 0xfe0f)) return true;
  const [code = 0] = codes;
  if (codes.length !== 1) return false;
  // A range in a character class: `[\ufe00-\ufe0f]`, written out.
  if (around.before.endsWith('-') || around.after.startsWith('-')) return true;
  return endsInHan(around.before) || (code <= 0xfe0f && endsInSymbol(around.before));
}

/** Whether a run of zero-width characters belongs where it stands. */
export function isZeroWidthInPlace(codes: readonly number[], around: Surroundings): boolean {
  if (codes.length >= 3) return false;
  if (codes.every((code) => code === 0xfeff) && around.start === 0) return true;
  const { before, after } = around;
  if (codes.every((code) => code === 0x200d)) {
    if (endsInEmoji(before) || startsWithEmoji(after)) return true;
  }
  if (isJoining(before.slice(-4)) || isJoining(after.slice(0, 4))) return true;
  if (isUnspacedScript(before.slice(-2)) || isUnspacedScript(after.slice(0, 2))) return true;
  // A break opportunity or a stray one between words is noise; inside a Latin word it hides the word.
  const inWord =
    endsInWord(before) && startsWithWord(after) && (endsInLongerWord(before) || startsWithLongerWord(after));
  return !inWord || codes.every((code) => code === 0x00ad);
}

/** Marks and isolates are ordinary where right-to-left text is. */
export const isRightToLeft = (around: Surroundings): boolean =>
  isRightToLeftScript(around.before) || isRightToLeftScript(around.after);
