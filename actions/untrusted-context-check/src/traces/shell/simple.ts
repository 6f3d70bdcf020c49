import type { Assignment, Command, Redirect, Word } from './ast.ts';
import { Unparsable } from './ast.ts';
import type { Reader } from './reader.ts';
import { readRedirect, readRedirects } from './redirects.ts';
import { readWord, readWords } from './words.ts';
import type { Grammar } from './words.ts';

const ASSIGNMENT = /^([A-Za-z_]\w*)(?:\[[^\]]*\])?\+?=/u;

/** Reads assignments, words and redirections up to the next operator. */
export function readSimple(reader: Reader, grammar: Grammar): Command | null {
  const assignments: Assignment[] = [];
  const words: Word[] = [];
  const redirects: Redirect[] = [];
  for (;;) {
    reader.skipBlanks();
    const redirect = readRedirect(reader, grammar);
    if (redirect) {
      redirects.push(redirect);
      continue;
    }
    const word = readWord(reader, grammar);
    if (!word) break;
    const assigned = words.length === 0 ? assignment(word) : null;
    if (assigned && reader.current === '(') {
      reader.at++;
      assignments.push({
        name: assigned.name,
        value: readWords(reader.balanced('(', ')'), reader.nesting + 1, grammar),
      });
    } else if (assigned) assignments.push(assigned);
    else words.push(word);
  }
  if (reader.current === '(') throw new Unparsable('unexpected (');
  return assignments.length + words.length + redirects.length > 0
    ? { kind: 'simple', assignments, words, redirects }
    : null;
}

function assignment(word: Word): Assignment | null {
  const first = word[0];
  if (first?.kind !== 'text' || first.quoted) return null;
  const match = ASSIGNMENT.exec(first.text);
  if (!match?.[1]) return null;
  const rest = first.text.slice(match[0].length);
  return { name: match[1], value: [...(rest === '' ? [] : [{ ...first, text: rest }]), ...word.slice(1)] };
}

/** `[[ … ]]`: operators inside are no separators. */
export function readTest(reader: Reader, grammar: Grammar): Command {
  const words: Word[] = [];
  while (!reader.ended) {
    reader.skipBlanks();
    if (/^\]\](?=[\s;&|)]|$)/u.test(reader.source.slice(reader.at, reader.at + 3))) break;
    const word = readWord(reader, grammar);
    if (word) words.push(word);
    else if (!reader.ended) reader.at++;
  }
  if (!reader.take(']]')) throw new Unparsable('no closing ]]');
  return { kind: 'simple', assignments: [], words, redirects: readRedirects(reader, grammar) };
}
