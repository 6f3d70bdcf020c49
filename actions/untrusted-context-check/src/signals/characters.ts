/** What a UTF-16 unit is to the word reader. Numbers, because every character of every source passes here. */
export const SEPARATOR = 0;
export const WORD = 1;
/** Letters of scripts written without blanks: Han, kana, Thai, Lao, Khmer, Myanmar. */
export const UNSPACED = 2;
export const SENTENCE_END = 3;
export const NEWLINE = 4;
/** Invisible characters: part of the word they interrupt. */
export const IGNORABLE = 5;
const UNKNOWN = 255;

const classes = new Uint8Array(65_536).fill(UNKNOWN);

/** The class of one UTF-16 unit; surrogates count as word characters and are told apart when the word is normalised. */
export function classOf(unit: number): number {
  const known = classes[unit] as number;
  return known === UNKNOWN ? (classes[unit] = classify(unit)) : known;
}

function classifyAscii(unit: number, character: string): number {
  if (unit === 0x0a || unit === 0x0d) return NEWLINE;
  if ('.!?:;'.includes(character)) return SENTENCE_END;
  return /[A-Za-z0-9]/.test(character) ? WORD : SEPARATOR;
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  // What nearly all texts are made of is told apart without the tables of Unicode: they cost time on first use.
  if (unit < 128) return classifyAscii(unit, character);
  if (isPunctuation(unit)) return SEPARATOR;
  if (unit >= 0xd800 && unit <= 0xdfff) return WORD;
  if (unit === 0x2028 || unit === 0x2029) return NEWLINE;
  if ('.!?:;。！？।॥；'.includes(character)) return SENTENCE_END;
  if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return IGNORABLE;
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]/u.test(character))
    return UNSPACED;
  return /[\p{L}\p{M}\p{N}]/u.test(character) ? WORD : SEPARATOR;
}

/** Dashes, quotation marks, bullets and ellipses; arrows, mathematical and technical symbols. */
const isPunctuation = (unit: number): boolean =>
  (unit >= 0x2010 && unit <= 0x2027) || (unit >= 0x2030 && unit <= 0x205e) || (unit >= 0x2190 && unit <= 0x244a);
