import type { Redirect, Word } from './ast.ts';
import { Unparsable } from './ast.ts';
import type { Reader } from './reader.ts';
import { readWord, readWords } from './words.ts';
import type { Grammar } from './words.ts';

const OPERATORS = ['<<<', '<<-', '<<', '&>>', '&>', '>>', '>&', '>|', '<&', '<>', '>', '<'] as const;

/** Reads the redirections that follow a compound command. */
export function readRedirects(reader: Reader, grammar: Grammar): Redirect[] {
  const found: Redirect[] = [];
  for (;;) {
    reader.skipBlanks();
    const redirect = readRedirect(reader, grammar);
    if (!redirect) return found;
    found.push(redirect);
  }
}

/** Reads one redirection; the text of a here-document is filled in when its lines are reached. */
export function readRedirect(reader: Reader, grammar: Grammar): Redirect | null {
  const descriptor = /^(?:\d{1,3}|\{\w+\})(?=[<>])/u.exec(reader.source.slice(reader.at, reader.at + 40))?.[0] ?? '';
  const start = reader.at;
  reader.at += descriptor.length;
  const operator = reader.peek('<(') || reader.peek('>(') ? undefined : OPERATORS.find((one) => reader.take(one));
  if (operator === undefined) {
    reader.at = start;
    return null;
  }
  reader.skipBlanks();
  const target = readWord(reader, grammar);
  if (!target) throw new Unparsable('a redirection without a target');
  if (operator !== '<<' && operator !== '<<-') return { operator, target };
  const redirect: { operator: string; target: Word } = { operator: '<<', target: [] };
  const delimiter = target.map((part) => (part.kind === 'text' ? part.text : '')).join('');
  const literal = target.some((part) => part.kind === 'text' && part.quoted);
  reader.waiting.push({
    delimiter,
    strip: operator === '<<-',
    fill: (body) => {
      redirect.target = literal
        ? [{ kind: 'text', text: body, quoted: true }]
        : readWords(body, reader.nesting + 1, grammar);
    },
  });
  return redirect;
}
