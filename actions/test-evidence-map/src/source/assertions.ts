import type { Bindings } from './bindings.ts';
import { chainOf, outermost, type Chain } from './chain.ts';
import { isRunnerAssertion } from './runner-assertions.ts';
import { inside, isCall, isFunction, list, nameOf, type Node, type Script } from './syntax.ts';

/** One place where a test may fail for the right reason. */
export interface Assertion {
  /** The whole expression, matcher call included, without a `.then` after it. */
  readonly node: Node;
  /** `helper`: a function that asserts by its name or its own text; `fluent`: `.should`, supertest's `.expect` and the like. */
  readonly kind: 'expect' | 'assert' | 'helper' | 'fluent';
  /** `toBe`, `strictEqual`, …; null when the assertion is not finished (`expect(x)`, `expect(x).toBe`). */
  readonly matcher: string | null;
  readonly negated: boolean;
  /** It gives a promise that somebody has to wait for. */
  readonly asynchronous: boolean;
  readonly subject: Node | null;
  readonly expected: readonly Node[];
}

/** Static members of `expect` that assert nothing. */
const NO_ASSERTION = new Set(
  ['extend', 'configure', 'addSnapshotSerializer', 'assertions', 'hasAssertions', 'getState', 'setState'].concat([
    'addEqualityTesters',
    'fail',
    'unreachable',
  ]),
);
/** Those that make a value to compare with; as a statement of their own they are an unfinished assertion. */
const MATCHING_VALUE = new Set(
  [
    'any',
    'anything',
    'not',
    'objectContaining',
    'stringMatching',
    'stringContaining',
    'arrayContaining',
    'closeTo',
  ].concat(['arrayOf', 'schemaMatching', 'toBeOneOf', 'toSatisfy']),
);
const LANGUAGE = new Set(
  ['not', 'resolves', 'rejects', 'to', 'be', 'been', 'is', 'that', 'which', 'and', 'has', 'have', 'with', 'at', 'of']
    .concat(['same', 'but', 'does', 'still', 'also', 'deep', 'nested', 'own', 'ordered', 'any', 'all', 'a', 'an'])
    .concat(['eventually', 'include', 'includes', 'contain', 'contains', 'length', 'itself', 'always', 'never']),
);
/** Chai's and its plug-ins' properties that assert when they are read. */
const PROPERTY_MATCHER =
  /^(?:true|false|null|undefined|NaN|exist|exists|empty|ok|arguments|Arguments|extensible|sealed|frozen|finite|rejected|fulfilled|(?:not)?[cC]alled(?:Once|Twice|Thrice)?|iterable|numeric|json|html|text|redirect|visible|checked|disabled|enabled|selected|focused)$/u;
const CHAI = new Set(['to', 'be', 'is', 'have', 'has', 'does', 'should', 'been']);
/** What hangs beside the assertions on a runner's object or a plan. */
const NOT_ASSERTING =
  /^(?:fail|plan|after|before|afterEach|beforeEach|completed|end|teardown|test|comment|diagnostic|context|mock|timeout|skip|todo)$/u;
const ASSERT_MODULE = /^(?:node:)?assert(?:\/strict)?$/u;
const ASYNC_ASSERT = /^(?:rejects|doesNotReject|throwsAsync|notThrowsAsync|isRejected|isFulfilled|eventually)$/u;
const HELPER = /^_?(?:assert|expect|should|verify|check|ensure|must|validate)(?:[A-Z_$\d]|$)/u;
const MEMBER_HELPER = /^(?:assert|expect|should|verify|check|ensure|must)(?:[A-Z_$\d]|$)/u;
/** Type-level only: nothing happens when the test runs. */
const TYPES_ONLY = /^(?:assertType|expectType|expectAssignable|expectError)$/u;
const QUERY = /^(?:get|find)(?:All)?By[A-Z]/u;

/** Whether matchers on pages and locators wait, and so must be awaited (Playwright). */
export function waitsForPages(script: Script, bindings: Bindings): boolean {
  const modules = [...bindings.imports.values()];
  if (modules.some((module) => /playwright/u.test(module))) return true;
  if (modules.some((module) => /^(?:vitest|@jest\/globals|@testing-library\/|chai|enzyme)/u.test(module))) return false;
  return /\bpage\b|\bexpect\.(?:soft|configure)\b|\bexpect\[.soft.\]/u.test(script.text);
}

const PAGE_MATCHER =
  /^(?:toBe(?:Attached|Checked|Disabled|Editable|Empty|Enabled|Focused|Hidden|InViewport|OK|Visible)|toContainText|toContainClass|toHave(?:Accessible\w{1,30}|Attribute|CSS|Class|Count|Id|JSProperty|Role|Screenshot|Text|Title|URL|Value|Values)|toMatchAriaSnapshot)$/u;

/**
 * Finds the assertions below a node.
 *
 * @param within the test's body, or any function
 * @param asserts tells whether a function of the file asserts by itself
 */
export function assertionsIn(
  script: Script,
  bindings: Bindings,
  within: Node,
  asserts: (functionName: string) => boolean,
): Assertion[] {
  const pages = waitsForPages(script, bindings);
  const found = new Map<Node, Assertion>();
  for (const node of inside(script, within)) {
    const assertion =
      node.type === 'Identifier'
        ? referenced(script, node, bindings, asserts)
        : isCall(node)
          ? called(script, node, bindings, pages)
          : null;
    if (assertion !== null && !found.has(assertion.node)) found.set(assertion.node, assertion);
  }
  // `expect(await expectThing())` is one assertion, seen from outside in.
  return [...found.values()];
}

function called(script: Script, call: Node, bindings: Bindings, pages: boolean): Assertion | null {
  const chain = chainOf(call);
  const root = chain.root === null ? null : bindings.canonical(chain.root);
  if (root === 'expect' || root === 'softExpect') return expectation(script, call, chain, pages);
  const module = chain.root === null ? undefined : bindings.imports.get(chain.root);
  const isAssertion = root === 'assert' || chain.members.includes('assert') || isRunnerAssertion(root, chain);
  if (isAssertion || ASSERT_MODULE.test(module ?? '')) {
    return assertCall(script, call, chain, root);
  }
  const name = chain.members.at(-1) ?? root ?? '';
  const isWhole = chain.calls.at(-1)?.node === call;
  if (chain.members.includes('should') || root === 'should') return plain(outermost(script, call), 'fluent', 'should');
  if (!isWhole || TYPES_ONLY.test(name)) return null;
  if (chain.members.length > 0 && name === 'expect') return plain(outermost(script, call), 'fluent', 'expect');
  if (root === 'cy' && /^(?:and|contains|get|find|wait)$/u.test(name))
    return plain(outermost(script, call), 'fluent', name);
  if (root === 'screen' && QUERY.test(name)) return plain(call, 'fluent', name);
  if (root === 'expectTypeOf') return plain(outermost(script, call), 'fluent', name);
  if (chain.members.length > 0) return MEMBER_HELPER.test(name) && root !== 'test' ? plain(call, 'helper', name) : null;
  return HELPER.test(name) && bindings.imports.has(chain.root ?? '') ? plain(call, 'helper', name) : null;
}

/** A function of the file that asserts, called or handed on. */
function referenced(
  script: Script,
  node: Node,
  bindings: Bindings,
  asserts: (functionName: string) => boolean,
): Assertion | null {
  const name = nameOf(node) ?? '';
  const parent = script.parents.get(node);
  if (parent === undefined || !bindings.functions.has(name) || !asserts(name)) return null;
  if (isCall(parent)) return plain(parent, 'helper', name);
  return null;
}

function expectation(script: Script, call: Node, chain: Chain, pages: boolean): Assertion | null {
  const [first] = chain.calls;
  // Only the innermost call starts an assertion; the outer ones belong to it.
  if (first === undefined || first.node !== call) return null;
  const node = outermost(script, call);
  const how = first.at === 0 ? '' : (chain.members[0] ?? '');
  if (NO_ASSERTION.has(how)) return null;
  if (MATCHING_VALUE.has(how) && script.parents.get(node)?.type !== 'ExpressionStatement') return null;
  const whole = chainOf(node);
  const words = whole.members.slice(first.at);
  const modifiers = words.slice(0, -1);
  const [subject] = list(call, 'arguments');
  return {
    node,
    kind: 'expect',
    matcher:
      subject === undefined || first.at > (how === 'assert' ? 2 : 1) ? null : finished(whole, words, how, first.at),
    negated: words.includes('not') || words.includes('never'),
    asynchronous:
      /^(?:poll|element)$/u.test(how) ||
      modifiers.some((word) => /^(?:resolves|rejects|eventually)$/u.test(word)) ||
      words.at(-1) === 'toPass' ||
      (pages && PAGE_MATCHER.test(words.at(-1) ?? '')),
    subject: subject ?? null,
    expected: isCall(node) && node !== call ? list(node, 'arguments') : [],
  };
}

/** The matcher's name when the chain ends in one. */
function finished(whole: Chain, words: readonly string[], how: string, before: number): string | null {
  // Chai's `expect.assert.equal(a, b)` is whole as it is.
  if (how === 'assert') return whole.members.at(-1) ?? null;
  const last = words.at(-1);
  if (last === undefined) return null;
  const ends = whole.calls.at(-1);
  const isCalled = ends !== undefined && ends.at === words.length + before && whole.calls.length > 1;
  const chai = words.some((word) => CHAI.has(word));
  if (!isCalled) return (chai || words.includes('not')) && PROPERTY_MATCHER.test(last) ? last : null;
  const unknown = words.slice(0, -1).find((word) => !LANGUAGE.has(word));
  return unknown !== undefined && !chai && whole.calls.length === 2 ? null : last;
}

function assertCall(script: Script, call: Node, chain: Chain, root: string | null): Assertion | null {
  const [first] = chain.calls;
  const last = chain.members.at(-1) ?? root ?? 'ok';
  const from = Math.max(0, chain.members.indexOf('assert'));
  // `fc.assert(…)`, `sinon.assert.called(…)`, `t.assert.equal(…)`: the call at or after `assert`.
  if (first === undefined || chain.calls.find(({ at }) => at >= from)?.node !== call) return null;
  if (NOT_ASSERTING.test(last)) return null;
  const [subject, ...expected] = list(call, 'arguments');
  return {
    node: outermost(script, call),
    kind: 'assert',
    matcher: last === 'assert' ? 'ok' : last,
    negated: /^(?:not|doesNot|isNot)/u.test(last),
    asynchronous: ASYNC_ASSERT.test(last),
    subject: subject ?? null,
    expected,
  };
}

const plain = (node: Node, kind: Assertion['kind'], matcher: string): Assertion => ({
  node,
  kind,
  matcher,
  negated: false,
  asynchronous: false,
  subject: null,
  expected: [],
});

/** Tells which functions of the file assert, directly or through one another. */
export function assertingFunctions(script: Script, bindings: Bindings): (name: string) => boolean {
  const known = new Map<string, boolean>();
  const asserts = (name: string): boolean => {
    const answer = known.get(name);
    if (answer !== undefined) return answer;
    known.set(name, false);
    const body = bindings.functions.get(name);
    const result = body !== undefined && isFunction(body) && assertionsIn(script, bindings, body, asserts).length > 0;
    known.set(name, result);
    return result;
  };
  return asserts;
}
