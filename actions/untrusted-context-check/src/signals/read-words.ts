import { classOf, IGNORABLE, NEWLINE, SENTENCE_END, UNSPACED, WORD } from './characters.ts';
import { conceptIndex, dictionaryFor, shapeOf, type Dictionary } from './dictionary.ts';
import type { Entry, EntryWord } from './entries.ts';
import type { Hit } from './hits.ts';
import { MAX_WORD, normaliseWord, unleet } from './normalise.ts';

const URL_CONCEPT = conceptIndex('URL');
const TOP_LEVEL = new Set('com net org io dev tld sh xyz ai me co example test evil ru cn info app'.split(' '));
const AFTER_URL = /[\s"'`<>)\]}]/;
const MAX_URL = 2048;
/** Scripts without blanks: this many characters make about a word. */
const UNSPACED_PER_WORD = 2;
/** Blanks looked past at the start of a line. */
const MAX_INDENT = 20;

/**
 * Reads a text once from left to right and reports every word or phrase of the dictionary. Linear: each character is
 * looked at a bounded number of times, whatever the text.
 */
export function readHits(text: string): Hit[] {
  return new WordReader(text, dictionaryFor(text)).read();
}

class WordReader {
  readonly #text: string;
  readonly #dictionary: Dictionary;
  readonly #hits: Hit[] = [];
  /** The words after the current one, read as far as phrases needed them. */
  readonly #following: Following[] = [];
  #word = 0;
  #sentence = 0;

  constructor(text: string, words: Dictionary) {
    this.#text = text;
    this.#dictionary = words;
  }

  read(): Hit[] {
    const text = this.#text;
    for (let at = 0; at < text.length;) {
      const kind = classOf(text.charCodeAt(at));
      if (kind === WORD) at = this.#readWord(at);
      else if (kind === UNSPACED) at = this.#readUnspaced(at);
      else {
        if (kind === SENTENCE_END) this.#endSentence(at);
        else if (kind === NEWLINE) this.#endLine(at);
        at++;
      }
    }
    return this.#hits;
  }

  #readWord(start: number): number {
    const text = this.#text;
    let end = start;
    // Words of one letter, with digits or anything beyond ASCII have no shape to be dismissed by.
    let odd = start + 1 === text.length || !isPartOfWord(text.charCodeAt(start + 1));
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      const kind = classOf(unit);
      if (kind !== WORD && kind !== IGNORABLE) break;
      if (unit > 127 || unit < 58) odd = true;
    }
    const length = end - start;
    this.#word++;
    if (length > MAX_WORD) return end;
    const shape = shapeOf(length, text.charCodeAt(start), text.charCodeAt(start + 1), text.charCodeAt(end - 1));
    if (!odd && this.#dictionary.shapes[shape] !== 1) return this.#readHost(start, end);
    const raw = text.slice(start, end);
    const word = odd ? normaliseWord(raw) : raw.toLowerCase();
    this.#following.length = 0;
    if ((word === 'http' || word === 'https') && text.startsWith('://', end)) return this.#readUrl(start, end + 3);
    this.#try(this.#dictionary.words.get(word), raw, start, end);
    if (odd) {
      this.#tryStems(word, raw, start, end);
      const plain = unleet(word);
      if (plain !== null) this.#try(this.#dictionary.words.get(plain), raw, start, end);
    }
    return this.#readHost(start, end);
  }

  /** `evil.com` without a scheme: the word after the dot names it. */
  #readHost(start: number, end: number): number {
    const text = this.#text;
    if (end - start > 7 || text[start - 1] !== '.' || start < 2) return end;
    if (classOf(text.charCodeAt(start - 2)) === WORD && TOP_LEVEL.has(text.slice(start, end).toLowerCase())) {
      this.#add(URL_CONCEPT, start, end);
    }
    return end;
  }

  #readUrl(start: number, from: number): number {
    const limit = Math.min(this.#text.length, from + MAX_URL);
    let end = from;
    while (end < limit && !AFTER_URL.test(this.#text[end] as string)) end++;
    this.#add(URL_CONCEPT, start, end);
    return end;
  }

  #tryStems(word: string, raw: string, start: number, end: number): void {
    if (this.#dictionary.stems.size === 0) return;
    for (let length = Math.min(word.length, 14); length >= 2; length--) {
      this.#try(this.#dictionary.stems.get(word.slice(0, length)), raw, start, end);
    }
  }

  #try(entries: readonly Entry[] | undefined, raw: string, start: number, end: number): void {
    for (const entry of entries ?? []) {
      if (entry.exactly !== null && entry.exactly !== raw) continue;
      const last = this.#endOfPhrase(entry.rest, end);
      if (last !== null) this.#add(entry.concept, start, last);
    }
  }

  /** Where the phrase ends when the words from `end` on are `rest`, else null. Only blanks and light marks may lie between. */
  #endOfPhrase(rest: readonly EntryWord[], end: number): number | null {
    let last = end;
    for (const [index, wanted] of rest.entries()) {
      const next = (this.#following[index] ??= followingWord(this.#text, last));
      if (wanted.stem ? !next.word.startsWith(wanted.text) : next.word !== wanted.text && next.plain !== wanted.text)
        return null;
      last = next.end;
    }
    return last;
  }

  #readUnspaced(start: number): number {
    const text = this.#text;
    for (const { text: entry, concept } of this.#dictionary.unspaced.get(text[start] as string) ?? []) {
      if (!text.startsWith(entry, start)) continue;
      this.#word++;
      this.#add(concept, start, start + entry.length);
    }
    if (start % UNSPACED_PER_WORD === 0) this.#word++;
    return start + 1;
  }

  #add(concept: number, start: number, end: number): void {
    this.#hits.push({ concept, word: this.#word, sentence: this.#sentence, start, end });
  }

  /** A full stop only ends a sentence before a blank; a colon never does, but parts of an address must not join. */
  #endSentence(at: number): void {
    const mark = this.#text[at];
    if (mark === ':' || mark === ';') return;
    if (mark === '.' && isLetterOrDigit(this.#text.charCodeAt(at + 1))) return;
    this.#sentence++;
  }

  /** A blank line, or a line that starts a list item, heading, quotation or table row, ends the sentence. */
  #endLine(at: number): void {
    const text = this.#text;
    let next = at + 1;
    while (next <= at + MAX_INDENT && (text[next] === ' ' || text[next] === '\t')) next++;
    const first = text[next] ?? '';
    if (first.trim() === '' || '-*+#>|<`'.includes(first)) this.#sentence++;
  }
}

/** A word that follows another; '' when something else does. */
interface Following {
  readonly word: string;
  /** The word with digits read as letters. */
  readonly plain: string;
  readonly end: number;
}

const MAX_GAP = 4;

const nothing = (end: number): Following => ({ word: '', plain: '', end });

function followingWord(text: string, from: number): Following {
  let start = from;
  while (start < from + MAX_GAP && start < text.length && classOf(text.charCodeAt(start)) !== WORD) {
    if (classOf(text.charCodeAt(start)) === UNSPACED) return nothing(from);
    start++;
  }
  let end = start;
  while (end < text.length && end - start <= MAX_WORD && isPartOfWord(text.charCodeAt(end))) end++;
  if (end - start > MAX_WORD) return nothing(from);
  const word = normaliseWord(text.slice(start, end));
  return { word, plain: unleet(word) ?? word, end };
}

function isLetterOrDigit(unit: number): boolean {
  if (Number.isNaN(unit)) return false;
  return unit < 128 ? classOf(unit) === WORD : /[\p{L}\p{N}]/u.test(String.fromCharCode(unit));
}

function isPartOfWord(unit: number): boolean {
  const kind = classOf(unit);
  return kind === WORD || kind === IGNORABLE;
}
