import type { Found, TestLanguage } from '../language.ts';
import { child, childOf, textOf, within, type Source, type Tree } from '../tree.ts';
import { HELPER, isLiteral, isNegated, sameOrLiteral, SNAPSHOT } from '../words.ts';

const TEST =
  /^(?:NUnit\.Framework\.|Xunit\.)?(?:Test|TestCase|TestCaseSource|Fact|Theory|TestMethod|DataTestMethod|Property|SkippableFact|StaFact)(?:Attribute)?\b/u;
const SKIP = /^(?:Ignore|Explicit)\b|\bSkip\s*=|\bIgnore\s*=/u;
const TABLE = /^(?:TestCase|Theory|DataTestMethod|DataRow|InlineData)\b/u;
const ASSERT_CLASS = /(?:^|\.)(?:Assert|CollectionAssert|StringAssert|ClassicAssert|FileAssert|Check|Assume)$/u;
const FLUENT =
  /^(?:Should(?:[A-Z]\w*)?|Verify(?:All|Set|Get|NoOtherCalls)?|Received(?:WithAnyArgs)?|DidNotReceive(?:WithAnyArgs)?|MustHaveHappened\w*|MustNotHaveHappened)$/u;
const NO_ASSERTION = /^(?:Ignore|Inconclusive|Skip|SkipWhen|SkipUnless|Warn|Multiple|EnterMultipleScope)$/u;

/** xUnit.net, NUnit, MSTest, FluentAssertions, Shouldly, Moq, NSubstitute. */
export const csharp: TestLanguage = {
  grammar: 'csharp',
  declared: (source, node) => {
    const title = textOf(source, child(node, 'name'));
    const marks = attributes(source, node);
    const skipped = marks.some((mark) => SKIP.test(mark));
    const body = child(node, 'body');
    if (node.type === 'class_declaration')
      return { kind: 'group', title, body, skipped, focused: false, table: false, asserts: false };
    const isMethod = node.type === 'method_declaration' || node.type === 'local_function_statement';
    if (!isMethod || !marks.some((mark) => TEST.test(mark))) return null;
    const asserts = marks.some((mark) => /^ExpectedException\b|\bExpectedResult\s*=/u.test(mark));
    return {
      kind: 'test',
      title,
      body,
      skipped,
      focused: false,
      table: marks.some((mark) => TABLE.test(mark)),
      asserts,
    };
  },
  assertion: (source, node) => (node.type === 'invocation_expression' ? calledAssertion(source, node) : null),
  branches: new Set(['if_statement', 'switch_section', 'conditional_expression', 'switch_expression_arm']),
  swallows: (source, node, inside) =>
    node.type === 'try_statement' &&
    inside.field === 'body' &&
    node.children.some((one) => one.type === 'catch_clause' && forgives(source, one)),
  functionName: (source, node) =>
    node.type === 'method_declaration' || node.type === 'local_function_statement'
      ? textOf(source, child(node, 'name'))
      : null,
  calledName: (source, node) => {
    if (node.type !== 'invocation_expression') return null;
    const called = child(node, 'function');
    if (called?.type === 'identifier' || called?.type === 'generic_name') return bareName(source, called);
    return /^(?:this|base)$/u.test(textOf(source, child(called, 'expression')))
      ? bareName(source, child(called, 'name'))
      : null;
  },
  leaves: new Set(['return_statement']),
  skipsItself: (source, node) =>
    node.type === 'invocation_expression' &&
    /^Assert\.(?:Ignore|Inconclusive|Skip)$/u.test(textOf(source, child(node, 'function'))),
};

const attributes = (source: Source, node: Tree): string[] =>
  node.children
    .filter(({ type }) => type === 'attribute_list')
    .flatMap(({ children }) =>
      children.filter(({ type }) => type === 'attribute').map((one) => textOf(source, one).slice(0, 500)),
    );

const bareName = (source: Source, node: Tree | null): string =>
  node?.type === 'generic_name' ? textOf(source, node.children[0] ?? null) : textOf(source, node);

function calledAssertion(source: Source, node: Tree): Found | null {
  const { parent } = node;
  // Only the outermost call of a chain is the whole assertion.
  if (
    parent?.type === 'member_access_expression' &&
    parent.parent?.type === 'invocation_expression' &&
    parent.field === 'function'
  )
    return null;
  const calls = chain(node);
  const names = calls.map((call) => {
    const called = child(call, 'function');
    return bareName(source, called?.type === 'member_access_expression' ? child(called, 'name') : called);
  });
  const [first] = calls as [Tree];
  const on = textOf(source, child(child(first, 'function'), 'expression'));
  const argsOf = (call: Tree): string[] => (child(call, 'arguments')?.children ?? []).map((one) => textOf(source, one));
  const name = names[0] ?? '';
  if (ASSERT_CLASS.test(on)) {
    if (NO_ASSERTION.test(name)) return null;
    const args = argsOf(first);
    const oneSided = /^(?:Is)?(?:True|False|Null|NotNull|Empty|NotEmpty)$/u.test(name);
    const isThat = name === 'That';
    return found(node, names.at(-1) ?? name, {
      subject: (oneSided || isThat ? args[0] : args[1]) ?? '',
      expected: oneSided ? name : ((isThat ? args[1] : args[0]) ?? ''),
      negated: isNegated(name) || /\bIs\.Not\b|\bDoes\.Not\b/u.test(args[1] ?? ''),
      constant:
        oneSided || (isThat && args.length === 1)
          ? isLiteral(args[0] ?? '')
          : /^(?:Equal|AreEqual|Same|AreSame)$/u.test(name) && sameOrLiteral(args[0] ?? '', args[1] ?? ''),
      byHand: name === 'Fail',
    });
  }
  const at = names.findIndex((one) => FLUENT.test(one));
  const entry = calls[at];
  if (entry !== undefined) {
    const last = calls.at(-1) as Tree;
    const subject = textOf(source, child(child(entry, 'function'), 'expression'));
    const bareShould = names[at] === 'Should' && at === calls.length - 1;
    const expected = argsOf(last).join(', ');
    return found(node, names.at(-1) ?? name, {
      subject,
      expected: expected === '' ? (names.at(-1) ?? '') : expected,
      complete: !bareShould,
      constant: isLiteral(subject) && /^(?:Be|BeTrue|BeFalse|ShouldBe|ShouldBeTrue)$/u.test(names.at(-1) ?? ''),
    });
  }
  const helper = names.at(-1) ?? '';
  return /^(?:Assert|Verify|Expect|Should|Ensure|Must|Check)(?:[A-Z_\d]|$)/u.test(helper) || HELPER.test(helper)
    ? found(node, helper, { subject: textOf(source, node) })
    : null;
}

const found = (node: Tree, matcher: string, more: Partial<Found>): Found => ({
  node,
  matcher,
  negated: isNegated(matcher.replace(/^(?:Assert|Should)/u, '')),
  subject: '',
  expected: '',
  complete: true,
  constant: false,
  snapshot: SNAPSHOT.test(matcher),
  byHand: false,
  ...more,
});

/** The calls of `x.Should().Be(1).And.…`, innermost first. */
function chain(outer: Tree): Tree[] {
  const calls: Tree[] = [];
  let node: Tree | null = outer;
  while (node !== null) {
    if (node.type === 'invocation_expression') {
      calls.unshift(node);
      node = child(node, 'function');
    } else if (node.type === 'member_access_expression') node = child(node, 'expression');
    else node = null;
  }
  return calls;
}

/** Assertions of these libraries fail by exceptions like any other. */
function forgives(source: Source, handler: Tree): boolean {
  const caught = textOf(source, childOf(handler, 'catch_declaration'));
  const body = child(handler, 'body');
  if (body === null || childOf(handler, 'catch_filter_clause') !== null) return false;
  if (caught !== '' && !/\b(?:Exception|XunitException|AssertionException|AssertFailedException)\b(?!\w)/u.test(caught))
    return false;
  return ![...within(body)].some(
    (node) =>
      /^throw_(?:statement|expression)$/u.test(node.type) ||
      (node.type === 'invocation_expression' && calledAssertion(source, node) !== null),
  );
}
