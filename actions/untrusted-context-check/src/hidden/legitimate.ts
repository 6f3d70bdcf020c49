/** What stands around a run of hidden characters. */
export interface Surroundings {
  /** Up to 32 UTF-16 units before the run. */
  readonly before: string;
  /** Up to 32 UTF-16 units after it. */
  readonly after: string;
  /** Offset of the run. */
  readonly start: number;
}

const EMOJI_OR_SELECTOR_AT_END = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u{e007f}]$/u;
const EMOJI_AT_START = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Emoji}\u2640\u2642\u2695]/u;
const SYMBOL_AT_END = /[\p{S}\p{P}\p{N}\p{Lo}\p{So}\u20e3]$/u;
const HAN_AT_END = /\p{sc=Han}$/u;
/** Scripts whose spelling needs joiners: Arabic and its kin, the Indic scripts, Khmer, Mongolian. */
const JOINING =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Nkoo}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Tibt}]/u;
const RIGHT_TO_LEFT = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u;
const UNSPACED_SCRIPT =
  /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Tibt}\p{sc=Hang}]/u;
const WORD_AT_END = /[\p{sc=Latin}\p{Nd}_]$/u;
const WORD_AT_START = /^[\p{sc=Latin}\p{Nd}_]/u;
/** Two letters on one side at least: `A|B` is a sample of the character, `is|Admin` a name. */
const LONGER = /[\p{sc=Latin}\p{Nd}_]{2}$/u;
const LONGER_AFTER = /^[\p{sc=Latin}\p{Nd}_]{2}/u;
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
  return HAN_AT_END.test(around.before) || (code <= 0xfe0f && SYMBOL_AT_END.test(around.before));
}

/** Whether a run of zero-width characters belongs where it stands. */
export function isZeroWidthInPlace(codes: readonly number[], around: Surroundings): boolean {
  if (codes.length >= 3) return false;
  if (codes.every((code) => code === 0xfeff) && around.start === 0) return true;
  const { before, after } = around;
  if (codes.every((code) => code === 0x200d)) {
    if (EMOJI_OR_SELECTOR_AT_END.test(before) || EMOJI_AT_START.test(after)) return true;
  }
  if (JOINING.test(before.slice(-4)) || JOINING.test(after.slice(0, 4))) return true;
  if (UNSPACED_SCRIPT.test(before.slice(-2)) || UNSPACED_SCRIPT.test(after.slice(0, 2))) return true;
  // A break opportunity or a stray one between words is noise; inside a Latin word it hides the word.
  const inWord =
    WORD_AT_END.test(before) && WORD_AT_START.test(after) && (LONGER.test(before) || LONGER_AFTER.test(after));
  return !inWord || codes.every((code) => code === 0x00ad);
}

/** Marks and isolates are ordinary where right-to-left text is. */
export const isRightToLeft = (around: Surroundings): boolean =>
  RIGHT_TO_LEFT.test(around.before) || RIGHT_TO_LEFT.test(around.after);
