import type { Found, TestLanguage } from '../language.ts';
import { around, child, textOf, type Source, type Tree } from '../tree.ts';
import { HELPER, isLiteral, isNegated, sameOrLiteral, SNAPSHOT } from '../words.ts';

const TEST = /^(?:Test|Fuzz|Example)(?:[^a-z]|$)/u;
/** A loop over cases. */
const TABLE = /\brange\s+(?:\[\]struct\b|\w{0,40}(?:[tT]ests?|[cC]ases?|[sS]cenarios?|[tT]able)\b)/u;
const BY_HAND = /^(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)$/u;
const LIBRARIES =
  /^(?:assert|require|is|qt|expect|must|should|check|assertions|testutil|s\.Require\(\)|s\.Assert\(\)|suite|s|ts)$/u;
const IN_TEST = new Set(['TB', 'T', 'B', 'F']);

/** The testing package, testify, gomega and their like. */
export const go: TestLanguage = {
  grammar: 'go',
  declared: (source, node) => {
    if (node.type !== 'function_declaration' && node.type !== 'method_declaration') return null;
    const title = textOf(source, child(node, 'name'));
    const parameters = textOf(source, child(node, 'parameters'));
    // A method of a suite takes nothing; a function takes `*testing.T`, an example nothing.
    const fits = node.type === 'method_declaration' ? /^\(\s*\)$/u.test(parameters) && title.startsWith('Test') : true;
    const takes = title.startsWith('Example')
      ? /^\(\s*\)$/u.test(parameters)
      : /\*testing\.[TF]\b|^\(\s*\)$/u.test(parameters);
    if (!TEST.test(title) || title === 'TestMain' || !fits || !takes) return null;
    const body = child(node, 'body');
    return {
      kind: 'test',
      title,
      body,
      skipped: false,
      focused: false,
      table: TABLE.test(textOf(source, body).slice(0, 20_000)),
      asserts: assertsItself(title, textOf(source, body)),
    };
  },
  assertion: (source, node) => (node.type === 'call_expression' ? calledAssertion(source, node) : null),
  branches: new Set(['if_statement', 'expression_case', 'type_case', 'communication_case']),
  swallows: () => false,
  functionName: (source, node) =>
    node.type === 'function_declaration' || node.type === 'method_declaration'
      ? textOf(source, child(node, 'name'))
      : null,
  calledName: (source, node) => {
    if (node.type !== 'call_expression') return null;
    const called = child(node, 'function');
    return called?.type === 'identifier'
      ? textOf(source, called)
      : called?.type === 'selector_expression'
        ? textOf(source, child(called, 'field'))
        : null;
  },
  leaves: new Set(['return_statement']),
  skipsItself: (source, node) =>
    node.type === 'call_expression' &&
    /^\w{1,20}(?:\.T\(\))?\.Skip(?:f|Now)?$/u.test(textOf(source, child(node, 'function'))),
};

/** An example is compared with the comment at its end; a fuzz target fails by any crash. */
const assertsItself = (title: string, body: string): boolean =>
  title.startsWith('Example')
    ? /\/\/\s*(?:Unordered output|Output):/iu.test(body)
    : title.startsWith('Fuzz') && /\.Fuzz\(/u.test(body);

function calledAssertion(source: Source, node: Tree): Found | null {
  const called = child(node, 'function');
  const args = (child(node, 'arguments')?.children ?? []).filter(({ type }) => type !== 'comment');
  const words = args.map((one) => textOf(source, one));
  const name = called?.type === 'selector_expression' ? textOf(source, child(called, 'field')) : textOf(source, called);
  const on = textOf(source, child(called, 'operand')).slice(0, 200);
  const takesTest = isTest(words[0] ?? '', source, node);
  const base = { node, matcher: name, complete: true, constant: false, snapshot: SNAPSHOT.test(name), byHand: false };
  if (isTest(on, source, node) && BY_HAND.test(name)) {
    const condition = conditionOf(source, node);
    return {
      ...base,
      matcher: 'fails',
      negated: false,
      subject: condition,
      expected: '',
      byHand: true,
      constant: condition === 'false',
    };
  }
  if (called?.type === 'selector_expression' && LIBRARIES.test(on)) {
    const rest = takesTest ? words.slice(1) : words;
    const oneSided = /^(?:True|False|Nil|NotNil|NoError|Error|Empty|NotEmpty)f?$/u.test(name);
    const [first = '', second = ''] = rest;
    // testify gives what is expected first.
    const [subject, expected] = oneSided ? [first, name] : [second, first];
    return {
      ...base,
      negated: isNegated(name),
      subject,
      expected,
      constant: oneSided
        ? isLiteral(first)
        : rest.length > 1 && /^(?:Equal|Same|Exactly)/u.test(name) && sameOrLiteral(first, second),
    };
  }
  if (/^(?:To|ToNot|NotTo|Should|ShouldNot)$/u.test(name) && /(?:Expect|Eventually|Consistently|Ω)\w*\(/u.test(on)) {
    return { ...base, negated: /Not/u.test(name), subject: on, expected: words[0] ?? '' };
  }
  // A helper that is handed the test may fail it: `checkStatus(t, …)`.
  const byName = called?.type === 'identifier' && HELPER.test(name) && takesTest;
  if (byName || (takesTest && !/^(?:Run|Log|Logf|Helper|Parallel|Cleanup|Setenv|TempDir)$/u.test(name))) {
    return { ...base, negated: isNegated(name), subject: textOf(source, node), expected: '' };
  }
  return null;
}

/** Whether a name is that of a parameter of type `*testing.T` or its like; by habit `t`, `tb`, `b`, `f`. */
const isTest = (name: string, source: Source, node: Tree): boolean =>
  /^(?:t|tb|tt|b|f|testT|s\.T\(\)|suite\.T\(\)|ts\.T\(\)|GinkgoT\(\))$/u.test(name) ||
  isTestParameter(name, source, node);

function isTestParameter(name: string, source: Source, node: Tree): boolean {
  if (!/^\w{1,30}$/u.test(name)) return false;
  for (const outer of around(node)) {
    const parameters = child(outer, 'parameters');
    if (parameters === null) continue;
    const found = new RegExp(`\\b${name}\\s+\\*?testing\\.(\\w+)`, 'u').exec(textOf(source, parameters));
    if (found !== null) return IN_TEST.has(found[1] ?? '');
  }
  return false;
}

/** The condition under which a test fails by hand; its whole statement when there is none. */
function conditionOf(source: Source, node: Tree): string {
  for (const outer of around(node)) {
    if (outer.type === 'if_statement') return textOf(source, child(outer, 'condition'));
    if (outer.type === 'func_literal' || outer.type === 'function_declaration') break;
  }
  return textOf(source, node);
}
