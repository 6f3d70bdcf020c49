import { classOf, UNSPACED } from './characters.ts';
import { CONCEPTS, type Concept, type Lexicon } from './lexicon/lexicon.ts';
import { ENGLISH } from './lexicon/english.ts';
import { LATIN_LANGUAGES } from './lexicon/latin-languages.ts';
import { OTHER_SCRIPTS } from './lexicon/other-scripts.ts';
import { normaliseWord } from './normalise.ts';

/** One word of an entry; a stem matches every word that starts with it. */
export interface EntryWord {
  readonly text: string;
  readonly stem: boolean;
}

export interface Entry {
  /** Index into `CONCEPTS`. */
  readonly concept: number;
  readonly rest: readonly EntryWord[];
  /** Set when only this spelling counts. */
  readonly exactly: string | null;
}

export interface Dictionary {
  /** Entries by their whole first word. */
  readonly words: ReadonlyMap<string, readonly Entry[]>;
  /** Entries by the stem their first word starts with. */
  readonly stems: ReadonlyMap<string, readonly Entry[]>;
  /** Entries of scripts without blanks by first character, longest first. */
  readonly unspaced: ReadonlyMap<string, readonly { readonly text: string; readonly concept: number }[]>;
  /** 1 where some entry's first word has this `shapeOf`: tells most words of a text apart without copying them. */
  readonly shapes: Uint8Array;
}

const SHAPES = 1 << 14;
const WORD_BREAK = /[^\p{L}\p{M}\p{N}]+/u;
/** Words whose mirror image or rot13 gives an encoded order away. */
const TELLTALE =
  'ignore disregard previous instructions instruction system prompt password reveal secret everything execute override'.split(
    ' ',
  );

/** A number for length, first, second and last letter (lower-case ASCII). */
export const shapeOf = (length: number, first: number, second: number, last: number): number =>
  (length * 961 + (first & 31) * 31 + (second & 31) * 7 + (last & 31) * 127) & (SHAPES - 1);

/** Index of a concept, as entries and hits carry it. */
export const conceptIndex = (concept: Concept): number => CONCEPTS.indexOf(concept);

/** From Greek on: most texts of a change hold nothing of it, and need no dictionary for it. */
const BEYOND_LATIN = /[\u0370-\u1dff\u1f00-\u1fff\u2e80-\uffff]/;

let latin: Dictionary | null = null;
let complete: Dictionary | null = null;

/** The dictionary that a text needs; made on first use. */
export function dictionaryFor(text: string): Dictionary {
  if (BEYOND_LATIN.test(text)) return (complete ??= compile([...LATIN_LEXICONS, ...OTHER_SCRIPTS]));
  return (latin ??= compile(LATIN_LEXICONS));
}

const reversed = (word: string): string => Array.from(word).toReversed().join('');

/** Moves each ASCII letter by 13 places. */
export const rot13 = (text: string): string =>
  text.replace(/[a-z]/giu, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });

const encodedWords = (): Lexicon => ({
  ROTATED: TELLTALE.map(rot13).join(' '),
  REVERSED: TELLTALE.map(reversed).join(' '),
});

const LATIN_LEXICONS: readonly Lexicon[] = [ENGLISH, ...LATIN_LANGUAGES, encodedWords()];

function compile(lexicons: readonly Lexicon[]): Dictionary {
  const words = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  const unspaced = new Map<string, { text: string; concept: number }[]>();
  const shapes = new Uint8Array(SHAPES);
  for (const lexicon of lexicons) {
    for (const [concept, notation] of Object.entries(lexicon) as [Concept, string][]) {
      for (const item of notation.split(/\s+/u)) {
        if (item !== '') add(item, conceptIndex(concept), { words, stems, unspaced, shapes });
      }
    }
  }
  // Addresses are recognised by their scheme.
  for (const scheme of ['http', 'https']) mark(shapes, scheme);
  for (const list of unspaced.values()) list.sort((a, b) => b.text.length - a.text.length);
  return { words, stems, unspaced, shapes };
}

interface Tables {
  readonly words: Map<string, Entry[]>;
  readonly stems: Map<string, Entry[]>;
  readonly unspaced: Map<string, { text: string; concept: number }[]>;
  readonly shapes: Uint8Array;
}

function add(item: string, concept: number, tables: Tables): void {
  const exactly = item.startsWith('=') ? item.slice(1) : null;
  const text = exactly ?? item;
  if (classOf(text.charCodeAt(0)) === UNSPACED) {
    // Thai and Lao vowels have two spellings that look the same.
    for (const form of new Set([text, text.normalize('NFKC')]))
      push(tables.unspaced, form[0] as string, { text: form, concept });
    return;
  }
  const parts = text.split('_').flatMap((part) => wordsOf(part));
  const [first, ...rest] = parts;
  if (first === undefined) return;
  const entry: Entry = { concept, rest, exactly };
  push(first.stem ? tables.stems : tables.words, first.text, entry);
  mark(tables.shapes, first.text);
}

function mark(shapes: Uint8Array, word: string): void {
  const { length } = word;
  if (length > 1) shapes[shapeOf(length, word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(length - 1))] = 1;
}

const PLAIN = /^[a-z]+$/;

/** The words of one part of an entry; most are plain already, and start-up time counts. */
function wordsOf(part: string): EntryWord[] {
  if (PLAIN.test(part)) return [{ text: part, stem: false }];
  return part
    .replace('*', '')
    .split(WORD_BREAK)
    .filter((word) => word !== '')
    .map((word, index, all) => ({
      text: normaliseWord(word),
      stem: part.endsWith('*') && index === all.length - 1,
    }));
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
