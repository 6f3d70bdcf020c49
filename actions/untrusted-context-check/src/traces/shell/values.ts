import type { Script, Word } from './ast.ts';
import { UNKNOWN } from './act.ts';

/** What is known of variables: every value a name was given so far. */
export type Variables = ReadonlyMap<string, readonly string[]>;

/** The text a substitution yields, if the script itself says so. */
export type Substitute = (script: Script) => string | null;

const MAX_ALTERNATIVES = 8;
const MAX_FIELDS = 64;

interface Piece {
  readonly text: string;
  readonly splits: boolean;
}

/** The argument lists a command can have: variables with several values give several lists. */
export function argumentLists(words: readonly Word[], variables: Variables, substitute: Substitute): string[][] {
  let lists: string[][] = [[]];
  for (const word of words) lists = appended(lists, fieldsOf(word, variables, substitute));
  return lists;
}

/** Adds each choice to each list; a single choice is added in place, so that long commands take linear time. */
function appended<T>(lists: T[][], choices: readonly (readonly T[])[]): T[][] {
  const [only] = choices;
  if (only && choices.length === 1) {
    for (const list of lists) for (const item of only) list.push(item);
    return lists;
  }
  return lists.flatMap((list) => choices.map((choice) => [...list, ...choice])).slice(0, MAX_ALTERNATIVES);
}

/** A word as one text, without splitting; the first alternative. */
export const textOfWord = (word: Word, variables: Variables, substitute: Substitute): string =>
  (pieces(word, variables, substitute)[0] ?? []).map((piece) => piece.text).join('');

function fieldsOf(word: Word, variables: Variables, substitute: Substitute): string[][] {
  return pieces(word, variables, substitute).map((list) => {
    const fields: string[] = [];
    let current: string | null = null;
    for (const { text, splits } of list) {
      if (!splits) {
        current = (current ?? '') + text;
        continue;
      }
      const parts = text.split(/[ \t\n]+/u);
      parts.forEach((part, index) => {
        if (index > 0 && current !== null && current !== '') fields.push(current);
        current = index > 0 ? part : (current ?? '') + part;
      });
      if (current === '') current = null;
    }
    if (current !== null) fields.push(current);
    return isBare(word) ? fields.flatMap(braces).slice(0, MAX_FIELDS) : fields;
  });
}

const isBare = (word: Word): boolean =>
  word.some((part) => part.kind === 'text' && !part.quoted && part.text.includes('{'));

function pieces(word: Word, variables: Variables, substitute: Substitute): Piece[][] {
  let lists: Piece[][] = [[]];
  word.forEach((part, index) => {
    const choices: Piece[] =
      part.kind === 'text'
        ? [{ text: index === 0 && !part.quoted ? part.text.replace(/^~(?=\/|$)/u, '$HOME') : part.text, splits: false }]
        : part.kind === 'script'
          ? [{ text: part.process ? UNKNOWN : (substitute(part.script) ?? UNKNOWN), splits: true }]
          : valuesOf(part.name, part.fallback, variables, substitute).map((text) => ({ text, splits: !part.quoted }));
    lists = appended(
      lists,
      choices.map((piece) => [piece]),
    );
  });
  return lists;
}

/** `$HOME`, `$PWD`, `$TMPDIR` keep their names: rules know what they mean. */
const WELL_KNOWN: ReadonlySet<string> = new Set(['HOME', 'PWD', 'TMPDIR', 'OLDPWD', 'USER']);

function valuesOf(name: string, fallback: Word | null, variables: Variables, substitute: Substitute): string[] {
  const known = variables.get(name) ?? [];
  const spare = fallback ? [textOfWord(fallback, variables, substitute)] : [];
  if (known.length + spare.length > 0) return [...known, ...spare];
  return [WELL_KNOWN.has(name) ? `$${name}` : UNKNOWN];
}

const BRACES = /\{([^{}]{0,200},[^{}]{0,200})\}/u;

/** Brace expansion of one field; a few levels and fields are enough to see what is meant. */
function braces(field: string): string[] {
  let fields = [field];
  for (let round = 0; round < 6 && fields.some((one) => BRACES.test(one)); round++) {
    fields = fields.flatMap(expandOnce).slice(0, MAX_FIELDS);
  }
  return fields;
}

function expandOnce(field: string): string[] {
  const match = BRACES.exec(field);
  if (!match?.[1]) return [field];
  const before = field.slice(0, match.index);
  const after = field.slice(match.index + match[0].length);
  return match[1]
    .split(',')
    .slice(0, 16)
    .map((one) => before + one + after);
}
