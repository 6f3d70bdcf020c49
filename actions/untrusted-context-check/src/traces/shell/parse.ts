import type { Assignment, Command, Pipeline, Redirect, Script, Word } from './ast.ts';
import { Unparsable } from './ast.ts';
import { Reader } from './reader.ts';
import { readWord, readWords } from './words.ts';
import type { Grammar } from './words.ts';

const OPERATORS = ['<<<', '<<-', '<<', '&>>', '&>', '>>', '>&', '>|', '<&', '<>', '>', '<'] as const;
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['if', 'fi'], ['while', 'done'], ['until', 'done'], ['for', 'done'], ['select', 'done'], ['case', 'esac'], ['{', '}'],
]); // prettier-ignore
/** Words that only divide the body of a compound command. */
const DIVIDERS: ReadonlySet<string> = new Set(['then', 'else', 'elif', 'do']);
const PREFIXES: ReadonlySet<string> = new Set(['!', 'time', 'coproc', 'noglob']);
const ASSIGNMENT = /^([A-Za-z_]\w*)(?:\[[^\]]*\])?\+?=/u;

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
    return { kind: 'compound', keyword: '((', body: [], variable: null, words: [], redirects: readRedirects(reader) };
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
  if (word === '[[') return readTest(reader);
  if (word === 'function') {
    reader.at += word.length;
    reader.skipBlanks();
  }
  return readDefinition(reader) ?? readSimple(reader);
}

function compound(reader: Reader, keyword: string, body: Script): Command {
  return { kind: 'compound', keyword, body, variable: null, words: [], redirects: readRedirects(reader) };
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
  return { kind: 'compound', keyword, body, variable, words, redirects: readRedirects(reader) };
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
    redirects: readRedirects(reader),
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

/** `[[ … ]]`: operators inside are no separators. */
function readTest(reader: Reader): Command {
  const words: Word[] = [];
  while (!reader.ended) {
    reader.skipBlanks();
    if (bareWord(reader) === ']]') break;
    const word = readWord(reader, GRAMMAR);
    if (word) words.push(word);
    else if (!reader.ended) reader.at++;
  }
  if (!reader.take(']]')) throw new Unparsable('no closing ]]');
  return { kind: 'simple', assignments: [], words, redirects: readRedirects(reader) };
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

function readSimple(reader: Reader): Command | null {
  const assignments: Assignment[] = [];
  const words: Word[] = [];
  const redirects: Redirect[] = [];
  for (;;) {
    reader.skipBlanks();
    const redirect = readRedirect(reader);
    if (redirect) {
      redirects.push(redirect);
      continue;
    }
    const word = readWord(reader, GRAMMAR);
    if (!word) break;
    const assigned = words.length === 0 ? assignment(word) : null;
    if (assigned && reader.current === '(') {
      reader.at++;
      assignments.push({
        name: assigned.name,
        value: readWords(reader.balanced('(', ')'), reader.nesting + 1, GRAMMAR),
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

function readRedirects(reader: Reader): Redirect[] {
  const found: Redirect[] = [];
  for (;;) {
    reader.skipBlanks();
    const redirect = readRedirect(reader);
    if (!redirect) return found;
    found.push(redirect);
  }
}

function readRedirect(reader: Reader): Redirect | null {
  const descriptor = /^(?:\d{1,3}|\{\w+\})(?=[<>])/u.exec(reader.source.slice(reader.at, reader.at + 40))?.[0] ?? '';
  const start = reader.at;
  reader.at += descriptor.length;
  const operator = reader.peek('<(') || reader.peek('>(') ? undefined : OPERATORS.find((one) => reader.take(one));
  if (operator === undefined) {
    reader.at = start;
    return null;
  }
  reader.skipBlanks();
  const target = readWord(reader, GRAMMAR);
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
        : readWords(body, reader.nesting + 1, GRAMMAR);
    },
  });
  return redirect;
}
