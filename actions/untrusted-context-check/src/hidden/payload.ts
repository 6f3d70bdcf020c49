const TAG_BASE = 0xe0000;
const MAX_PAYLOAD = 4000;

/**
 * Reads what a run of hidden characters spells.
 *
 * @param codes code points of the run, in order
 * @returns the decoded text, or '' when the run is no known encoding
 */
export function decodePayload(codes: readonly number[]): string {
  const some = codes.slice(0, MAX_PAYLOAD * 8);
  return tags(some) || selectorText(some) || bits(some);
}

/** Tag characters mirror ASCII. */
function tags(codes: readonly number[]): string {
  const ascii = codes.filter((code) => code >= 0xe0020 && code <= 0xe007e).map((code) => code - TAG_BASE);
  return printable(ascii);
}

/** Variation selectors number the 256 bytes; some encoders use the supplement's low part as plain ASCII. */
function selectorText(codes: readonly number[]): string {
  const selectors = codes.filter((code) => (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef));
  if (selectors.length < 2) return '';
  const bytes = selectors.map((code) => (code <= 0xfe0f ? code - 0xfe00 : code - 0xe0100 + 16));
  return printable(bytes) || printable(selectors.map((code) => code - 0xe0100));
}

/** Two invisible characters as 0 and 1, eight a byte; other invisible characters between them separate words. */
function bits(codes: readonly number[]): string {
  for (const [zero, one] of BIT_PAIRS) {
    const digits = codes.filter((code) => code === zero || code === one).map((code) => (code === one ? 1 : 0));
    if (digits.length < 16) continue;
    const text = printable(bytesOf(digits)) || printable(bytesOf(digits.map((digit) => 1 - digit)));
    if (text !== '') return text;
  }
  return '';
}

const BIT_PAIRS = [
  [0x2062, 0x2064],
  [0x200b, 0x200c],
  [0x200c, 0x200d],
  [0x200b, 0x200d],
] as const;

function bytesOf(digits: readonly number[]): number[] {
  const bytes: number[] = [];
  for (let at = 0; at + 8 <= digits.length; at += 8) {
    bytes.push(digits.slice(at, at + 8).reduce((value, digit) => value * 2 + digit, 0));
  }
  return bytes;
}

/** Bytes as UTF-8 text when nearly all of them are printable, else ''. */
function printable(bytes: readonly number[]): string {
  if (bytes.length < 2 || bytes.some((byte) => byte < 0 || byte > 255)) return '';
  const text = Buffer.from(bytes.slice(0, MAX_PAYLOAD)).toString('utf8');
  const good = Array.from(text).filter(
    (character) => /[\p{L}\p{N}\p{P}\p{S}\p{Zs}\n\t]/u.test(character) && character !== '\ufffd',
  );
  return good.length >= Array.from(text).length * 0.9 ? text : '';
}
