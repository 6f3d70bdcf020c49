import { HIDDEN_CLASSES, hiddenClassOf, holdsHidden, type HiddenClass } from './classes.ts';
import { isFlag, isRightToLeft, isSelectorInPlace, isZeroWidthInPlace, type Surroundings } from './legitimate.ts';
import { decodePayload } from './payload.ts';

/** A run of hidden characters that does not belong where it stands. */
export interface HiddenRun {
  readonly kind: HiddenClass;
  readonly title: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** What it spells; '' when it is no known encoding. */
  readonly decoded: string;
}

const WINDOW = 32;
/** Runs shown per text; a text that has more is no less malicious for it. */
export const MAX_RUNS = 200;

/**
 * Finds characters that hide text or its order, in sequences: emoji, flags, right-to-left and joining scripts and a
 * leading byte-order mark are left alone.
 */
export function findHidden(text: string): HiddenRun[] {
  const runs: HiddenRun[] = [];
  if (!holdsHidden(text)) return runs;
  for (let at = 0; at < text.length && runs.length < MAX_RUNS;) {
    const unit = text.charCodeAt(at);
    // Everything below U+00AD but the backspace is visible or harmless: most of every text.
    if (unit < 0xad && unit !== 0x08) {
      at++;
      continue;
    }
    const code = text.codePointAt(at) as number;
    const kind = hiddenClassOf(code);
    if (kind === null) {
      at += code > 0xffff ? 2 : 1;
      continue;
    }
    const { codes, end } = readRun(text, at);
    const run = judge(kind, codes, {
      before: text.slice(Math.max(0, at - WINDOW), at),
      after: text.slice(end, end + WINDOW),
      start: at,
    });
    if (run !== null)
      runs.push({
        kind: run,
        title: HIDDEN_CLASSES[run].title,
        start: at,
        end,
        count: codes.length,
        decoded: decodePayload(codes),
      });
    at = end;
  }
  return runs;
}

/** All hidden characters that follow one another, whatever their kinds: encoders mix them. */
function readRun(text: string, start: number): { codes: number[]; end: number } {
  const codes: number[] = [];
  let end = start;
  while (end < text.length) {
    const code = text.codePointAt(end) as number;
    if (hiddenClassOf(code) === null) break;
    codes.push(code);
    end += code > 0xffff ? 2 : 1;
  }
  return { codes, end };
}

/** The kind to report, or null when the run belongs where it is. */
function judge(first: HiddenClass, codes: readonly number[], around: Surroundings): HiddenClass | null {
  const kinds = new Set(codes.map(hiddenClassOf));
  const worst = WORST_FIRST.find((kind) => kinds.has(kind)) ?? first;
  switch (worst) {
    case 'tag':
      return isFlag(codes, around) ? null : worst;
    case 'variation-selector':
      return isSelectorInPlace(codes, around) || isEmojiTail(codes, around) ? null : worst;
    case 'zero-width':
      return isZeroWidthInPlace(codes, around) ? null : worst;
    case 'bidi-control':
      return isRightToLeft(around) && !codes.some((code) => code === 0x202d || code === 0x202e) ? null : worst;
    case 'bidi-mark':
      return isRightToLeft(around) || codes.length < 3 ? null : worst;
    case 'filler':
      return codes.length >= 8 || isInsideWord(codes, around) ? worst : null;
    default:
      return worst;
  }
}

const WORST_FIRST: readonly HiddenClass[] = [
  'tag',
  'invisible-math',
  'private-plane',
  'bidi-control',
  'format-control',
  'terminal-control',
  'variation-selector',
  'zero-width',
  'bidi-mark',
  'filler',
];

/** A selector and a joiner inside an emoji sequence come as one run. */
const isEmojiTail = (codes: readonly number[], around: Surroundings): boolean =>
  codes.length === 2 &&
  (codes[0] === 0xfe0f || codes[0] === 0xfe0e) &&
  codes[1] === 0x200d &&
  isSelectorInPlace([codes[0]], around) &&
  isZeroWidthInPlace([0x200d], { ...around, before: `${around.before}\ufe0f` });

/** Braille blanks draw pictures and spinners; a Hangul filler or joiner between Latin letters hides a name. */
const isInsideWord = (codes: readonly number[], around: Surroundings): boolean =>
  codes.every((code) => code !== 0x2800) && /[\p{sc=Latin}\p{Nd}_$]$/u.test(around.before);
