import type { Bindings } from './bindings.ts';
import { chainOf } from './chain.ts';
import { bare, child, isCall, isFunction, lineOf, list, nameOf, stringOf, type Node, type Script } from './syntax.ts';

/** Words that change how a test runs. */
export type Modifier = 'skip' | 'only' | 'todo' | 'fails';

export interface SourceTest {
  /** Own title; the source text of it when it is computed. */
  readonly title: string;
  /** With the titles of the describe blocks around it. */
  readonly fullTitle: string;
  readonly line: number;
  readonly call: Node;
  /** Null when there is none, or it is not in this file. */
  readonly body: Node | null;
  /** Own and inherited from the blocks around it. */
  readonly modifiers: ReadonlySet<Modifier>;
  /** A table of cases. */
  readonly each: boolean;
  /** Written without a callback at all: a promise. */
  readonly empty: boolean;
}

/** A describe block or a test, by its call. */
export interface Block {
  readonly kind: 'test' | 'group' | 'hook';
  readonly call: Node;
  readonly callback: Node | null;
  readonly title: string | null;
  readonly modifiers: ReadonlySet<Modifier>;
  readonly each: boolean;
}

const TESTS = new Set(['test', 'it', 'specify', 'xit', 'fit', 'xtest', 'ftest', 'xspecify']);
const GROUPS = new Set(['describe', 'context', 'suite', 'xdescribe', 'fdescribe', 'xcontext', 'feature']);
const HOOKS = new Set(['beforeEach', 'afterEach', 'beforeAll', 'afterAll', 'before', 'after', 'setup', 'teardown']);
const MODIFIERS: Readonly<Record<string, Modifier>> = {
  skip: 'skip',
  fixme: 'skip',
  disabled: 'skip',
  only: 'only',
  todo: 'todo',
  failing: 'fails',
  fails: 'fails',
  fail: 'fails',
};
const PLAIN_MEMBERS = new Set(
  [
    'each',
    'for',
    'concurrent',
    'sequential',
    'serial',
    'parallel',
    'describe',
    'shuffle',
    'retries',
    'skipIf',
    'runIf',
  ].concat(['effect', 'step', 'configure', 'prop', 'it', 'test', 'extend'], Object.keys(MODIFIERS)),
);

/** Reads a call as a describe block, a test or a hook; null for any other call. */
export function blockOf(call: Node, bindings: Bindings): Block | null {
  if (!isCall(call)) return null;
  const chain = chainOf(call);
  const root = chain.root === null ? '' : bindings.canonical(chain.root);
  const members = root === 'Deno' || root === 'QUnit' ? chain.members.slice(1) : chain.members;
  const base = root === 'Deno' || root === 'QUnit' ? (chain.members[0] ?? '') : root;
  if (HOOKS.has(base) || HOOKS.has(members.at(-1) ?? '')) {
    const callback = list(call, 'arguments').find(isFunction) ?? null;
    return { kind: 'hook', call, callback, title: null, modifiers: new Set(), each: false };
  }
  if (!TESTS.has(base) && !GROUPS.has(base)) return null;
  if (!members.every((member) => PLAIN_MEMBERS.has(member)) || members.includes('step') || members.includes('extend'))
    return null;
  const each = members.includes('each') || members.includes('for');
  // `it.each(table)` alone only makes the function that is called next.
  if (each && chain.calls.length < 2 && !isTableOfNothing(call)) return null;
  const args = list(call, 'arguments');
  const callback = functionAmong(args, bindings);
  return {
    kind: GROUPS.has(base) || members.includes('describe') ? 'group' : 'test',
    call,
    callback,
    title: titleOf(args[0]),
    modifiers: modifiersOf(base, members, args),
    each,
  };
}

/** `` test.each`table` `` that is never called: a table without a test. */
const isTableOfNothing = (call: Node): boolean => call.type === 'TaggedTemplateExpression';

function modifiersOf(base: string, members: readonly string[], args: readonly Node[]): ReadonlySet<Modifier> {
  const found = new Set<Modifier>();
  if (/^x(?:it|test|describe|context|specify)$/u.test(base)) found.add('skip');
  if (/^f(?:it|test|describe)$/u.test(base)) found.add('only');
  for (const member of members) if (Object.hasOwn(MODIFIERS, member)) found.add(MODIFIERS[member] as Modifier);
  for (const options of args.filter(({ type }) => type === 'ObjectExpression')) {
    for (const property of list(options, 'properties')) {
      const name = nameOf(child(property, 'key')) ?? '';
      const value = child(property, 'value');
      const on = (value?.type === 'BooleanLiteral' && value['value'] === true) || value?.type === 'StringLiteral';
      if (on && Object.hasOwn(MODIFIERS, name)) found.add(MODIFIERS[name] as Modifier);
    }
  }
  return found;
}

function functionAmong(args: readonly Node[], bindings: Bindings): Node | null {
  for (const argument of args.slice(0, 4).map(bare)) {
    if (isFunction(argument)) return argument;
    const named = argument.type === 'Identifier' ? bindings.functions.get(nameOf(argument) ?? '') : undefined;
    if (named !== undefined) return named;
    // `it('x', fakeAsync(() => …))`: the wrapped function is the test.
    const wrapped = isCall(argument) ? list(argument, 'arguments').map(bare).find(isFunction) : undefined;
    if (wrapped !== undefined) return wrapped;
  }
  return null;
}

function titleOf(node: Node | undefined): string | null {
  if (node === undefined) return null;
  const literal = stringOf(bare(node));
  if (literal !== null) return literal;
  // A template keeps its fixed parts: `returns ${status}` → `returns ${}`.
  if (node.type === 'TemplateLiteral') {
    return list(node, 'quasis')
      .map((quasi) => (quasi['value'] as { cooked?: string | null }).cooked ?? '')
      .join('${}');
  }
  return null;
}

/** All tests of a file in source order, each with the blocks around it. */
export function testsOf(script: Script, bindings: Bindings): SourceTest[] {
  const blocks = new Map<Node, Block>();
  for (const node of script.nodes) {
    const parent = script.parents.get(node);
    // The inner call of `it.each(table)('x', f)` is part of the outer one.
    if (parent !== undefined && isCall(parent) && (child(parent, 'callee') === node || child(parent, 'tag') === node))
      continue;
    const block = isCall(node) ? blockOf(node, bindings) : null;
    if (block !== null) blocks.set(node, block);
  }
  return [...blocks.values()].filter(({ kind }) => kind === 'test').map((block) => describeTest(script, block, blocks));
}

const isStatement = (script: Script, call: Node): boolean => script.parents.get(call)?.type === 'ExpressionStatement';

function describeTest(script: Script, block: Block, blocks: ReadonlyMap<Node, Block>): SourceTest {
  const titles: string[] = [];
  const modifiers = new Set(block.modifiers);
  for (let node = script.parents.get(block.call); node !== undefined; node = script.parents.get(node)) {
    const around = blocks.get(node);
    if (around?.kind !== 'group' && around?.kind !== 'test') continue;
    if (around.title !== null) titles.unshift(around.title);
    for (const modifier of around.modifiers) modifiers.add(modifier);
  }
  const args = list(block.call, 'arguments');
  const first = args[0];
  const title =
    block.title ?? (first === undefined ? '' : script.text.slice(first.start, Math.min(first.end, first.start + 200)));
  return {
    title,
    fullTitle: [...titles, title].join(' '),
    line: lineOf(block.call),
    call: block.call,
    body: block.callback,
    modifiers,
    each: block.each,
    empty:
      block.callback === null &&
      args.length < 2 &&
      (block.title !== null || block.each || isStatement(script, block.call)),
  };
}
