import type { Declared, Found, TestLanguage } from '../language.ts';
import { child, childOf, textOf, within, type Source, type Tree } from '../tree.ts';
import { HELPER, isLiteral, isNegated, sameOrLiteral, SNAPSHOT } from '../words.ts';

const TESTS =
  /^(?:it|specify|scenario|example|its|test|should|xit|xspecify|xscenario|xexample|fit|fspecify|fscenario|fexample|pending|skip)$/u;
const GROUPS = /^[xf]?(?:describe|context|feature|example_group)$/u;
const EXPECTS = /^(?:expect|is_expected|are_expected|expect_any_instance_of|allow_wait)$/u;

/** RSpec, Minitest, Test::Unit and Rails. */
export const ruby: TestLanguage = {
  grammar: 'ruby',
  declared: (source, node) => {
    if (node.type === 'class') return plain('group', textOf(source, child(node, 'name')), child(node, 'body'));
    if (node.type === 'method') {
      const name = textOf(source, child(node, 'name'));
      // No runner calls a method that wants arguments.
      const isTest = name.startsWith('test_') && child(node, 'parameters') === null;
      return isTest ? plain('test', name, child(node, 'body')) : null;
    }
    return node.type === 'call' ? byCall(source, node) : null;
  },
  assertion: (source, node) =>
    node.type === 'call' || node.type === 'identifier' ? calledAssertion(source, node) : null,
  branches: new Set(['if', 'unless', 'case', 'if_modifier', 'unless_modifier', 'when', 'conditional', 'elsif', 'else']),
  swallows: (source, node, inside) =>
    (node.type === 'begin' || node.type === 'body_statement' || node.type === 'block_body') &&
    inside.type !== 'rescue' &&
    node.children.some((one) => one.type === 'rescue' && forgives(source, one)),
  functionName: (source, node) => (node.type === 'method' ? textOf(source, child(node, 'name')) : null),
  calledName: (source, node) => {
    if (node.type === 'identifier') return textOf(source, node);
    if (node.type !== 'call') return null;
    const receiver = child(node, 'receiver');
    return receiver === null || receiver.type === 'self' ? textOf(source, child(node, 'method')) : null;
  },
  leaves: new Set(['return']),
  skipsItself: (source, node) => {
    const isBare =
      node.type === 'identifier' ||
      (node.type === 'call' && child(node, 'receiver') === null && child(node, 'block') === null);
    const name = node.type === 'call' ? textOf(source, child(node, 'method')) : textOf(source, node);
    return isBare && /^(?:skip|pending)$/u.test(name);
  },
};

const plain = (kind: Declared['kind'], title: string, body: Tree | null): Declared => ({
  kind,
  title,
  body,
  skipped: false,
  focused: false,
  table: false,
  asserts: false,
});

function byCall(source: Source, node: Tree): Declared | null {
  const name = textOf(source, child(node, 'method'));
  const receiver = textOf(source, child(node, 'receiver'));
  const isGroup = GROUPS.test(name) && /^(?:RSpec)?$/u.test(receiver);
  if (!isGroup && (!TESTS.test(name) || receiver !== '')) return null;
  const block = child(node, 'block');
  const args = child(node, 'arguments')?.children ?? [];
  // `skip` and `pending` without a block stand inside a test; `should matcher` is an assertion of its own.
  if (block === null && (isGroup || !/^(?:it|specify|scenario|example|test)$/u.test(name))) return null;
  const first = args[0];
  // `it(*args) { … }` wraps the runner's own word.
  if (first?.type === 'splat_argument') return null;
  const title = first === undefined ? textOf(source, block).slice(0, 200) : unquoted(textOf(source, first));
  const tags = args.slice(1).map((one) => textOf(source, one));
  return {
    ...plain(isGroup ? 'group' : 'test', title, block === null ? null : (child(block, 'body') ?? block)),
    skipped:
      block === null ||
      /^(?:x|pending|skip)/u.test(name) ||
      tags.some((tag) => /^:?(?:skip|pending)\b(?!: *false)/u.test(tag)),
    focused:
      (/^f(?:it|specify|scenario|example|describe|context|feature)$/u.test(name) && name !== 'feature') ||
      tags.some((tag) => /^:?focus\b(?!: *false)/u.test(tag)),
  };
}

const unquoted = (text: string): string => text.replace(/^(["'])([\s\S]*)\1$/u, '$2');

function calledAssertion(source: Source, node: Tree): Found | null {
  if (node.type === 'identifier') {
    // A helper without arguments: `assert_denied`.
    const name = textOf(source, node);
    const stands = node.parent !== null && /^(?:body_statement|block_body|then|else|ensure)$/u.test(node.parent.type);
    return stands && HELPER.test(name) && name.includes('_') ? found(node, name, {}) : null;
  }
  const name = textOf(source, child(node, 'method'));
  const receiver = child(node, 'receiver');
  const args = (child(node, 'arguments')?.children ?? []).map((one) => textOf(source, one));
  const [first = '', second = ''] = args;
  if (/^(?:to|not_to|to_not)$/u.test(name) && receiver !== null) {
    const start = /^[\w.]{1,60}/u.exec(textOf(source, receiver))?.[0] ?? '';
    if (!EXPECTS.test(start) && start !== '') return null;
    const subject = child(receiver, 'arguments') ?? child(receiver, 'block') ?? receiver;
    const subjectText = textOf(source, subject).replace(/^\(|\)$/gu, '');
    const matcher = /^[\w.]{1,60}/u.exec(first)?.[0] ?? name;
    return found(node, matcher, {
      negated: name !== 'to',
      subject: subjectText,
      expected: first,
      constant: isLiteral(subjectText) && /^(?:be|eq|eql|equal|be_truthy|be_falsey|be_nil)\b/u.test(matcher),
    });
  }
  if (EXPECTS.test(name) && receiver === null) {
    const chained = node.parent?.type === 'call' && node.field === 'receiver';
    // Minitest's `expect(x).must_equal` and RSpec's `.to` are found at the outer call.
    return chained ? null : { ...found(node, name, {}), complete: false };
  }
  if (/^(?:must|wont)_\w+$/u.test(name))
    return found(node, name, { subject: textOf(source, receiver), expected: first, negated: name.startsWith('wont') });
  if (/^(?:should|should_not|should_receive)$/u.test(name)) {
    return found(node, /^\w+/u.exec(first)?.[0] ?? name, {
      subject: textOf(source, receiver),
      expected: first,
      negated: name === 'should_not',
    });
  }
  if (receiver !== null && receiver.type !== 'self')
    return /^(?:verify|assert_\w+)$/u.test(name) ? found(node, name, {}) : null;
  if (!/^(?:assert|refute|flunk)(?:_|$|[A-Z])/u.test(name) && !HELPER.test(name)) return null;
  const oneSided = /^(?:assert|refute|assert_nil|refute_nil|assert_not|assert_not_nil)$/u.test(name);
  return found(node, name, {
    subject: oneSided ? first : second,
    expected: oneSided ? name : first,
    constant: oneSided ? isLiteral(first) : /^assert_(?:equal|same)$/u.test(name) && sameOrLiteral(first, second),
    byHand: name === 'flunk',
  });
}

const found = (node: Tree, matcher: string, more: Partial<Found>): Found => ({
  node,
  matcher,
  negated: isNegated(matcher.replace(/^assert_?/u, '')),
  subject: '',
  expected: '',
  complete: true,
  constant: false,
  snapshot: SNAPSHOT.test(matcher),
  byHand: false,
  ...more,
});

/** A failed assertion is an `Exception`, and no `StandardError`: a bare `rescue` lets it through. */
function forgives(source: Source, handler: Tree): boolean {
  const caught = textOf(source, childOf(handler, 'exceptions'));
  if (!/\b(?:Exception|Assertion\w*|ExpectationNotMetError)\b/u.test(caught)) return false;
  return ![...within(handler)].some((node) =>
    /^(?:raise|fail|flunk|assert\w*|expect)$/u.test(ruby.calledName(source, node) ?? ''),
  );
}
