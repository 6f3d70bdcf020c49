import { conceptIndex, rot13 } from '../signals/dictionary.ts';
import type { Hit } from '../signals/hits.ts';

/** Text that was written in a code, read. */
export interface Decoded {
  readonly encoding: 'base64' | 'hex' | 'percent' | 'entities' | 'escapes' | 'rot13' | 'reversed' | 'spaced';
  /** UTF-16 offsets of the encoded text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Encoded stretches looked at in one text, and their longest length. */
const MAX_STRETCHES = 400;
const MAX_ENCODED = 16_384;

type Decoder = (encoded: string) => string;

const DECODERS: readonly (readonly [encoding: Decoded['encoding'], pattern: RegExp, decode: Decoder])[] = [
  ['base64', /[A-Za-z0-9+/_-]{20,}={0,2}/g, (text) => Buffer.from(text, 'base64').toString('utf8')],
  ['hex', /(?:0x)?[0-9a-fA-F]{24,}/g, (text) => Buffer.from(text.replace(/^0x/, ''), 'hex').toString('utf8')],
  ['percent', /(?:%[0-9a-fA-F]{2}[A-Za-z0-9._-]{0,24}){4,}/g, (text) => safely(() => decodeURIComponent(text))],
  ['percent', /(?:=[0-9A-F]{2}){6,}/g, (text) => Buffer.from(text.replaceAll('=', ''), 'hex').toString('utf8')],
  [
    'entities',
    /(?:&#x?[0-9a-fA-F]{1,6};){4,}/g,
    (text) => text.replace(/&#(x?)([0-9a-fA-F]{1,6});/g, (_, x, digits) => fromCode(digits, x === 'x' ? 16 : 10)),
  ],
  [
    'escapes',
    /(?:\\u\{?[0-9a-fA-F]{4}\}?|\\x[0-9a-fA-F]{2}){4,}/g,
    (text) => text.replace(/\\(?:u\{?([0-9a-fA-F]{4})\}?|x([0-9a-fA-F]{2}))/g, (_, u, x) => fromCode(u ?? x, 16)),
  ],
  [
    'spaced',
    /(?:(?<![A-Za-z])[A-Za-z]{1,2}[-._|\][ *]{1,2}){5,}[A-Za-z]{1,8}/g,
    (text) => text.replace(/[-._|\][*]/g, '').replace(/(?<=\b\w) (?=\w\b)/g, ''),
  ],
];

const fromCode = (digits: string, radix: number): string => {
  const code = Number.parseInt(digits, radix);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

function safely(decode: () => string): string {
  try {
    return decode();
  } catch {
    return '';
  }
}

/** All readable stretches of encoded text. What does not decode to text is left alone. */
export function decodeAll(text: string, hits: readonly Hit[]): Decoded[] {
  const found: Decoded[] = [];
  for (const [encoding, pattern, decode] of DECODERS) {
    let seen = 0;
    for (const match of text.matchAll(pattern)) {
      if (++seen > MAX_STRETCHES) break;
      const decoded = decode(match[0].slice(0, MAX_ENCODED));
      if (isText(decoded))
        found.push({ encoding, start: match.index, end: match.index + match[0].length, text: decoded });
    }
  }
  return [
    ...found,
    ...turned(text, hits, 'ROTATED', 'rot13', rot13),
    ...turned(text, hits, 'REVERSED', 'reversed', mirror),
  ];
}

const mirror: Decoder = (text) => [...text].toReversed().join('');

/** Lines in which two words give rot13 or mirror writing away. */
function turned(
  text: string,
  hits: readonly Hit[],
  concept: 'ROTATED' | 'REVERSED',
  encoding: Decoded['encoding'],
  decode: Decoder,
): Decoded[] {
  const wanted = conceptIndex(concept);
  const clues = hits.filter((hit) => hit.concept === wanted);
  const lines = new Map<number, number>();
  for (const clue of clues) {
    const start = text.lastIndexOf('\n', clue.start) + 1;
    lines.set(start, (lines.get(start) ?? 0) + 1);
    if (lines.size > MAX_STRETCHES) break;
  }
  return [...lines]
    .filter(([, count]) => count >= 2)
    .map(([start]) => {
      const newline = text.indexOf('\n', start);
      const end = Math.min(newline === -1 ? text.length : newline, start + MAX_ENCODED);
      return { encoding, start, end, text: decode(text.slice(start, end)) };
    });
}

const ENCODED_AGAIN = /^[A-Za-z0-9+/=]+$/u;

/** Mostly printable, and at least one blank or a long word: bytes that happen to be ASCII are no message. */
function isText(text: string): boolean {
  if (text.length < 6) return false;
  let good = 0;
  for (const character of text) if (/[\p{L}\p{N}\p{P}\p{Zs}\n<>=+$~|`^]/u.test(character)) good++;
  return (
    good >= text.length * 0.95 &&
    !text.includes('\ufffd') &&
    (/ /u.test(text) || text.length <= 40 || ENCODED_AGAIN.test(text))
  );
}
