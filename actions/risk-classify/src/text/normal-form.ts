import type { Language } from './languages.ts';
import { scan } from './scan.ts';

const OPERATOR = /[-+*/%=<>!&|^~?:.]/u;
const WORD = /[\p{L}\p{N}_$]/u;
/** JavaScript ends a statement at a line break after these words, and before these characters it does not. */
const RESTRICTED = /\b(?:return|throw|break|continue|yield|async)$/u;
const JOINS_LINES = /^[([`+\-/]/u;

/**
 * The program without its comments and its formatting. Two texts with the same normal form are the same program: white
 * space between tokens goes, line breaks stay where they can end a statement, indentation stays where it has meaning,
 * strings stay as they are.
 */
export function normalForm(text: string, language: Language): string {
  const out: string[] = [];
  let last = '';
  let gap = '';
  const append = (piece: string): void => {
    out.push(separator(last, gap, piece, language), piece);
    last = piece;
    gap = '';
  };
  for (const { kind, start, end } of scan(text, language)) {
    const piece = text.slice(start, end);
    if (kind === 'comment') gap += piece.includes('\n') ? '\n' : ' ';
    else if (kind === 'string') append(piece);
    else
      for (const [token] of piece.matchAll(/\s+|[^\s]+/gu)) {
        if (/^\s/u.test(token)) gap += token;
        else append(token);
      }
  }
  return out.join('');
}

function separator(last: string, gap: string, next: string, language: Language): string {
  if (gap === '' || last === '') return gap !== '' && language.layout === 'indentation' ? indentOf(gap) : '';
  const breaks = gap.includes('\n');
  if (breaks && language.layout === 'indentation') return `\n${indentOf(gap)}`;
  if (breaks && language.layout === 'lines') return '\n';
  if (breaks && language.javascript && (RESTRICTED.test(last) || JOINS_LINES.test(next))) return '\n';
  return spaceMatters(last[last.length - 1]!, next[0]!) ? ' ' : '';
}

const indentOf = (gap: string): string => gap.slice(gap.lastIndexOf('\n') + 1);

const spaceMatters = (left: string, right: string): boolean =>
  (WORD.test(left) && WORD.test(right)) || (OPERATOR.test(left) && OPERATOR.test(right));

/** One line as its tokens: for telling moved and re-indented lines from new ones. */
export const normalLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
