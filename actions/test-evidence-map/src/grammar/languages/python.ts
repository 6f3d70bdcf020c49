import type { Declared, Found, TestLanguage } from '../language.ts';
import { around, child, textOf, within, type Source, type Tree } from '../tree.ts';
import { HELPER, isLiteral, isNegated, sameOrLiteral, SNAPSHOT } from '../words.ts';

const SKIP =
  /^@(?:pytest\.)?(?:mark\.)?(?:unittest\.)?(?:skip|xfail|expectedFailure|skipIf\(True|skipif\(True|skipUnless\(False)\b/u;
const TABLE = /^@(?:pytest\.mark\.parametrize|parameterized|ddt|data|given|subtest)/u;
const FIXTURE = /^@(?:pytest\.)?fixture\b/u;
const METHODS = /^(?:assert\w*|fail\w*)$/u;
const CATCHES_ASSERTIONS = /\b(?:Exception|BaseException|AssertionError)\b/u;

/** pytest and unittest. */
export const python: TestLanguage = {
  grammar: 'python',
  declared: (source, node) => {
    if (node.type === 'class_definition') return group(source, node);
    if (node.type !== 'function_definition') return null;
    const title = textOf(source, child(node, 'name'));
    if (!title.startsWith('test') || !isTopOrMethod(node)) return null;
    const marks = decorators(source, node);
    // A fixture may bear a test's name; it runs before one.
    if (marks.some((mark) => FIXTURE.test(mark))) return null;
    return {
      kind: 'test',
      title,
      body: child(node, 'body'),
      skipped: marks.some((mark) => SKIP.test(mark)),
      focused: false,
      table: marks.some((mark) => TABLE.test(mark)),
      asserts: false,
    };
  },
  assertion: (source, node) => {
    if (node.type === 'assert_statement') return plainAssert(source, node);
    return node.type === 'call' ? calledAssertion(source, node) : null;
  },
  branches: new Set(['if_statement', 'match_statement', 'conditional_expression']),
  swallows: (source, node, inside) =>
    node.type === 'try_statement' &&
    inside.field === 'body' &&
    node.children.some((one) => one.type === 'except_clause' && forgives(source, one)),
  functionName: (source, node) => (node.type === 'function_definition' ? textOf(source, child(node, 'name')) : null),
  calledName: (source, node) => {
    if (node.type !== 'call') return null;
    const name = child(node, 'function');
    if (name?.type === 'identifier') return textOf(source, name);
    const object = child(name, 'object');
    return /^(?:self|cls)$/u.test(textOf(source, object)) ? textOf(source, child(name, 'attribute')) : null;
  },
  leaves: new Set(['return_statement']),
  skipsItself: (source, node) =>
    node.type === 'call' &&
    /^(?:pytest\.(?:skip|xfail)|self\.skipTest)$/u.test(textOf(source, child(node, 'function'))),
};

/** Not a function inside another function. */
const isTopOrMethod = (node: Tree): boolean => ![...around(node)].some(({ type }) => type === 'function_definition');

function group(source: Source, node: Tree): Declared | null {
  const title = textOf(source, child(node, 'name'));
  const skipped = decorators(source, node).some((mark) => SKIP.test(mark));
  return { kind: 'group', title, body: child(node, 'body'), skipped, focused: false, table: false, asserts: false };
}

const decorators = (source: Source, node: Tree): string[] =>
  node.parent?.type === 'decorated_definition'
    ? node.parent.children.filter(({ type }) => type === 'decorator').map((one) => textOf(source, one))
    : [];

function plainAssert(source: Source, node: Tree): Found {
  const [condition] = node.children;
  const [left, right] = condition?.type === 'comparison_operator' ? condition.children : [];
  const text = textOf(source, condition ?? null);
  const subject = left === undefined ? text : textOf(source, left);
  const expected = right === undefined ? '' : textOf(source, right);
  const operator = left === undefined || right === undefined ? '' : source.text.slice(left.end, right.start).trim();
  const isTuple = condition?.type === 'tuple' && condition.children.length > 0;
  const always = /^(?:True|[1-9]\d*|"[^"\n]+"|'[^'\n]+')$/u.test(text);
  return {
    node,
    matcher: operator === '' ? 'assert' : operator === 'is' || operator === '==' ? 'equal' : operator,
    negated: /^not\b/u.test(text) || /^(?:!=|not in|is not)$/u.test(operator),
    subject,
    expected: expected === '' ? (/^not\b/u.test(text) ? 'False' : 'True') : expected,
    complete: true,
    // `assert (x, "message")` is a tuple of two: always true.
    constant: isTuple || always || (operator === '==' && sameOrLiteral(subject, expected)),
    snapshot: SNAPSHOT.test(expected) && operator === '==',
    byHand: false,
  };
}

function calledAssertion(source: Source, node: Tree): Found | null {
  const called = child(node, 'function');
  const whole = textOf(source, called).slice(0, 300);
  const name = called?.type === 'attribute' ? textOf(source, child(called, 'attribute')) : whole;
  const on = textOf(source, child(called, 'object'));
  const args = (child(node, 'arguments')?.children ?? []).map((one) => textOf(source, one));
  const throws = /^(?:raises|warns|deprecated_call|assertRaises\w*|assertWarns\w*|assertLogs)$/u.test(name);
  const isOwn =
    (/^(?:self|cls|case|testcase|np\.testing|numpy\.testing|pd\.testing|tm|mock\w*|.*\bmock\w*)$/u.test(on) &&
      METHODS.test(name)) ||
    (on === 'pytest' && /^(?:raises|warns|fail|deprecated_call)$/u.test(name)) ||
    /^(?:assert_(?:called|any_call|has_calls|not_called|awaited)\w*)$/u.test(name) ||
    (throws && on !== '') ||
    (called?.type === 'identifier' && (HELPER.test(name) || throws)) ||
    (called?.type === 'attribute' &&
      HELPER.test(name) &&
      name !== 'check' &&
      !/^(?:os|re|json|subprocess)$/u.test(on)) ||
    /^(?:to_(?:be|have|contain|equal)\w*|not_to_\w+)$/u.test(name);
  if (!isOwn) return null;
  const [subject = '', expected = ''] = args;
  // A mock is what such an assertion is about; its arguments are all expected.
  const onMock = /^assert_(?:called|any_call|has_calls|not_called|awaited)/u.test(name);
  const oneSided = /^assert(?:True|False|IsNone|IsNotNone)$/u.test(name);
  return {
    node,
    matcher: throws ? 'raises' : name,
    negated: isNegated(name.replace(/^assert/u, '')) || /assertNot|assertIsNot|not_called/u.test(name),
    subject: onMock ? on : throws ? textOf(source, child(node, 'arguments')) : subject,
    expected: onMock ? args.join(', ') : oneSided ? name.slice('assert'.length) : throws ? subject : expected,
    complete: true,
    constant:
      !onMock &&
      name.startsWith('assert') &&
      (oneSided ? isLiteral(subject) : args.length > 1 && sameOrLiteral(subject, expected)),
    snapshot: SNAPSHOT.test(name),
    byHand: name.startsWith('fail'),
  };
}

/** `except Exception: pass`: what it catches includes a failed assertion, and it neither raises nor fails. */
function forgives(source: Source, handler: Tree): boolean {
  const body = handler.children.at(-1);
  const caught = source.text.slice(handler.start, body?.start ?? handler.end);
  const catchesAll = /^except\s*:/u.test(caught) || CATCHES_ASSERTIONS.test(caught);
  if (!catchesAll || body === undefined) return false;
  return ![...within(body)].some(
    (node) => node.type === 'raise_statement' || node.type === 'assert_statement' || calledIn(source, node),
  );
}

const calledIn = (source: Source, node: Tree): boolean =>
  node.type === 'call' && /^(?:pytest\.fail|self\.(?:fail|assert)\w*)$/u.test(textOf(source, child(node, 'function')));
