import type { Declared, Found, TestLanguage } from './language.ts';
import { forceOf, type Force } from './force.ts';
import { testLanguageOf } from './registry.ts';
import { around, readTree, textOf, within, type Source, type Tree } from './tree.ts';

/** An assertion with what its surroundings leave of it. */
export interface GrammarAssertion extends Found {
  readonly text: string;
  readonly line: number;
  readonly force: Force;
}

/** One test of a file. */
export interface GrammarTest {
  readonly title: string;
  /** With the names of what is around it. */
  readonly fullTitle: string;
  readonly line: number;
  readonly skipped: boolean;
  readonly focused: boolean;
  readonly table: boolean;
  /** The declaration asserts by itself. */
  readonly asserts: boolean;
  readonly assertions: readonly GrammarAssertion[];
  /** Whether it fails by raising something itself. */
  readonly raises: boolean;
  readonly body: string;
}

export interface GrammarFile {
  readonly tests: readonly GrammarTest[];
  /** Text of every assertion of the file, helpers and hooks included. */
  readonly everywhere: readonly string[];
}

/** Reads the tests of a file by its grammar; null when its language has none here, or the file no usable tree. */
export async function readTests(path: string, text: string): Promise<GrammarFile | null> {
  const language = await testLanguageOf(path);
  if (language === null) return null;
  const source = await readTree(language.grammar, text);
  return source === null ? null : testsIn(source, language);
}

function testsIn(source: Source, language: TestLanguage): GrammarFile {
  const nodes = [...within(source.root)];
  const declared = new Map<Tree, Declared>();
  for (const node of nodes) {
    const found = language.declared(source, node);
    if (found !== null) declared.set(node, found);
  }
  const found = new Map<Tree, Found>();
  for (const node of nodes) {
    const assertion = language.assertion(source, node);
    if (assertion !== null && !declared.has(node)) found.set(node, assertion);
  }
  const asserts = assertingFunctions(source, language, nodes, found);
  const defined = new Set(nodes.map((node) => language.functionName(source, node)));
  for (const node of nodes) {
    const name = found.has(node) || declared.has(node) ? null : language.calledName(source, node);
    if (name !== null && (asserts.has(name) || runsTestElsewhere(source, node, name, defined)))
      found.set(node, helperCall(source, node, name));
    else if (isHandedOn(node) && asserts.has(textOf(source, node)))
      found.set(node, helperCall(source, node, textOf(source, node)));
  }
  const tests = [...declared].flatMap(([node, test]) =>
    test.kind === 'test' ? [describeTest(source, language, { node, test, declared, found })] : [],
  );
  const inTests = new Map(tests.flatMap(({ assertions }) => assertions.map((one) => [one.node, one.text] as const)));
  const everywhere = [...found.values()].map((one) => inTests.get(one.node) ?? textIn(source, one, 'sound'));
  return { tests, everywhere };
}

/** The same text is the same assertion. A failure by hand is its condition: its message may change. */
function textIn(source: Source, { node, byHand, subject }: Found, force: Force): string {
  // A helper is the same whether it is called or handed on to be called.
  const own = byHand ? `fails if ${even(subject)}` : even(textOf(source, node)).replace(/^(\w+)\(\)$/u, '$1');
  return force === 'swallowed' || force === 'unreachable' ? `${own} (${force})` : own;
}

/** Names of functions of the file that assert, directly or through one another. */
function assertingFunctions(
  source: Source,
  language: TestLanguage,
  nodes: readonly Tree[],
  found: ReadonlyMap<Tree, Found>,
): ReadonlySet<string> {
  const asserting = new Set<string>();
  const calls = new Map<string, Set<string>>();
  for (const node of nodes) {
    const called = language.calledName(source, node);
    if (!found.has(node) && called === null) continue;
    for (const outer of around(node)) {
      const name = language.functionName(source, outer);
      if (name === null) continue;
      if (found.has(node)) asserting.add(name);
      else if (called !== null) calls.set(called, (calls.get(called) ?? new Set()).add(name));
      break;
    }
  }
  for (const name of asserting) for (const caller of calls.get(name) ?? []) asserting.add(caller);
  return asserting;
}

/** `run(check)`: a function that is handed to another one, which calls it. */
const isHandedOn = ({ type, parent }: Tree): boolean =>
  type === 'identifier' && /^(?:argument_list|arguments|argument)$/u.test(parent?.type ?? '');

/**
 * `super.testLogin();`, `testPush(&suite);`: the test is another file's, and run here. Believed by its name, when it
 * stands alone (`testServer()` that yields a value is a fixture) and this file does not show what it does.
 */
function runsTestElsewhere(source: Source, node: Tree, name: string, defined: ReadonlySet<string | null>): boolean {
  if (!/^_?test[A-Z_]/u.test(name) || !/^(?:expression_)?statement(?:_list)?$|^block$/u.test(node.parent?.type ?? ''))
    return false;
  return !defined.has(name) || /^(?:super|parent)\b/u.test(textOf(source, node).slice(0, 20));
}

const helperCall = (source: Source, node: Tree, name: string): Found => ({
  node,
  matcher: name,
  negated: false,
  subject: textOf(source, node),
  expected: '',
  complete: true,
  constant: false,
  snapshot: false,
  byHand: false,
});

interface Place {
  readonly node: Tree;
  readonly test: Declared;
  readonly declared: ReadonlyMap<Tree, Declared>;
  readonly found: ReadonlyMap<Tree, Found>;
}

function describeTest(source: Source, language: TestLanguage, { node, test, declared, found }: Place): GrammarTest {
  const titles = [test.title];
  let { skipped, focused } = test;
  for (const outer of around(node)) {
    const group = declared.get(outer);
    if (group === undefined) continue;
    titles.unshift(group.title);
    skipped ||= group.skipped;
    focused ||= group.focused;
  }
  const { body } = test;
  const inside = body === null ? [] : [...within(body)];
  return {
    title: test.title,
    fullTitle: titles.join(' '),
    line: node.line,
    skipped: skipped || inside.some((one) => skipsWhole(source, language, one, body)),
    focused,
    table: test.table,
    asserts: test.asserts,
    assertions: inside.flatMap((one) => {
      const assertion = found.get(one);
      if (assertion === undefined || body === null) return [];
      const force = forceOf(source, language, assertion, body);
      return [{ ...assertion, text: textIn(source, assertion, force), line: one.line, force }];
    }),
    raises: inside.some(({ type }) => /^(?:raise_statement|throw_statement|throw_expression)$/u.test(type)),
    body: body === null ? '' : even(textOf(source, body)),
  };
}

/** Skipped whatever happens: no condition stands between the test and the call. */
function skipsWhole(source: Source, language: TestLanguage, node: Tree, body: Tree | null): boolean {
  if (!language.skipsItself(source, node)) return false;
  for (const outer of around(node)) {
    if (outer === body) return true;
    if (
      language.branches.has(outer.type) ||
      /for|while|loop|lambda|func_literal|try|begin|rescue|except/u.test(outer.type)
    )
      return false;
  }
  return true;
}

const even = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[;,]+$/u, '')
    .trim();
