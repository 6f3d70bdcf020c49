/** Kinds of characters that carry text nobody sees, or show text in another order than it is stored. */
export type HiddenClass =
  | 'tag'
  | 'variation-selector'
  | 'invisible-math'
  | 'bidi-control'
  | 'bidi-mark'
  | 'zero-width'
  | 'filler'
  | 'private-plane'
  | 'format-control'
  | 'terminal-control';

interface ClassInfo {
  readonly title: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** Code points by kind. Source: Unicode 16 character database, and the published smuggling channels named in the titles. */
export const HIDDEN_CLASSES: Readonly<Record<HiddenClass, ClassInfo>> = {
  tag: { title: 'tag characters', ranges: [[0xe0000, 0xe007f]] },
  'variation-selector': {
    title: 'variation selectors',
    ranges: [
      [0xfe00, 0xfe0f],
      [0xe0100, 0xe01ef],
    ],
  },
  'invisible-math': { title: 'invisible mathematical operators', ranges: [[0x2061, 0x2064]] },
  'bidi-control': {
    title: 'bidirectional controls',
    ranges: [
      [0x202a, 0x202e],
      [0x2066, 0x2069],
    ],
  },
  'bidi-mark': {
    title: 'direction marks',
    ranges: [
      [0x200e, 0x200f],
      [0x061c, 0x061c],
    ],
  },
  'zero-width': {
    title: 'zero-width characters',
    ranges: [
      [0x200b, 0x200d],
      [0x2060, 0x2060],
      [0xfeff, 0xfeff],
      [0x00ad, 0x00ad],
      [0x180e, 0x180e],
    ],
  },
  filler: {
    title: 'fillers that look like a blank or nothing',
    ranges: [
      [0x115f, 0x1160],
      [0x3164, 0x3164],
      [0xffa0, 0xffa0],
      [0x2800, 0x2800],
      [0x034f, 0x034f],
      [0x17b4, 0x17b5],
    ],
  },
  'private-plane': { title: 'characters of the private planes', ranges: [[0xf0000, 0x10fffd]] },
  'format-control': {
    title: 'deprecated or annotation controls',
    ranges: [
      [0x206a, 0x206f],
      [0xfff9, 0xfffb],
      [0x1d173, 0x1d17a],
    ],
  },
  'terminal-control': { title: 'control characters', ranges: [[0x08, 0x08]] },
};

const SORTED = (Object.entries(HIDDEN_CLASSES) as [HiddenClass, ClassInfo][]).flatMap(([name, { ranges }]) =>
  ranges.map(([from, to]) => ({ name, from, to })),
);

const escapeOf = (code: number): string => `\\u{${code.toString(16)}}`;

let anyHidden: RegExp | null = null;

/** Whether the text holds any character of the classes; plain ASCII is told apart before the pattern is made. */
export function holdsHidden(text: string): boolean {
  if (!text.includes('\b') && !/[\u00ad-\uffff]/.test(text)) return false;
  anyHidden ??= new RegExp(`[${SORTED.map(({ from, to }) => `${escapeOf(from)}-${escapeOf(to)}`).join('')}]`, 'u');
  return anyHidden.test(text);
}

/** The class of a code point, or null for an ordinary character. */
export const hiddenClassOf = (code: number): HiddenClass | null =>
  SORTED.find(({ from, to }) => code >= from && code <= to)?.name ?? null;
