import type { Declared, Found, TestLanguage } from '../language.ts';
import { child, childOf, textOf, within, type Source, type Tree } from '../tree.ts';
import { HELPER, isLiteral, isNegated, sameOrLiteral, SNAPSHOT } from '../words.ts';

const CALLS = new Set([
  'function_call_expression',
  'member_call_expression',
  'nullsafe_member_call_expression',
  'scoped_call_expression',
]);
const ASSERTS =
  /^(?:assert\w*|expectException\w*|expectOutput\w*|expectDeprecation\w*|expectWarning\w*|expectError\w*|fail|should\w+|addToAssertionCount|expectNotToPerformAssertions)$/u;
/** Mocks that were told what must happen are checked at the end of the test. */
const MOCK = /^(?:shouldReceive|shouldHaveReceived|shouldNotReceive)$/u;

/** PHPUnit, Pest, Codeception and Mockery. */
export const php: TestLanguage = {
  grammar: 'php',
  declared: (source, node) => {
    if (node.type === 'class_declaration')
      return plain('group', textOf(source, child(node, 'name')), child(node, 'body'));
    if (node.type === 'method_declaration') return byMethod(source, node);
    return CALLS.has(node.type) ? byCall(source, node) : null;
  },
  assertion: (source, node) => (CALLS.has(node.type) ? calledAssertion(source, node) : null),
  branches: new Set([
    'if_statement',
    'case_statement',
    'default_statement',
    'conditional_expression',
    'match_conditional_expression',
  ]),
  swallows: (source, node, inside) =>
    node.type === 'try_statement' &&
    inside.field === 'body' &&
    node.children.some((one) => one.type === 'catch_clause' && forgives(source, one)),
  functionName: (source, node) =>
    node.type === 'method_declaration' || node.type === 'function_definition'
      ? textOf(source, child(node, 'name'))
      : null,
  calledName: (source, node) => {
    if (node.type === 'function_call_expression') return textOf(source, child(node, 'function'));
    const on = textOf(source, child(node, 'object') ?? child(node, 'scope'));
    return CALLS.has(node.type) && /^(?:\$this|self|static|parent)$/u.test(on)
      ? textOf(source, child(node, 'name'))
      : null;
  },
  leaves: new Set(['return_statement']),
  skipsItself: (source, node) =>
    CALLS.has(node.type) && /^(?:markTestSkipped|markTestIncomplete)$/u.test(textOf(source, child(node, 'name'))),
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

function byMethod(source: Source, node: Tree): Declared | null {
  const name = textOf(source, child(node, 'name'));
  const marks = textOf(source, child(node, 'attributes'));
  const siblings = node.parent?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  const comment = before?.type === 'comment' ? textOf(source, before) : '';
  if (!name.startsWith('test') && !/\bTest\b/u.test(marks) && !/@test\b/u.test(comment)) return null;
  const body = child(node, 'body');
  return {
    ...plain('test', name, body),
    skipped: /\b(?:Skip|Disabled)\b/u.test(marks),
    table: /\b(?:DataProvider|TestWith)\b/u.test(marks) || /@(?:dataProvider|testWith)\b/u.test(comment),
    asserts:
      /@expectedException\b|@doesNotPerformAssertions\b/u.test(comment) ||
      /\bDoesNotPerformAssertions\b/u.test(marks) ||
      isAbstract(node),
  };
}

const isAbstract = (node: Tree): boolean => child(node, 'body') === null;

/** Pest: `it('…', function () { … })->skip()`, `describe('…', …)`. */
function byCall(source: Source, node: Tree): Declared | null {
  if (node.type !== 'function_call_expression') return null;
  const name = textOf(source, child(node, 'function'));
  if (!/^(?:it|test|describe|todo)$/u.test(name)) return null;
  const args = child(node, 'arguments')?.children ?? [];
  const first = args[0];
  if (first === undefined || !/^['"]/u.test(textOf(source, first))) return null;
  const closure = args[1]?.children.find(({ type }) => /^(?:anonymous_function|arrow_function)/u.test(type)) ?? null;
  const after = chainAfter(source, node);
  return {
    ...plain(name === 'describe' ? 'group' : 'test', textOf(source, first).slice(1, -1), child(closure, 'body')),
    skipped: closure === null || /->(?:skip|todo)\(/u.test(after),
    focused: /->only\(/u.test(after),
    table: /->with\(/u.test(after),
    asserts: /->throws\(/u.test(after),
  };
}

/** What is called on the result: `->skip()->only()`. */
function chainAfter(source: Source, node: Tree): string {
  let outer = node;
  while (outer.parent?.type === 'member_call_expression' && outer.field === 'object') outer = outer.parent;
  return source.text.slice(node.end, outer.end);
}

function calledAssertion(source: Source, node: Tree): Found | null {
  const { parent } = node;
  // Only the outermost call of a chain is the whole assertion.
  if (parent !== null && node.field === 'object' && /member_(?:call|access)_expression$/u.test(parent.type))
    return null;
  const links = chain(node);
  const names = links.map((link) => textOf(source, child(link, 'name') ?? child(link, 'function')));
  const argsOf = (link: Tree | undefined): string[] =>
    (child(link ?? null, 'arguments')?.children ?? []).map((one) => textOf(source, one));
  const last = names.at(-1) ?? '';
  if (names[0] === 'expect' && links[0]?.type === 'function_call_expression') {
    const subject = argsOf(links[0]).join(', ');
    const expected = argsOf(links.at(-1)).join(', ');
    return found(node, last, {
      subject,
      expected: links.length > 1 ? expected || last : '',
      negated: names.includes('not'),
      complete: links.length > 1,
      constant: isLiteral(subject) && /^to(?:Be|BeTrue|BeFalse|Equal|BeNull)$/u.test(last),
    });
  }
  const at = names.findIndex((name) => ASSERTS.test(name) || MOCK.test(name) || HELPER.test(name));
  if (at !== -1) {
    const name = names[at] ?? '';
    const args = argsOf(links[at]);
    const oneSided = /^assert(?:Not)?(?:True|False|Null|Empty)$/u.test(name);
    return found(node, name, {
      subject: (oneSided ? args[0] : (args[1] ?? args[0])) ?? '',
      expected: oneSided ? name.slice('assert'.length) : (args[0] ?? ''),
      constant: oneSided
        ? isLiteral(args[0] ?? '')
        : /^assert(?:Equals|Same)$/u.test(name) && sameOrLiteral(args[0] ?? '', args[1] ?? ''),
      byHand: name === 'fail',
    });
  }
  // `$mock->expects($this->once())` is checked when the test ends.
  return names.some((name) => /^(?:expects|see\w*|dontSee\w*)$/u.test(name))
    ? found(node, last, { subject: textOf(source, node) })
    : null;
}

const found = (node: Tree, matcher: string, more: Partial<Found>): Found => ({
  node,
  matcher,
  negated: isNegated(matcher.replace(/^(?:assert|to)/u, '')),
  subject: '',
  expected: '',
  complete: true,
  constant: false,
  snapshot: SNAPSHOT.test(matcher),
  byHand: false,
  ...more,
});

/** The calls and properties of `expect($x)->not->toBe(1)`, innermost first. */
function chain(outer: Tree): Tree[] {
  const links: Tree[] = [];
  let node: Tree | null = outer;
  while (node !== null && (CALLS.has(node.type) || node.type.endsWith('member_access_expression'))) {
    links.unshift(node);
    node = child(node, 'object');
  }
  return links;
}

/** A failed assertion is an `Exception`. */
function forgives(source: Source, handler: Tree): boolean {
  const caught = textOf(source, childOf(handler, 'type_list') ?? child(handler, 'type'));
  const body = child(handler, 'body');
  if (
    !/(?:^|\\|\|)\s*(?:Throwable|Exception|AssertionFailedError|ExpectationFailedException)\b/u.test(caught) ||
    body === null
  )
    return false;
  return ![...within(body)].some(
    (node) =>
      /^throw_(?:statement|expression)$/u.test(node.type) ||
      (CALLS.has(node.type) && calledAssertion(source, node) !== null),
  );
}
