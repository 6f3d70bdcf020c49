import type { Act, Circumstance } from './act.ts';
import { UNKNOWN } from './act.ts';
import type { Command, Compound, Pipeline, Script, Simple, Word } from './ast.ts';
import { execute } from './execute.ts';
import { parseScript } from './parse.ts';
import { printed } from './prints.ts';
import { State } from './state.ts';
import type { Runner } from './state.ts';
import { argumentLists, textOfWord } from './values.ts';

/** What a command line does, as far as its text tells. */
export interface Reading {
  readonly acts: readonly Act[];
  readonly circumstances: readonly Circumstance[];
}

const MAX_DEPTH = 12;

/**
 * Unfolds a command line into the commands it would execute.
 * @param cwd the folder it starts in, or an empty string when unknown.
 * @throws Unparsable when it is no script we understand.
 */
export function interpret(source: string, cwd: string): Reading {
  const state = new State(cwd);
  const script = parseScript(source);
  const walker = new Walker(state);
  walker.script(script, [], null, 0);
  state.again();
  walker.script(script, [], null, 0);
  return { acts: state.acts, circumstances: state.circumstances };
}

/** Walks a script and emits its commands; one for each pass over it. */
class Walker implements Runner {
  readonly state: State;

  constructor(state: State) {
    this.state = state;
  }

  script(script: Script, upstream: readonly Act[], stdin: string | null, depth: number): Act[] {
    if (depth > MAX_DEPTH) {
      this.state.note('too-much');
      return [];
    }
    return script.flatMap((pipeline) => this.pipeline(pipeline, upstream, stdin, depth));
  }

  /** Text that is run as a script; what does not parse is left to the caller's rules as text. */
  text(source: string, upstream: readonly Act[], stdin: string | null, depth: number): Act[] {
    return this.script(parseScript(source, depth), upstream, stdin, depth + 1);
  }

  private pipeline(pipeline: Pipeline, before: readonly Act[], input: string | null, depth: number): Act[] {
    let upstream = before;
    let stdin = input;
    const all: Act[] = [];
    for (const command of pipeline.commands) {
      if (this.state.full) break;
      const acts = this.command(command, upstream, stdin, depth);
      all.push(...acts);
      stdin = printed(acts);
      upstream = acts;
    }
    return all;
  }

  private command(command: Command, upstream: readonly Act[], stdin: string | null, depth: number): Act[] {
    if (command.kind === 'function') return this.definition(command.name, command.body, depth);
    return command.kind === 'compound'
      ? this.compound(command, upstream, stdin, depth)
      : this.simple(command, upstream, stdin, depth);
  }

  private definition(name: string, body: Script, depth: number): Act[] {
    const acts = this.script(body, [], null, depth + 1);
    this.state.functions.set(name, acts);
    const calls = acts.filter((act) => act.name === name);
    if (calls.length > 1) this.state.note('fork-bomb');
    return [];
  }

  private compound(command: Compound, upstream: readonly Act[], stdin: string | null, depth: number): Act[] {
    const inside = command.words.flatMap((word) => this.inside(word, depth));
    if (command.variable !== null) {
      for (const list of argumentLists(command.words, this.state.variables, substitute)) {
        for (const value of list) this.state.assign(command.variable, value);
      }
    }
    const input = command.redirects.find((one) => one.operator === '<<' || one.operator === '<<<');
    const text = input ? textOfWord(input.target, this.state.variables, substitute) : stdin;
    const cwd = this.state.cwd;
    const acts = this.script(command.body, [...upstream, ...inside], text, depth + 1);
    if (command.keyword === '(') this.state.cwd = cwd;
    if (isEndless(command)) this.state.note('endless-jobs');
    this.redirected(command.redirects, acts);
    return acts;
  }

  private simple(command: Simple, upstream: readonly Act[], stdin: string | null, depth: number): Act[] {
    const { state } = this;
    const env = new Map<string, string>();
    const inside: Act[] = [];
    for (const { name, value } of command.assignments) {
      const acts = this.inside(value, depth);
      const text = textOfWord(value, state.variables, substitute);
      if (command.words.length === 0) {
        state.assign(name, text);
        state.variableSources.set(name, [...(state.variableSources.get(name) ?? []), ...acts].slice(0, 50));
        if (name === 'IFS') state.note('separator-changed');
      } else env.set(name, text);
      inside.push(...acts);
    }
    inside.push(...command.words.flatMap((word) => this.inside(word, depth)));
    const redirects = command.redirects.map(({ operator, target }) => {
      inside.push(...this.inside(target, depth));
      return { operator, target: textOfWord(target, state.variables, substitute) };
    });
    const here = redirects.find((one) => one.operator === '<<' || one.operator === '<<<');
    const shared = { upstream, inside, env, redirects, stdin: here ? here.target : stdin };
    const lists = argumentLists(command.words, state.variables, substitute);
    const acts = lists.flatMap((argv) => execute(this, argv, shared, depth));
    this.redirected(command.redirects, acts);
    return acts;
  }

  /** Commands inside a word, and those whose output its variables hold. */
  private inside(word: Word, depth: number): Act[] {
    return word.flatMap((part) => {
      if (part.kind === 'script') return this.script(part.script, [], null, depth + 1);
      if (part.kind !== 'variable') return [];
      return [
        ...(this.state.variableSources.get(part.name) ?? []),
        ...(part.fallback ? this.inside(part.fallback, depth) : []),
      ];
    });
  }

  private redirected(redirects: Simple['redirects'], acts: readonly Act[]): void {
    const { state } = this;
    for (const { operator, target } of redirects) {
      if (!operator.includes('>')) continue;
      const name = textOfWord(target, state.variables, substitute);
      if (operator === '>&') for (const file of state.open) state.wrote(file, acts);
      if (/^\d*-?$/u.test(name)) continue;
      state.wrote(name, acts);
      const text = printed(acts);
      if (text !== null) state.texts.set(name.replace(/^\.\//u, ''), text);
      if (acts.some((act) => act.name === 'exec')) state.open.add(name);
    }
  }
}

/** What a substitution yields when its only command prints fixed text. */
function substitute(script: Script): string | null {
  const only = script.length === 1 && script[0]?.commands.length === 1 ? script[0].commands[0] : undefined;
  if (only?.kind !== 'simple' || only.redirects.length > 0) return null;
  const [argv = []] = argumentLists(only.words, new Map(), () => null);
  return printed([{ name: argv[0] ?? '', args: argv.slice(1), stdin: null }])?.replace(/\n+$/u, '') ?? null;
}

/** A loop without end that starts jobs and never waits for them. */
function isEndless(command: Compound): boolean {
  if (command.keyword !== 'while' && command.keyword !== 'until') return false;
  const [condition, ...body] = command.body;
  const first = condition?.commands[0];
  const constant =
    (first?.kind === 'compound' && first.keyword === '((') ||
    (first?.kind === 'simple' &&
      first.words.every((word) => word.every((part) => part.kind === 'text')) &&
      isConstant(first));
  const last = body.at(-1);
  if (!constant || !last || !body.some((one) => one.background)) return false;
  const lastCommand = last.commands[0];
  const waits =
    lastCommand?.kind === 'simple' &&
    ['wait', 'sleep', 'break', 'exit'].includes(wordText(lastCommand.words[0])) &&
    !last.background;
  return !waits;
}

const isConstant = (command: Simple): boolean => {
  const text = command.words.map(wordText).join(' ').replace(/^.*\//u, '');
  return /^(?:true|false|:|\[ (?:true|1) \]|\[\[ (?:true|1)|test (?:true|1))$/u.test(text);
};

const wordText = (word: Word | undefined): string =>
  (word ?? []).map((part) => (part.kind === 'text' ? part.text : UNKNOWN)).join('');
