import type { Found, TestLanguage } from '../language.ts';
import { child, childOf, textOf, within, type Source, type Tree } from '../tree.ts';
import { HELPER, isLiteral, isNegated, sameOrLiteral, SNAPSHOT } from '../words.ts';

const TEST = /^@(?:[\w.]{1,80}\.)?(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property)\b/u;
const SKIP = /^@(?:[\w.]{1,80}\.)?(?:Disabled|Ignore)\b|@Test\b[^)]*enabled\s*=\s*false/u;
const TABLE = /^@(?:ParameterizedTest|RepeatedTest|TestFactory|Property)\b|dataProvider\s*=/u;
const ENTRY = /^(?:assertThat\w*|assertWith\w*|expectThat|then|given|expect)$/u;
const ASSERTS =
  /^(?:assert\w*|fail|verify\w*|andExpect\w*|expectStatus|expectBody|statusCode|expectError\w*|expectComplete|expectNext\w*|awaitDone|should\w*)$/u;

/** JUnit 3 to 6, TestNG, AssertJ, Hamcrest, Mockito, Spring's MockMvc and their like. */
export const java: TestLanguage = {
  grammar: 'java',
  declared: (source, node) => {
    if (node.type === 'class_declaration') {
      const title = textOf(source, child(node, 'name'));
      const skipped = annotations(source, node).some((one) => SKIP.test(one));
      return { kind: 'group', title, body: child(node, 'body'), skipped, focused: false, table: false, asserts: false };
    }
    if (node.type !== 'method_declaration') return null;
    const marks = annotations(source, node);
    const name = textOf(source, child(node, 'name'));
    if (!marks.some((mark) => TEST.test(mark)) && !isJUnit3(source, node, name)) return null;
    return {
      kind: 'test',
      title: name,
      body: child(node, 'body'),
      skipped: marks.some((mark) => SKIP.test(mark)),
      focused: false,
      table: marks.some((mark) => TABLE.test(mark)),
      asserts: marks.some((mark) => /\bexpected(?:Exceptions)?\s*=/u.test(mark)),
    };
  },
  assertion: (source, node) =>
    node.type === 'method_invocation' ? calledAssertion(source, node) : plainAssert(source, node),
  branches: new Set(['if_statement', 'switch_block_statement_group', 'switch_rule', 'ternary_expression']),
  swallows: (source, node, inside) =>
    (node.type === 'try_statement' || node.type === 'try_with_resources_statement') &&
    inside.field === 'body' &&
    node.children.some((one) => one.type === 'catch_clause' && forgives(source, one)),
  functionName: (source, node) => (node.type === 'method_declaration' ? textOf(source, child(node, 'name')) : null),
  calledName: (source, node) =>
    node.type === 'method_invocation' && /^(?:this|super)?$/u.test(textOf(source, child(node, 'object')))
      ? textOf(source, child(node, 'name'))
      : null,
  leaves: new Set(['return_statement']),
  skipsItself: (source, node) =>
    node.type === 'method_invocation' &&
    /^(?:Assumptions\.|Assume\.)?assum(?:eTrue\(false|eFalse\(true)\b/u.test(textOf(source, node)),
};

const annotations = (source: Source, node: Tree): string[] =>
  (childOf(node, 'modifiers')?.children ?? [])
    .filter(({ type }) => type.endsWith('annotation'))
    .map((one) => textOf(source, one).slice(0, 500));

/** `public void testX()` of a class that extends a `…TestCase`. */
function isJUnit3(source: Source, node: Tree, name: string): boolean {
  const superclass = textOf(source, child(node.parent?.parent ?? null, 'superclass'));
  return (
    /^test[A-Z_]/u.test(name) &&
    /TestCase\b/u.test(superclass) &&
    /^\(\s*\)$/u.test(textOf(source, child(node, 'parameters')))
  );
}

function plainAssert(source: Source, node: Tree): Found | null {
  if (node.type !== 'assert_statement') return null;
  const text = textOf(source, node.children[0] ?? null);
  return found(node, 'assert', { subject: text, expected: 'true', constant: isLiteral(text) });
}

function calledAssertion(source: Source, node: Tree): Found | null {
  // Only the outermost call of a chain is the whole assertion.
  if (node.parent?.type === 'method_invocation' && node.field === 'object') return null;
  const calls = chain(node);
  const names = calls.map((call) => textOf(source, child(call, 'name')));
  const at = names.findIndex(
    (name, index) =>
      ENTRY.test(name) ||
      ASSERTS.test(name) ||
      HELPER.test(name) ||
      // Truth's rule that gathers failures: `expect.that(x).isEqualTo(1)`.
      (name === 'that' && /^(?:this\.)?expect$/u.test(textOf(source, child(calls[index] ?? null, 'object')))),
  );
  const entry = calls[at];
  if (entry === undefined) return null;
  const name = names[at] ?? '';
  const args = (child(entry, 'arguments')?.children ?? []).map((one) => textOf(source, one));
  const last = names.at(-1) ?? name;
  if (
    /^(?:given|then)$/u.test(name) &&
    !names.some((one) => /^(?:statusCode|body|should\w*|expect\w*|assertThat|isEqualTo|andExpect)$/u.test(one))
  )
    return null;
  if (
    name === 'expect' &&
    !/^(?:thrown|exception\w*|expected\w*)$/u.test(textOf(source, child(entry, 'object'))) &&
    calls.length === 1
  )
    return null;
  if (at < calls.length - 1) {
    const [final] = [calls.at(-1) as Tree];
    const expected = (child(final, 'arguments')?.children ?? []).map((one) => textOf(source, one)).join(', ');
    const subject = args.join(', ');
    return found(node, last, {
      subject,
      expected: expected === '' ? last : expected,
      constant: calls.length === 2 && isLiteral(subject) && (expected === '' || isLiteral(expected)),
    });
  }
  if (/^(?:assertThat|expectThat)$/u.test(name) && args.length === 1)
    return { ...found(node, name, {}), complete: false };
  if (name === 'verify' || name.startsWith('verifyNo')) return found(node, name, { subject: args[0] ?? '' });
  const oneSided = /^assert(?:True|False|Null|NotNull)$/u.test(name);
  // JUnit 3 and 4 take the message first, JUnit 5 last: the text of a message is no side of a comparison.
  const sides = args.length > 2 ? args.filter((one, index) => !(index === 0 && one.startsWith('"'))) : args;
  return found(node, name, {
    subject: oneSided ? (sides.at(-1) ?? '') : (sides[1] ?? ''),
    expected: oneSided ? name.slice('assert'.length) : (sides[0] ?? ''),
    constant: oneSided
      ? args.some(isLiteralValue)
      : /^assert(?:Equals|Same)$/u.test(name) && sameOrLiteral(sides[0] ?? '', sides[1] ?? ''),
    byHand: name === 'fail',
  });
}

const isLiteralValue = (text: string): boolean => /^(?:true|false|null)$/u.test(text);

const found = (node: Tree, matcher: string, more: Partial<Found>): Found => ({
  node,
  matcher,
  negated: isNegated(matcher.replace(/^assert/u, '')),
  subject: '',
  expected: '',
  complete: true,
  constant: false,
  snapshot: SNAPSHOT.test(matcher),
  byHand: false,
  ...more,
});

/** The calls of `a(x).b().c(y)`, innermost first. */
function chain(outer: Tree): Tree[] {
  const calls: Tree[] = [];
  for (let call: Tree | null = outer; call?.type === 'method_invocation'; call = child(call, 'object'))
    calls.unshift(call);
  return calls;
}

/** A failed assertion is an `Error`: only a handler of it or of everything forgives. */
function forgives(source: Source, handler: Tree): boolean {
  const caught = textOf(source, childOf(handler, 'catch_formal_parameter'));
  const body = child(handler, 'body');
  if (!/\b(?:Throwable|Error|AssertionError|AssertionFailedError)\b/u.test(caught) || body === null) return false;
  return ![...within(body)].some(
    (node) =>
      node.type === 'throw_statement' || (node.type === 'method_invocation' && calledAssertion(source, node) !== null),
  );
}
