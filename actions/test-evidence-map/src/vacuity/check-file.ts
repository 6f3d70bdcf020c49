import { assertingFunctions, assertionsIn, waitsForPages } from '../source/assertions.ts';
import { isAwaited } from '../source/awaited.ts';
import { bindingsOf, type Bindings } from '../source/bindings.ts';
import { chainOf } from '../source/chain.ts';
import { parseScript, type ParseScript } from '../source/parse.ts';
import { forceOf } from '../source/standing.ts';
import {
  calleeOf,
  child,
  isCall,
  isFunction,
  isMember,
  lineOf,
  nameOf,
  TooComplex,
  type Node,
  type Script,
} from '../source/syntax.ts';
import { blockOf, testsOf, type Block, type Modifier, type SourceTest } from '../source/tests.ts';
import { checkTest } from './check-test.ts';
import { mockedSubject } from './mocked-subject.ts';
import type { RuleId, SourceProblem } from './problem.ts';

/** One test of a file, as far as others ask. */
export interface CheckedTest {
  readonly title: string;
  /** With what is around it. */
  readonly fullTitle: string;
  /** 1-based. */
  readonly line: number;
  readonly body: string;
  /** Text of each of its assertions. */
  readonly assertions: readonly string[];
}

export interface CheckedFile {
  readonly path: string;
  readonly tests: readonly CheckedTest[];
  readonly problems: readonly SourceProblem[];
}

const MODIFIER_RULES: Readonly<Record<Modifier, RuleId>> = {
  skip: 'skipped-test',
  only: 'focused-test',
  todo: 'todo-test',
  fails: 'expected-failure',
};

/** Examines one JavaScript or TypeScript test file by its syntax tree. */
export async function checkFile(path: string, text: string, parse: ParseScript = parseScript): Promise<CheckedFile> {
  // Type tests never run; their compiler is their runner.
  if (/\.test-d\.[cm]?tsx?$/u.test(path)) return { path, tests: [], problems: [] };
  const script = await parse(path, text);
  if (script === null) return unreadable(path);
  try {
    return check(path, script);
  } catch (error) {
    if (error instanceof TooComplex || error instanceof RangeError) return unreadable(path);
    throw error;
  }
}

const unreadable = (path: string): CheckedFile => ({
  path,
  tests: [],
  problems: [{ ruleId: 'unparsable', line: 1, test: null }],
});

function check(path: string, script: Script): CheckedFile {
  const bindings = bindingsOf(script);
  const asserts = assertingFunctions(script, bindings);
  const tests = testsOf(script, bindings);
  const problems = [
    ...tests.flatMap((test) => (inert(test) ? [] : checkTest(script, bindings, test, asserts))),
    ...tests.filter(({ empty }) => empty).map((test) => problemAt('todo-test', test.call, test.fullTitle)),
    ...script.nodes.flatMap((node) => [...problemsOf(script, bindings, node)]),
    ...strayAssertions(script, bindings, tests),
    ...mockedSubject(script, bindings),
  ];
  return { path, tests: tests.map((test) => seen(script, bindings, test, asserts)), problems: distinct(problems) };
}

function seen(
  script: Script,
  bindings: Bindings,
  { title, fullTitle, line, call, body }: SourceTest,
  asserts: (name: string) => boolean,
): CheckedTest {
  const textOf = ({ start, end }: Node): string => script.text.slice(start, end);
  const assertions = body === null ? [] : assertionsIn(script, bindings, body, asserts);
  // A table of cases stands in the call, outside of the body.
  return { title, fullTitle, line, body: textOf(call), assertions: assertions.map(({ node }) => textOf(node)) };
}

/** Tests that do not run need no assertion. */
const inert = ({ modifiers, empty }: SourceTest): boolean => empty || modifiers.has('skip') || modifiers.has('todo');

const problemAt = (ruleId: RuleId, node: Node, test: string | null = null): SourceProblem => ({
  ruleId,
  line: lineOf(node),
  test,
});

function* problemsOf(script: Script, bindings: Bindings, node: Node): Generator<SourceProblem> {
  const parent = script.parents.get(node);
  if (isMember(node) && parent !== undefined && !isCall(parent) && !isMember(parent)) {
    // `const maybe = ok ? it : it.skip`: modified, but called somewhere else.
    const { root, members } = chainOf(node);
    const last = members.at(-1) ?? '';
    if (
      root !== null &&
      /^(?:it|test|describe)$/u.test(bindings.canonical(root)) &&
      /^(?:skip|only|todo)$/u.test(last)
    ) {
      yield problemAt(MODIFIER_RULES[last as Modifier], node);
    }
  }
  if (!isCall(node)) return;
  if (parent !== undefined && isCall(parent) && calleeOf(parent) === node) return;
  const block = blockOf(node, bindings);
  if (block !== null && block.kind !== 'hook') yield* modifiersOf(script, block);
  else if (skipsItself(node, bindings)) yield problemAt('skipped-test', node);
  else if (isPageWait(node) && waitsForPages(script, bindings) && !isAwaited(script, node))
    yield problemAt('floating-wait', node);
}

function* modifiersOf(script: Script, block: Block): Generator<SourceProblem> {
  for (const modifier of block.modifiers) yield problemAt(MODIFIER_RULES[modifier], block.call, block.title);
  if (block.kind !== 'test') return;
  for (let node = script.parents.get(block.call); node !== undefined; node = script.parents.get(node)) {
    if (node.type === 'IfStatement') yield problemAt('conditional-test', block.call, block.title);
    if (isFunction(node) && !isCall(script.parents.get(node) ?? node)) return;
  }
}

/** `test.skip(condition)`, `this.skip()`, `t.todo()`, `pending()` inside a test. */
function skipsItself(call: Node, bindings: Bindings): boolean {
  const { root, members } = chainOf(call);
  const last = members.at(-1) ?? '';
  if (root === 'pending' && members.length === 0) return !bindings.imports.has(root) && !bindings.functions.has(root);
  if (!/^(?:skip|fixme|todo)$/u.test(last) || root === null) return false;
  const name = bindings.canonical(root);
  return /^(?:test|it|this|t|ctx|context|testContext|describe)$/u.test(name) && !isMember(child(call, 'tag') ?? call);
}

const isPageWait = (call: Node): boolean => {
  const { root, members } = chainOf(call);
  const last = members.at(-1) ?? '';
  return (
    /^waitFor[A-Z]/u.test(last) &&
    (/page|frame|context|popup/iu.test(root ?? '') || /page|frame|context|popup/iu.test(members.at(-2) ?? ''))
  );
};

/** Assertions outside every test: at the top of the file, in a describe block, or left unfinished in a helper. */
function strayAssertions(script: Script, bindings: Bindings, tests: readonly SourceTest[]): SourceProblem[] {
  const bodies = new Set(tests.flatMap(({ body }) => body ?? []));
  return assertionsIn(script, bindings, script.program, () => false).flatMap((assertion) => {
    if (assertion.kind !== 'expect') return [];
    const place = placeOf(script, bindings, assertion.node, bodies);
    if (place === 'test') return [];
    if (place === 'nowhere') return [problemAt('standalone-assertion', assertion.node)];
    const force = forceOf(script, assertion, { body: place, waitsForCallback: true, counted: false });
    return force === 'incomplete' || force === 'floating' ? [problemAt(`${force}-assertion`, assertion.node)] : [];
  });
}

/** The function that an assertion stands in, unless that is a test, or no function but describe blocks. */
function placeOf(
  script: Script,
  bindings: Bindings,
  start: Node,
  bodies: ReadonlySet<Node>,
): Node | 'test' | 'nowhere' {
  let helper: Node | null = null;
  for (let node = script.parents.get(start); node !== undefined; node = script.parents.get(node)) {
    if (!isFunction(node)) continue;
    if (bodies.has(node)) return 'test';
    const call = script.parents.get(node);
    const block = call !== undefined && isCall(call) ? blockOf(call, bindings) : null;
    if (block?.kind === 'group') return helper ?? 'nowhere';
    if (call !== undefined && isCall(call) && /^(?:then|catch|finally)$/u.test(nameOf(calleeOf(call)) ?? '')) continue;
    helper = node;
  }
  return helper ?? 'nowhere';
}

function distinct(problems: readonly SourceProblem[]): SourceProblem[] {
  const seen = new Map(problems.map((problem) => [`${problem.ruleId}:${problem.line}`, problem]));
  return [...seen.values()].toSorted((a, b) => a.line - b.line);
}
