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

/** Notations filed under a word, and the entries they turn out to be. */
interface Slot {
  readonly unread: { readonly concept: number; readonly notation: string }[];
  entries: readonly Entry[] | null;
}

/** Entries by their first word. A text holds few of the words, so a notation is read when its word is first asked for. */
export class EntryIndex {
  readonly #slots = new Map<string, Slot>();

  /** Files a notation; whether its word is new. */
  add(word: string, concept: number, notation: string): boolean {
    const slot = this.#slots.get(word);
    if (slot === undefined) this.#slots.set(word, { unread: [{ concept, notation }], entries: null });
    else slot.unread.push({ concept, notation });
    return slot === undefined;
  }

  /** The entries of a word, in the order in which they were filed. */
  get(word: string): readonly Entry[] | undefined {
    const slot = this.#slots.get(word);
    if (slot === undefined) return undefined;
    return (slot.entries ??= slot.unread.map(({ concept, notation }) => entryOf(notation, concept).entry));
  }
}

/** Reads a notation (see `lexicon/english.ts`). */
export function entryOf(notation: string, concept: number): { first: EntryWord; entry: Entry } {
  const exactly = notation.startsWith('=') ? notation.slice(1) : null;
  const [first, ...rest] = (exactly ?? notation).split('_').flatMap(wordsOf);
  if (first === undefined) throw new Error(`An entry of a lexicon has no word: ${notation}`);
  return { first, entry: { concept, rest, exactly } };
}

const PLAIN = /^[a-z]+$/;
const ASCII = /^[ -~]+$/;
const ASCII_BREAK = /[^A-Za-z0-9]+/;

/** The words of one part of a notation; most are plain already. */
function wordsOf(part: string): EntryWord[] {
  if (PLAIN.test(part)) return [{ text: part, stem: false }];
  return part
    .replace('*', '')
    .split(ASCII.test(part) ? ASCII_BREAK : /[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word, index, all) => ({
      text: normaliseWord(word),
      stem: part.endsWith('*') && index === all.length - 1,
    }));
}
