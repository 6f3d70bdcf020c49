import type { Part, Script, Word } from './ast.ts';
import { Unparsable } from './ast.ts';
import { Reader } from './reader.ts';

/** How words reach the grammar: a script of its own, or the one inside brackets at the cursor. */
export interface Grammar {
  readonly script: (source: string, nesting: number) => Script;
  /** Reads up to the closing bracket, which is passed. */
  readonly bracketed: (reader: Reader) => Script;
}

const ENDS = /[\s;&|<>()]/u;
const NAME = /[A-Za-z_]\w*|[0-9@*#?$!-]/uy;

/** Reads one word; null when none stands here. */
export function readWord(reader: Reader, grammar: Grammar): Word | null {
  const parts: Part[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') parts.push({ kind: 'text', text, quoted: false });
    text = '';
  };
  let any = false;
  while (!reader.ended) {
    const character = reader.current;
    if ((reader.peek('<(') || reader.peek('>(')) && !any) {
      reader.at += 2;
      parts.push({ kind: 'script', script: grammar.bracketed(reader), process: true });
    } else if (ENDS.test(character)) break;
    else if (character === '\\') {
      if (reader.source[reader.at + 1] !== '\n') {
        flush();
        // An escaped character stands for itself, as if quoted.
        parts.push({ kind: 'text', text: reader.source[reader.at + 1] ?? '', quoted: true });
      }
      reader.at += 2;
    } else if (character === "'") {
      flush();
      parts.push({ kind: 'text', text: readSingle(reader), quoted: true });
    } else if (character === '"' || reader.peek('$"')) {
      flush();
      if (character === '$') reader.at++;
      parts.push(...readDouble(reader, grammar));
    } else if (reader.peek("$'")) {
      flush();
      reader.at++;
      parts.push({ kind: 'text', text: unescape(readEscaped(reader)), quoted: true });
    } else if (character === '$' || character === '`') {
      flush();
      parts.push(...readExpansion(reader, grammar, false));
    } else {
      text += character;
      reader.at++;
    }
    any = true;
  }
  flush();
  return any ? parts : null;
}

function readSingle(reader: Reader): string {
  const end = reader.source.indexOf("'", reader.at + 1);
  if (end === -1) throw new Unparsable("no closing '");
  const text = reader.source.slice(reader.at + 1, end);
  reader.at = end + 1;
  return text;
}

function readEscaped(reader: Reader): string {
  const from = reader.at + 1;
  reader.skipEscaped();
  return reader.source.slice(from, reader.at - 1);
}

function readDouble(reader: Reader, grammar: Grammar): Part[] {
  const parts: Part[] = [];
  let text = '';
  const flush = (): void => {
    parts.push({ kind: 'text', text, quoted: true });
    text = '';
  };
  reader.at++;
  while (reader.current !== '"') {
    if (reader.ended) throw new Unparsable('no closing "');
    if (reader.current === '\\' && /["\\$`\n]/u.test(reader.source[reader.at + 1] ?? '')) {
      if (reader.source[reader.at + 1] !== '\n') text += reader.source[reader.at + 1] ?? '';
      reader.at += 2;
    } else if (reader.current === '$' || reader.current === '`') {
      flush();
      parts.push(...readExpansion(reader, grammar, true));
    } else {
      text += reader.current;
      reader.at++;
    }
  }
  reader.at++;
  flush();
  return parts;
}

function readExpansion(reader: Reader, grammar: Grammar, quoted: boolean): Part[] {
  if (reader.current === '`') {
    const from = reader.at + 1;
    reader.skipQuoted('`');
    const inner = reader.source.slice(from, reader.at - 1).replace(/\\([\\`$])/gu, '$1');
    return [{ kind: 'script', script: grammar.script(inner, reader.nesting + 1), process: false }];
  }
  reader.at++;
  if (reader.peek('((')) {
    const from = reader.at;
    reader.at++;
    const inner = reader.balanced('(', ')');
    if (inner.startsWith('(') && inner.endsWith(')')) return [{ kind: 'variable', name: '', fallback: null, quoted }];
    // Not arithmetic but a subshell in a substitution: read again, as commands.
    reader.at = from;
  }
  if (reader.take('(')) return [{ kind: 'script', script: grammar.bracketed(reader), process: false }];
  if (reader.take('{')) return [readBraced(reader.balanced('{', '}'), reader.nesting, grammar, quoted)];
  NAME.lastIndex = reader.at;
  const name = NAME.exec(reader.source)?.[0];
  if (name === undefined) return [{ kind: 'text', text: '$', quoted }];
  reader.at += name.length;
  return [{ kind: 'variable', name, fallback: null, quoted }];
}

/** `${name}`, `${name:-word}`, `${name:=word}`, `${name+word}`; other operators make the value unknown. */
function readBraced(inner: string, nesting: number, grammar: Grammar, quoted: boolean): Part {
  const match = /^([A-Za-z_]\w*|[0-9@*#?!-])(?:\[[^\]]{0,60}\])?(:?[-=+])?/u.exec(inner);
  if (!match?.[1]) return { kind: 'variable', name: '', fallback: null, quoted };
  if (match[0].length === inner.length) return { kind: 'variable', name: match[1], fallback: null, quoted };
  if (!match[2]) return { kind: 'variable', name: '', fallback: null, quoted };
  const fallback = readWords(inner.slice(match[0].length), nesting + 1, grammar);
  return { kind: 'variable', name: match[2].endsWith('+') ? '' : match[1], fallback, quoted };
}

/** A text whose blanks belong to it, as inside double quotes; used for here-documents and fallbacks. */
export function readWords(source: string, nesting: number, grammar: Grammar): Word {
  const reader = new Reader(source, nesting);
  const parts: Part[] = [];
  let from = 0;
  const flush = (): void => {
    if (reader.at > from) parts.push({ kind: 'text', text: source.slice(from, reader.at), quoted: true });
  };
  while (!reader.ended) {
    if (reader.current === '\\') reader.at += 2;
    else if (reader.current === '$' || reader.current === '`') {
      flush();
      parts.push(...readExpansion(reader, grammar, true));
      from = reader.at;
    } else reader.at++;
  }
  flush();
  return parts;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'], ['t', '\t'], ['r', '\r'], ['a', '\u0007'], ['e', '\u001b'], ['b', '\b'], ['f', '\f'], ['v', '\v'],
]); // prettier-ignore

/** The escapes of `$'…'`, `printf` and `echo -e`: octal, hexadecimal, Unicode and letters. */
export function unescape(text: string): string {
  return text.replace(
    /\\(?:x([\da-fA-F]{1,2})|u([\da-fA-F]{1,4})|U([\da-fA-F]{1,8})|0?([0-7]{1,3})|(.))/gsu,
    (_, hex?: string, unicode?: string, long?: string, octal?: string, letter?: string) => {
      const code = hex ?? unicode ?? long;
      if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10_ffff));
      // Octal values are bytes: `\562` is `\162`.
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      return ESCAPES.get(letter ?? '') ?? letter ?? '';
    },
  );
}
