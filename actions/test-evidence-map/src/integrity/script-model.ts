import { assertingFunctions, assertionsIn, type Assertion } from '../source/assertions.ts';
import { bindingsOf } from '../source/bindings.ts';
import { isConstant } from '../source/constant.ts';
import { parseScript, type ParseScript } from '../source/parse.ts';
import { lineOf, TooComplex, type Node, type Script } from '../source/syntax.ts';
import { testsOf } from '../source/tests.ts';
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
  const everywhere = assertionsIn(script, bindings, script.program, asserts).map((assertion) =>
    modelOf(script, assertion),
  );
  return {
    tests: testsOf(script, bindings).map((test) => ({
      title: test.fullTitle,
      line: test.line,
      skipped: test.modifiers.has('skip') || test.modifiers.has('todo') || test.modifiers.has('fails') || test.empty,
      focused: test.modifiers.has('only'),
      table: test.each,
      assertions:
        test.body === null ? [] : assertionsIn(script, bindings, test.body, asserts).map((one) => modelOf(script, one)),
      body: test.body === null ? '' : textOf(script, test.body),
    })),
    assertionCounts: countInto(
      new Map(),
      everywhere.map(({ text: whole }) => whole),
    ),
  };
}

function modelOf(script: Script, assertion: Assertion): ModelAssertion {
  const text = textOf(script, assertion.node);
  const base = { text, negated: assertion.negated, line: lineOf(assertion.node) };
  if (assertion.kind === 'fluent') return { ...base, ...fluent(text, assertion.matcher ?? '') };
  const expected = assertion.expected.map((node) => textOf(script, node)).join(', ');
  const nothing = assertion.matcher === null || isConstant(script, assertion);
  return {
    ...base,
    subject: assertion.subject === null ? text : textOf(script, assertion.subject),
    strength: nothing ? 0 : matcherStrength(assertion.matcher ?? '', assertion.negated, expected !== ''),
    expected,
  };
}

/** `request(app).get('/').expect(403)`: what comes before the first `.expect` or `.should` is the subject. */
function fluent(text: string, matcher: string): Pick<ModelAssertion, 'subject' | 'expected' | 'strength'> {
  const at = text.search(/\s?\.(?:expect|should|and)\b/u);
  const subject = at === -1 ? text : text.slice(0, at);
  // Types are gone when the test runs, and a literal is what it is.
  const nothing = text.startsWith('expectTypeOf') || /^(?:true|false|null|\d+|'[^']*')$/u.test(subject);
  return {
    subject,
    expected: at === -1 ? '' : text.slice(at),
    strength: nothing ? 0 : matcherStrength(matcher, false, true),
  };
}

const textOf = (script: Script, node: Node): string => even(script.text.slice(node.start, node.end));
