import { classOf, UNSPACED } from './characters.ts';
import { EntryIndex, entryOf, type Entry } from './entries.ts';
import { CONCEPTS, type Concept, type Lexicon } from './lexicon/lexicon.ts';
import { english } from './lexicon/english.ts';
import { latinLanguages } from './lexicon/latin-languages.ts';
import { otherScripts } from './lexicon/other-scripts.ts';

export interface Dictionary {
  /** Entries by their whole first word. */
  readonly words: EntryIndex;
  /** Entries by the stem their first word starts with. */
  readonly stems: ReadonlyMap<string, readonly Entry[]>;
  /** Entries of scripts without blanks by first character, longest first. */
  readonly unspaced: ReadonlyMap<string, readonly { readonly text: string; readonly concept: number }[]>;
  /** 1 where some entry's first word has this `shapeOf`: tells most words of a text apart without copying them. */
  readonly shapes: Uint8Array;
}

const SHAPES = 1 << 14;
/** Words whose mirror image or rot13 gives an encoded order away. */
const TELLTALE =
  'ignore disregard previous instructions instruction system prompt password reveal secret everything execute override';

/** A number for length, first, second and last letter (lower-case ASCII). */
export const shapeOf = (length: number, first: number, second: number, last: number): number =>
  (length * 961 + (first & 31) * 31 + (second & 31) * 7 + (last & 31) * 127) & (SHAPES - 1);

const INDEX: ReadonlyMap<Concept, number> = new Map(CONCEPTS.map((concept, index) => [concept, index]));

/** Index of a concept, as entries and hits carry it. */
export const conceptIndex = (concept: Concept): number => INDEX.get(concept) as number;

/**
 * From Greek on, without emoji and what selects their look: most texts of a change hold nothing of it, and need no
 * dictionary for it.
 */
const BEYOND_LATIN =
  /[\u0370-\u1dff\u1f00-\u1fff\u2e80-\ud7ff\ue000-\ufdff\ufe10-\ufefe\uff00-\ufffc\u{10000}-\u{1f2ff}\u{1fb00}-\u{10ffff}]/u;

let latin: Dictionary | null = null;
let complete: Dictionary | null = null;

/** The dictionary that a text needs; made on first use. */
export function dictionaryFor(text: string): Dictionary {
  if (BEYOND_LATIN.test(text)) return (complete ??= compile([...latinLexicons(), ...otherScripts()]));
  return (latin ??= compile(latinLexicons()));
}

const reversed = (text: string): string => Array.from(text).toReversed().join('');

/** Moves each ASCII letter by 13 places. */
export const rot13 = (text: string): string =>
  text.replace(/[a-z]/giu, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });

const latinLexicons = (): readonly Lexicon[] => [
  english(),
  ...latinLanguages(),
  { ROTATED: rot13(TELLTALE), REVERSED: reversed(TELLTALE) },
];

interface Tables {
  readonly words: EntryIndex;
  readonly stems: Map<string, Entry[]>;
  readonly unspaced: Map<string, { text: string; concept: number }[]>;
  readonly shapes: Uint8Array;
}

function compile(lexicons: readonly Lexicon[]): Dictionary {
  const tables: Tables = {
    words: new EntryIndex(),
    stems: new Map(),
    unspaced: new Map(),
    shapes: new Uint8Array(SHAPES),
  };
  for (const lexicon of lexicons) {
    for (const [name, notations] of Object.entries(lexicon) as [Concept, string][]) {
      const concept = conceptIndex(name);
      for (const notation of notations.split(/\s+/)) add(notation, concept, tables);
    }
  }
  // Addresses are recognised by their scheme.
  for (const scheme of ['http', 'https']) mark(tables.shapes, scheme);
  for (const list of tables.unspaced.values()) list.sort((a, b) => b.text.length - a.text.length);
  return tables;
}

const PLAIN = /^[a-z]+$/;
const ASCII_WORD = /^=?([A-Za-z0-9]+)(?:[_.-]|$)/;

/** Files one entry by its first word. Start-up time counts: whatever else it says is read when that word occurs. */
function add(notation: string, concept: number, tables: Tables): void {
  if (notation === '') return;
  const cut = notation.indexOf('_');
  const part = cut === -1 ? notation : notation.slice(0, cut);
  const first = PLAIN.test(part) ? part : ASCII_WORD.exec(part)?.[1]?.toLowerCase();
  if (first === undefined) addBeyondAscii(notation, concept, tables);
  else if (tables.words.add(first, concept, notation)) mark(tables.shapes, first);
}

function addBeyondAscii(notation: string, concept: number, tables: Tables): void {
  if (classOf(notation.charCodeAt(0)) === UNSPACED) {
    // Thai and Lao vowels have two spellings that look the same.
    for (const form of new Set([notation, notation.normalize('NFKC')]))
      push(tables.unspaced, form[0] as string, { text: form, concept });
    return;
  }
  const { first, entry } = entryOf(notation, concept);
  if (first.stem) push(tables.stems, first.text, entry);
  else tables.words.add(first.text, concept, notation);
  mark(tables.shapes, first.text);
}

function mark(shapes: Uint8Array, word: string): void {
  const { length } = word;
  if (length > 1) shapes[shapeOf(length, word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(length - 1))] = 1;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
