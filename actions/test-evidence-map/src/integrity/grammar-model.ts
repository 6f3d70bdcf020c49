import { readTests, type GrammarAssertion } from '../grammar/read-tests.ts';
import { countInto, even, type ModelAssertion, type TestModel } from './model.ts';
import { matcherStrength } from './strength.ts';

/** The tests of a file that is read by its grammar; null when it has no usable tree. */
export async function grammarModel(path: string, text: string): Promise<TestModel | null> {
  const file = await readTests(path, text);
  if (file === null) return null;
  return {
    tests: file.tests.map((test) => ({
      title: test.fullTitle,
      line: test.line,
      skipped: test.skipped,
      focused: test.focused,
      table: test.table,
      assertions: test.assertions.map(modelOf),
      body: test.body,
    })),
    assertionCounts: countInto(new Map(), file.everywhere),
  };
}

function modelOf(assertion: GrammarAssertion): ModelAssertion {
  const { text, matcher, negated, subject, expected, constant, complete, force, line } = assertion;
  const idle = constant || !complete || force === 'swallowed' || force === 'unreachable';
  return {
    text,
    subject: even(subject),
    negated,
    strength: idle ? 0 : matcherStrength(matcher, negated, expected !== ''),
    expected: even(expected),
    line,
  };
}
