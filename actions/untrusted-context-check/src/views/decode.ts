import { conceptIndex, rot13 } from '../signals/dictionary.ts';
import type { Hit } from '../signals/hits.ts';
import { base64Runs } from './base64-runs.ts';

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

interface Encoding {
  readonly name: Decoded['encoding'];
  /** A text without it holds nothing so encoded; null when the pattern itself is as quick. */
  readonly needle: string | null;
  readonly pattern: RegExp;
  readonly decode: Decoder;
}

const hex: Decoder = (text) => Buffer.from(text.replace(/^0x/, ''), 'hex').toString('utf8');

const MARKED: readonly Encoding[] = [
  {
    name: 'percent',
    needle: '%',
    pattern: /(?:%[0-9a-fA-F]{2}[A-Za-z0-9._-]{0,24}){4,}/g,
    decode: (text) => safely(() => decodeURIComponent(text)),
  },
  { name: 'percent', needle: '=', pattern: /(?:=[0-9A-F]{2}){6,}/g, decode: (text) => hex(text.replaceAll('=', '')) },
  {
    name: 'entities',
    needle: '&#',
    pattern: /(?:&#x?[0-9a-fA-F]{1,6};){4,}/g,
    decode: (text) =>
      text.replace(/&#(x?)([0-9a-fA-F]{1,6});/g, (_, x, digits) => fromCode(digits, x === 'x' ? 16 : 10)),
  },
  {
    name: 'escapes',
    needle: '\\',
    pattern: /(?:\\u\{?[0-9a-fA-F]{4}\}?|\\x[0-9a-fA-F]{2}){4,}/g,
    decode: (text) =>
      text.replace(/\\(?:u\{?([0-9a-fA-F]{4})\}?|x([0-9a-fA-F]{2}))/g, (_, u, x) => fromCode(u ?? x, 16)),
  },
];

const BASE64: Decoder = (text) => Buffer.from(text, 'base64').toString('utf8');
const HEX_ONLY = /^(?:0x)?[0-9a-fA-F]{24,}$/;

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
  const marked = MARKED.filter(({ needle }) => needle === null || text.includes(needle)).flatMap((one) =>
    decodeMarked(text, one),
  );
  return [
    ...marked,
    ...decodeRuns(text),
    ...brokenLines(text),
    ...turned(text, hits, 'ROTATED', 'rot13', rot13),
    ...turned(text, hits, 'REVERSED', 'reversed', mirror),
  ];
}

function decodeMarked(text: string, { name, pattern, decode }: Encoding): Decoded[] {
  const found: Decoded[] = [];
  let seen = 0;
  for (const match of text.matchAll(pattern)) {
    if (++seen > MAX_STRETCHES) break;
    keep(found, name, match.index, match.index + match[0].length, decode(match[0].slice(0, MAX_ENCODED)));
  }
  return found;
}

/** Long runs of the base64 alphabet, read as hexadecimal digits where they are. */
function decodeRuns(text: string): Decoded[] {
  const found: Decoded[] = [];
  for (const { start, end } of base64Runs(text, MAX_STRETCHES)) {
    const run = text.slice(start, Math.min(end, start + MAX_ENCODED));
    if (HEX_ONLY.test(run)) keep(found, 'hex', start, end, hex(run));
    else keep(found, 'base64', start, end, BASE64(run));
  }
  return found;
}

function keep(found: Decoded[], encoding: Decoded['encoding'], start: number, end: number, text: string): void {
  if (isText(text)) found.push({ encoding, start, end, text });
}

const SPELT_OUT = /(?:(?<![A-Za-z])[A-Za-z][-._|\][*]){3}/;
const BRACKETED = /[A-Za-z][\][|][A-Za-z-]{1,9}[\][|-][A-Za-z]/;
const MAX_LINE = 2000;

/** Lines whose words are broken up by marks (`i-g-n-o-r-e`, `sh|ould`), without the marks. */
function brokenLines(text: string): Decoded[] {
  if (!SPELT_OUT.test(text) && !BRACKETED.test(text)) return [];
  const found: Decoded[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const shown = line.slice(0, MAX_LINE);
    if (SPELT_OUT.test(shown) || BRACKETED.test(shown)) {
      keep(found, 'spaced', start, start + line.length, shown.replace(/(?<=[A-Za-z])[-._|\][*](?=[A-Za-z[\]])/g, ''));
    }
    if (found.length >= MAX_STRETCHES) break;
    start += line.length + 1;
  }
  return found;
}

const mirror: Decoder = (text) => Array.from(text).toReversed().join('');

/** Lines in which two words give rot13 or mirror writing away. */
function turned(
  text: string,
  hits: readonly Hit[],
  concept: 'ROTATED' | 'REVERSED',
  encoding: Decoded['encoding'],
  decode: Decoder,
): Decoded[] {
  const wanted = conceptIndex(concept);
  const lines = new Map<number, number>();
  let start = 0;
  let end = -1;
  for (const hit of hits) {
    if (hit.concept !== wanted) continue;
    if (hit.start > end) {
      start = text.lastIndexOf('\n', hit.start) + 1;
      const newline = text.indexOf('\n', hit.start);
      end = newline === -1 ? text.length : newline;
    }
    lines.set(start, (lines.get(start) ?? 0) + 1);
    if (lines.size > MAX_STRETCHES) break;
  }
  return [...lines]
    .filter(([, count]) => count >= 2)
    .map(([from]) => {
      const newline = text.indexOf('\n', from);
      const to = Math.min(newline === -1 ? text.length : newline, from + MAX_ENCODED);
      return { encoding, start: from, end: to, text: decode(text.slice(from, to)) };
    });
}

const ENCODED_AGAIN = /^[A-Za-z0-9+/=]+$/u;

/** Mostly printable, and at least one blank or a long word: bytes that happen to be ASCII are no message. */
function isText(text: string): boolean {
  if (text.length < 6) return false;
  // Most of what looks like base64 is a name or a digest: its bytes are not even UTF-8.
  if (text.includes('\ufffd')) return false;
  const printable = /[\p{L}\p{N}\p{P}\p{Zs}\n<>=+$~|`^]/u;
  let good = 0;
  for (const character of text) if (printable.test(character)) good++;
  return good >= text.length * 0.95 && (text.includes(' ') || text.length <= 40 || ENCODED_AGAIN.test(text));
}
