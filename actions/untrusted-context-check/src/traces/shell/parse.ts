import type { Command, Pipeline, Script, Word } from './ast.ts';
import { Unparsable } from './ast.ts';
import { Reader } from './reader.ts';
import { readRedirects } from './redirects.ts';
import { readSimple, readTest } from './simple.ts';
import { readWord } from './words.ts';
import type { Grammar } from './words.ts';

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['if', 'fi'], ['while', 'done'], ['until', 'done'], ['for', 'done'], ['select', 'done'], ['case', 'esac'], ['{', '}'],
]); // prettier-ignore
/** Words that only divide the body of a compound command. */
const DIVIDERS: ReadonlySet<string> = new Set(['then', 'else', 'elif', 'do']);
const PREFIXES: ReadonlySet<string> = new Set(['!', 'time', 'coproc', 'noglob']);

/**
 * Parses a shell script (the common part of bash, zsh and sh).
 * @throws Unparsable when it is no script we understand; such a command must be reviewed.
 */
export function parseScript(source: string, nesting = 0): Script {
  const reader = new Reader(source, nesting);
  const script = readList(reader, null);
  if (!reader.ended) throw new Unparsable(`unexpected "${reader.current}"`);
  if (reader.waiting.length > 0) reader.newline();
  return script;
}

const GRAMMAR: Grammar = {
  script: parseScript,
  bracketed: (reader) => reader.nested(() => readList(reader, ')')),
};

/** Reads pipelines up to a closing word or bracket, which is passed. */
function readList(reader: Reader, closer: string | null): Script {
  const list: Pipeline[] = [];
  for (;;) {
    separators(reader);
    if (reader.ended) {
      if (closer !== null) throw new Unparsable(`no closing ${closer}`);
      return list;
    }
    if (closer !== null && closes(reader, closer)) return list;
    if (reader.current === ')') {
      if (closer === null) throw new Unparsable('unexpected )');
      return list;
    }
    const commands = readPipeline(reader);
    reader.skipBlanks();
    const background = reader.current === '&' && !reader.peek('&&') && !reader.peek('&>');
    if (commands.length > 0) list.push({ commands, background });
  }
}

function separators(reader: Reader): void {
  for (;;) {
    reader.skipBlanks();
    if (reader.current === '\n') reader.newline();
    else if (/[;&\r]/u.test(reader.current) || reader.peek('||')) reader.at += reader.peek('||') ? 2 : 1;
    else {
      const word = bareWord(reader);
      if (!DIVIDERS.has(word)) return;
      reader.at += word.length;
    }
  }
}

function closes(reader: Reader, closer: string): boolean {
  if (closer === ')') return reader.take(')');
  if (bareWord(reader) !== closer) return false;
  reader.at += closer.length;
  return true;
}

/** The unquoted word at the cursor, without passing it. */
function bareWord(reader: Reader): string {
  let end = reader.at;
  while (end < reader.source.length && end - reader.at < 20 && /[^\s;&|<>()"'`$\\]/u.test(reader.source[end] ?? ''))
    end++;
  return /[\s;&|<>()]|^$/u.test(reader.source[end] ?? '') ? reader.source.slice(reader.at, end) : '';
}

function readPipeline(reader: Reader): Command[] {
  const commands: Command[] = [];
  for (;;) {
    reader.skipBlanks();
    while (reader.current === '\n' && commands.length > 0) {
      reader.newline();
      reader.skipBlanks();
    }
    const command = readCommand(reader);
    if (command) commands.push(command);
    reader.skipBlanks();
    if (reader.current !== '|' || reader.peek('||')) return commands;
    reader.at += reader.peek('|&') ? 2 : 1;
  }
}

function readCommand(reader: Reader): Command | null {
  if (reader.peek('((')) {
    reader.at += 2;
    reader.balanced('(', ')');
    reader.take(')');
    return {
      kind: 'compound',
      keyword: '((',
      body: [],
      variable: null,
      words: [],
      redirects: readRedirects(reader, GRAMMAR),
    };
  }
  if (reader.take('('))
    return compound(
      reader,
      '(',
      reader.nested(() => readList(reader, ')')),
    );
  const word = bareWord(reader);
  if (PREFIXES.has(word)) {
    reader.at += word.length;
    reader.skipBlanks();
    // `coproc NAME { … }`: the name is no command.
    const name = /^[A-Z_]+(?=\s*[{(])/u.exec(reader.source.slice(reader.at, reader.at + 60))?.[0];
    if (word === 'coproc' && name) reader.at += name.length;
    reader.skipBlanks();
    return readCommand(reader);
  }
  if (word === '{') {
    reader.at++;
    return compound(
      reader,
      '{',
      reader.nested(() => readList(reader, '}')),
    );
  }
  if (word === 'case') return readCase(reader);
  if (word === 'for' || word === 'select') return readFor(reader, word);
  const closer = CLOSERS.get(word);
  if (closer !== undefined) {
    reader.at += word.length;
    return compound(
      reader,
      word,
      reader.nested(() => readList(reader, closer)),
    );
  }
  if (word === '[[') return readTest(reader, GRAMMAR);
  if (word === 'function') {
    reader.at += word.length;
    reader.skipBlanks();
  }
  return readDefinition(reader) ?? readSimple(reader, GRAMMAR);
}

function compound(reader: Reader, keyword: string, body: Script): Command {
  return { kind: 'compound', keyword, body, variable: null, words: [], redirects: readRedirects(reader, GRAMMAR) };
}

function readFor(reader: Reader, keyword: string): Command {
  reader.at += keyword.length;
  reader.skipBlanks();
  if (reader.take('((')) {
    reader.balanced('(', ')');
    reader.take(')');
    return compound(
      reader,
      keyword,
      reader.nested(() => readList(reader, 'done')),
    );
  }
  const variable = bareWord(reader);
  reader.at += variable.length;
  const words: Word[] = [];
  separatorsOf(reader);
  if (bareWord(reader) === 'in') {
    reader.at += 2;
    for (;;) {
      reader.skipBlanks();
      const word = readWord(reader, GRAMMAR);
      if (!word) break;
      words.push(word);
    }
  }
  const body = reader.nested(() => readList(reader, 'done'));
  return { kind: 'compound', keyword, body, variable, words, redirects: readRedirects(reader, GRAMMAR) };
}

function separatorsOf(reader: Reader): void {
  reader.skipBlanks();
  while (reader.current === '\n') {
    reader.newline();
    reader.skipBlanks();
  }
}

function readCase(reader: Reader): Command {
  reader.at += 4;
  reader.skipBlanks();
  const subject = readWord(reader, GRAMMAR);
  separatorsOf(reader);
  reader.take('in');
  const body: Pipeline[] = [];
  for (;;) {
    separatorsOf(reader);
    if (closes(reader, 'esac')) break;
    if (reader.ended) throw new Unparsable('no closing esac');
    reader.take('(');
    while (!reader.ended && reader.current !== ')') if (!readWord(reader, GRAMMAR)) reader.at++;
    reader.at++;
    body.push(...readArm(reader));
  }
  return {
    kind: 'compound',
    keyword: 'case',
    body,
    variable: null,
    words: subject ? [subject] : [],
    redirects: readRedirects(reader, GRAMMAR),
  };
}

/** The commands of one arm of a `case`, up to `;;` or `esac`. */
function readArm(reader: Reader): Pipeline[] {
  const body: Pipeline[] = [];
  for (;;) {
    separatorsOf(reader);
    if (reader.take(';;&') || reader.take(';;') || reader.take(';&') || bareWord(reader) === 'esac' || reader.ended)
      return body;
    if (/[;&]/u.test(reader.current) || reader.peek('||')) {
      reader.at += reader.peek('&&') || reader.peek('||') ? 2 : 1;
      continue;
    }
    const from = reader.at;
    const commands = readPipeline(reader);
    if (commands.length > 0) body.push({ commands, background: false });
    if (reader.at === from) throw new Unparsable(`unexpected "${reader.current}"`);
  }
}

function readDefinition(reader: Reader): Command | null {
  const match = /^([^\s;&|<>()"'`$\\=]{1,100})\s*(?:\(\s*\))?\s*(?=[{(\n])/u.exec(
    reader.source.slice(reader.at, reader.at + 160),
  );
  if (!match?.[1] || !/\(\s*\)|^\S+\s*\n?\s*$/u.test(match[0]) || !/\(/u.test(match[0])) return null;
  reader.at += match[0].length;
  separatorsOf(reader);
  const body = readCommand(reader);
  if (!body) throw new Unparsable('a function without a body');
  return { kind: 'function', name: match[1], body: [{ commands: [body], background: false }] };
}
