import { assertingFunctions, assertionsIn, type Assertion } from '../source/assertions.ts';
import { bindingsOf, type Bindings } from '../source/bindings.ts';
import { isConstant } from '../source/constant.ts';
import { parseScript, type ParseScript } from '../source/parse.ts';
import { lineOf, TooComplex, type Node, type Script } from '../source/syntax.ts';
import { forceOf, type Force } from '../source/standing.ts';
import { testsOf, type SourceTest } from '../source/tests.ts';
import { aroundOf } from '../source/around.ts';
import { mockedSubject } from '../vacuity/mocked-subject.ts';
import { countInto, even, type ModelAssertion, type TestModel } from './model.ts';
import { matcherStrength } from './strength.ts';

/** The tests of a JavaScript or TypeScript file; null when it cannot be parsed, or takes too much effort. */
export async function scriptModel(
  path: string,
  text: string,
  parse: ParseScript = parseScript,
): Promise<TestModel | null> {
  const script = await parse(path, text);
  if (script === null) return null;
  try {
    return testsAndAssertions(script);
  } catch (error) {
    if (error instanceof TooComplex || error instanceof RangeError) return null;
    throw error;
  }
}

function testsAndAssertions(script: Script): TestModel {
  const bindings = bindingsOf(script);
  const asserts = assertingFunctions(script, bindings);
  /** What its test leaves of an assertion, by the place it begins at. */
  const idle = new Map<Node, Force>();
  const tests = testsOf(script, bindings).map((test) => ({
    title: test.fullTitle,
    line: test.line,
    skipped: test.modifiers.has('skip') || test.modifiers.has('todo') || test.modifiers.has('fails') || test.empty,
    focused: test.modifiers.has('only'),
    table: test.each,
    assertions: test.body === null ? [] : assertionsOf(script, bindings, test, test.body, asserts, idle),
    body: test.body === null ? '' : textOf(script, test.body),
  }));
  const everywhere = assertionsIn(script, bindings, script.program, asserts).map(
    (assertion) => modelOf(script, assertion, idle.get(assertion.node) ?? 'sound').text,
  );
  const [mock] = mockedSubject(script, bindings);
  const counts = countInto(new Map(), everywhere);
  return { tests, assertionCounts: counts, ...(mock === undefined ? {} : { mocksSubject: mock.line }) };
}

function assertionsOf(
  script: Script,
  bindings: Bindings,
  test: SourceTest,
  body: Node,
  asserts: (name: string) => boolean,
  idle: Map<Node, Force>,
): ModelAssertion[] {
  const around = aroundOf(script, test, body);
  return assertionsIn(script, bindings, body, asserts).map((assertion) => {
    const force = forceOf(script, assertion, around);
    idle.set(assertion.node, force);
    return modelOf(script, assertion, force);
  });
}

/** With these, an assertion stands there and fails nothing: it is another assertion than the same text with force. */
const IDLE: ReadonlySet<Force> = new Set(['swallowed', 'unreachable', 'floating']);

function modelOf(script: Script, assertion: Assertion, force: Force): ModelAssertion {
  const own = textOf(script, assertion.node);
  const text = IDLE.has(force) ? `${own} (${force})` : own;
  const base = { text, negated: assertion.negated, line: lineOf(assertion.node) };
  if (assertion.kind === 'fluent') return { ...base, ...fluent(own, assertion.matcher ?? '', IDLE.has(force)) };
  const expected = assertion.expected.map((node) => textOf(script, node)).join(', ');
  const nothing = assertion.matcher === null || IDLE.has(force) || isConstant(script, assertion);
  return {
    ...base,
    subject: assertion.subject === null ? own : textOf(script, assertion.subject),
    strength: nothing ? 0 : matcherStrength(assertion.matcher ?? '', assertion.negated, expected !== ''),
    expected,
  };
}

/** `request(app).get('/').expect(403)`: what comes before the first `.expect` or `.should` is the subject. */
function fluent(
  text: string,
  matcher: string,
  idle: boolean,
): Pick<ModelAssertion, 'subject' | 'expected' | 'strength'> {
  const at = text.search(/\s?\.(?:expect|should|and)\b/u);
  const subject = at === -1 ? text : text.slice(0, at);
  // Types are gone when the test runs, and a literal is what it is.
  const nothing = idle || text.startsWith('expectTypeOf') || /^(?:true|false|null|\d+|'[^']*')$/u.test(subject);
  return {
    subject,
    expected: at === -1 ? '' : text.slice(at),
    strength: nothing ? 0 : matcherStrength(matcher, false, true),
  };
}

const textOf = (script: Script, node: Node): string => even(script.text.slice(node.start, node.end));
