import type { Act } from './act.ts';
import { operands, UNKNOWN } from './act.ts';
import { Unparsable } from './ast.ts';
import { hiddenCommands } from './hidden.ts';
import { formatted, printed } from './prints.ts';
import type { Runner } from './state.ts';
import { inlineCode, isInterpreter, isShell, shellTextsIn } from './programs.ts';
import { copies, outputFiles } from './outputs.ts';
import { unwrap } from './wrappers.ts';

/** What surrounds one argument list. */
export interface Surroundings {
  readonly upstream: readonly Act[];
  readonly inside: readonly Act[];
  readonly env: ReadonlyMap<string, string>;
  readonly redirects: readonly { readonly operator: string; readonly target: string }[];
  readonly stdin: string | null;
}

const DECLARES: ReadonlySet<string> = new Set(['export', 'declare', 'local', 'readonly', 'typeset']);

/** Emits the command itself and every command it would start. */
export function execute(walker: Runner, argv: readonly string[], around: Surroundings, depth: number): Act[] {
  const act = actOf(walker, argv, around);
  walker.state.emit(act);
  if (walker.state.full) return [act];
  remember(walker, act, depth);
  return [act, ...started(walker, act, argv, around, depth)];
}

function actOf(walker: Runner, argv: readonly string[], around: Surroundings): Act {
  const { state } = walker;
  const [program = '', ...args] = argv;
  const name = (program.split('/').at(-1) ?? '').toLowerCase();
  const read = around.redirects.some((one) => one.operator === '<&') ? state.acts : [];
  const files = [...args, ...around.redirects.filter((one) => one.operator === '<').map((one) => one.target)];
  const writers = files.flatMap((file) => state.writersOf(file));
  const shell = { ...around, upstream: [...around.upstream, ...read], inside: [...around.inside, ...writers] };
  const draft: Act = { name, args, code: [], cwd: state.cwd, ...shell };
  return { ...draft, code: codeOf(walker, draft, program) };
}

/** Commands that made what this one runs. */
function codeOf(walker: Runner, act: Act, program: string): readonly Act[] {
  const own = program.includes('/') || walker.state.files.has(program) ? walker.state.writersOf(program) : [];
  if (
    act.name === 'eval' ||
    act.name === 'source' ||
    act.name === '.' ||
    act.name === 'iex' ||
    act.name === 'invoke-expression'
  )
    return [...own, ...act.inside, ...act.upstream];
  if (!isInterpreter(act.name)) return own;
  const given = inlineCode(act.name, act.args);
  if (given !== null) return given.includes(UNKNOWN) ? act.inside : [];
  const script = isShell(act.name) && act.args.some((one) => /^-\w*c$/u.test(one));
  if (script) {
    // A script that is read from elsewhere: `xargs sh -c`, `sh -c "$(cat)"`.
    const known = shellText(act.args);
    return known === undefined || known.includes(UNKNOWN) ? [...act.inside, ...act.upstream] : act.inside;
  }
  if (/^(?:-m|--version|-V|--help|-h|--check)$/u.test(act.args[0] ?? '')) return [];
  const file = scriptOperand(act);
  const here = act.redirects.some((one) => one.operator.startsWith('<') && one.operator !== '<&');
  if (file === undefined || file === '-') return here ? act.inside : [...act.upstream, ...act.inside];
  return file.includes(UNKNOWN) || file.startsWith('/dev/')
    ? [...act.inside, ...act.upstream]
    : walker.state.writersOf(file);
}

const TAKES_VALUE: ReadonlySet<string> = new Set([
  '-o',
  '-O',
  '-W',
  '-X',
  '--rcfile',
  '--init-file',
  '-ExecutionPolicy',
  '-euo',
  '-eo',
]);

/** The script file among an interpreter's arguments. */
function scriptOperand(act: Act): string | undefined {
  for (let at = 0; at < act.args.length; at++) {
    const argument = act.args[at] ?? '';
    if (TAKES_VALUE.has(argument)) at++;
    else if (argument === '-s' || argument === '-') return undefined;
    else if (!argument.startsWith('-')) return argument;
  }
  return undefined;
}

/** What later commands must know: folders, variables, files. */
function remember(walker: Runner, act: Act, depth: number): void {
  const { state } = walker;
  if (act.name === 'cd' || act.name === 'pushd') {
    const to = operands(act)[0] ?? '$HOME';
    state.cwd = to.startsWith('/') || to.startsWith('$') ? to : `${state.cwd}/${to}`;
  }
  if (DECLARES.has(act.name)) {
    const lower = act.args.some((one) => /^-\w*l/u.test(one));
    for (const one of act.args) {
      const match = /^([A-Za-z_]\w*)=(.*)$/su.exec(one);
      if (match?.[1]) state.assign(match[1], lower ? (match[2] ?? '').toLowerCase() : (match[2] ?? ''));
    }
  }
  if (act.name === 'printf' && act.args[0] === '-v' && act.args[1])
    state.assign(act.args[1], formatted(act.args.slice(2)));
  if (act.name === 'read' || act.name === 'readarray' || act.name === 'mapfile') {
    const text =
      act.stdin ?? printed(act.upstream) ?? (act.args.some((one) => /^-\w*u/u.test(one)) ? state.held : null);
    const variable = operands(act).at(-1);
    if (variable) {
      if (text !== null) state.assign(variable, text.trim());
      state.variableSources.set(
        variable,
        [...(state.variableSources.get(variable) ?? []), ...act.upstream].slice(0, 50),
      );
    }
  }
  if (act.name === 'hash' && act.args[0] === '-p' && act.args[1] && act.args[2])
    state.assign(`alias:${act.args[2]}`, act.args[1]);
  if (act.name === 'alias') {
    for (const one of act.args) {
      const match = /^([^=\s]+)=(.*)$/su.exec(one);
      if (match?.[1]) state.functions.set(match[1], attempt(walker, match[2] ?? '', act, depth));
    }
  }
  if (act.name === 'exec' && act.stdin !== null) state.held = act.stdin;
  for (const file of outputFiles(act)) state.wrote(file, [act]);
  for (const [from, to] of copies(act)) state.wrote(to, [act, ...state.writersOf(from)]);
}

/** Every command that this one starts, however it is written. */
function started(walker: Runner, act: Act, argv: readonly string[], around: Surroundings, depth: number): Act[] {
  const found: Act[] = [...(walker.state.functions.get(argv[0] ?? '') ?? [])];
  const replaced = walker.state.variables.get(`alias:${act.name}`)?.[0];
  if (replaced) found.push(...execute(walker, [replaced, ...act.args], around, depth + 1));
  const inner = unwrap(act.name, act.args);
  if (inner && depth < 12) {
    const env = new Map([...around.env, ...inner.env]);
    for (const list of filled(act, inner.argv)) found.push(...execute(walker, list, { ...around, env }, depth + 1));
  }
  for (const text of textsRunBy(walker, act, inner?.argv ?? null)) found.push(...attempt(walker, text, act, depth));
  for (const list of hiddenCommands(act)) found.push(...execute(walker, list, around, depth + 1));
  return found;
}

/** The inner command of `xargs` with the words it reads, when they are known. */
function filled(act: Act, inner: readonly string[]): readonly (readonly string[])[] {
  if (act.name === 'parallel') return parallelLists(act, inner);
  if (act.name !== 'xargs') return act.name === 'watch' ? [] : [inner];
  const input = act.stdin ?? printed(act.upstream);
  const words =
    input === null
      ? [UNKNOWN]
      : input
          .split(/\s+/u)
          .filter((word) => word !== '')
          .slice(0, 20);
  const mark = placeholderOf(act.args);
  if (mark === null || !inner.some((part) => part.includes(mark))) return [[...inner, ...words]];
  return [inner.map((part) => part.split(mark).join(input?.trim() ?? UNKNOWN))];
}

function placeholderOf(args: readonly string[]): string | null {
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? '';
    if (argument === '-I' || argument === '-J') return args[at + 1] ?? '{}';
    if (/^-[IJ]./u.test(argument)) return argument.slice(2);
    if (argument === '-i' || argument === '--replace') return '{}';
    if (argument.startsWith('--replace=')) return argument.slice('--replace='.length);
    if (!argument.startsWith('-')) return null;
  }
  return null;
}

/** The script after `-c`; options may stand between. */
function shellText(args: readonly string[]): string | undefined {
  const at = args.findIndex((one) => /^-[a-z]*c$/u.test(one));
  return args.slice(at + 1).find((one) => !one.startsWith('-'));
}

/** What a file holds when this very script wrote it, or what a kept descriptor gives. */
const textIn = (runner: Runner, file: string): string | null =>
  file.startsWith('/dev/fd/') || file.startsWith('/proc/self/fd/')
    ? runner.state.held
    : (runner.state.texts.get(file.replace(/^\.\//u, '')) ?? null);

/** Texts that a command runs as shell scripts. */
function textsRunBy(runner: Runner, act: Act, inner: readonly string[] | null): string[] {
  const { name, args } = act;
  if (isShell(name)) {
    if (args.some((one) => /^-[a-z]*c$/u.test(one))) return [shellText(args) ?? ''];
    const file = scriptOperand(act);
    const text = file === undefined ? (act.stdin ?? printed(act.upstream)) : textIn(runner, file);
    return text === null ? [] : [text];
  }
  if (name === 'eval') return [args.join(' ')];
  if (name === 'trap') return args[0] && args[0] !== '-' && args[0] !== '-p' && args[0] !== '-l' ? [args[0]] : [];
  if (name === 'watch' && inner && !args.some((one) => /^-\w*x|^--exec/u.test(one))) return [inner.join(' ')];
  if (name === 'watch' && inner) return [inner.map(quoted).join(' ')];
  // It joins the words and has a shell read them again.
  if (name === 'parallel') return parallelLists(act, inner ?? []).map((list) => list.join(' '));
  if (name === 'source' || name === '.') return [act.stdin ?? textIn(runner, args[0] ?? '') ?? ''];
  if (name === 'crontab' || name === 'at' || name === 'batch') {
    const text = act.stdin ?? printed(act.upstream);
    return text === null ? [] : [text.replace(/^\s*(?:@\w+|(?:[\d*/,-]+\s+){5})/u, '')];
  }
  const code = inlineCode(name, args);
  return code === null ? [] : shellTextsIn(code);
}

/** `parallel` puts each value into the words of its command, or behind them. */
function parallelLists(act: Act, inner: readonly string[]): string[][] {
  const at = inner.indexOf(':::');
  const command = at === -1 ? inner : inner.slice(0, at);
  const piped = act.stdin ?? printed(act.upstream);
  const values = at === -1 ? (piped === null ? [UNKNOWN] : piped.split('\n')) : inner.slice(at + 1);
  return values.slice(0, 20).map((value) => {
    if (!command.some((part) => part.includes('{}'))) return [...command, value];
    return command.map((part) => part.split('{}').join(value));
  });
}

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** Runs a text as a script; one that does not parse is no shell script, and the rules look at the command itself. */
function attempt(walker: Runner, text: string, act: Act, depth: number): Act[] {
  try {
    return walker.text(text, [], act.stdin === text ? null : act.stdin, depth);
  } catch (error) {
    if (error instanceof Unparsable) return [];
    throw error;
  }
}
