import { countInto, even, type ModelAssertion, type ModelTest, type TestModel } from './model.ts';
import { TEXT_LANGUAGES, type TextLanguage } from './text-languages.ts';

const MAX_LINE = 500;
/** A line's strength is not known; only its presence and its text are compared. */
const STRENGTH_OF_A_LINE = 65;

const LITERAL = /\b\d[\w.]*\b|\b(?:[Tt]rue|[Ff]alse)\b|"[^"]{0,200}"|'[^']{0,200}'/gu;

interface OpenTest {
  title: string;
  line: number;
  skipped: boolean;
  focused: boolean;
  assertions: ModelAssertion[];
  body: string[];
}

/** The tests of a file in a language that is read line by line; null for a language that is not known. */
export function textModel(path: string, text: string): TestModel | null {
  const language = TEXT_LANGUAGES.find(({ extensions }) => extensions.test(path));
  if (language === undefined) return null;
  const tests: OpenTest[] = [];
  const all = new Map<string, number>();
  // Decorators, annotations and attributes stand before the test they speak of.
  let before = { isTest: language.marker === null, skipped: false };
  for (const [index, whole] of text.split('\n').entries()) {
    const line = whole.slice(0, MAX_LINE);
    if (/^\s*(?:\/\/|#(?!\[)|\*)/u.test(line)) continue;
    if (isAnnotation(line)) {
      before = {
        isTest: before.isTest || (language.marker?.test(line) ?? false),
        skipped: before.skipped || language.skip.test(line),
      };
    }
    const title = startOf(language, line.replace(ANNOTATIONS, ''), before.isTest);
    if (title !== null) {
      const focused = language.focus?.test(line) ?? false;
      const skipped = before.skipped || language.skip.test(line);
      tests.push({ title, line: index + 1, skipped, focused, assertions: [], body: [] });
      before = { isTest: language.marker === null, skipped: false };
    }
    if (title !== null || isAnnotation(line)) continue;
    const asserts = language.assertion.test(line);
    if (asserts) countInto(all, [even(line)]);
    const open = tests.at(-1);
    if (open === undefined) continue;
    open.body.push(even(line));
    open.skipped ||= language.skip.test(line);
    if (asserts) open.assertions.push(assertionOf(line, index + 1));
  }
  return { tests: tests.map(closed), assertionCounts: all };
}

function startOf(language: TextLanguage, line: string, isTest: boolean): string | null {
  if (!isTest) return null;
  const match = language.test.exec(line);
  return match === null ? null : (match[1] ?? match[2] ?? match[3] ?? null);
}

/** What may stand before a test on its own line. */
const ANNOTATIONS = /^(?:\s*(?:@[\w.]{1,100}(?:\([^)]{0,200}\))?|#?\[[^\]]{0,200}\]))+/u;
const isAnnotation = (line: string): boolean => /^\s*(?:@\w|\[\w|#\[)/u.test(line);

const assertionOf = (line: string, number: number): ModelAssertion => ({
  text: even(line),
  subject: even(line).replace(LITERAL, '#'),
  negated: /\b(?:not|assertFalse|assertNot\w*|refute|wont)\b/iu.test(line),
  strength: STRENGTH_OF_A_LINE,
  expected: (line.match(LITERAL) ?? []).join(' '),
  line: number,
});

const closed = (test: OpenTest): ModelTest => ({
  ...test,
  table: /parametrize|InlineData|TestCase|ValueSource|CsvSource/u.test(test.body.join(' ')),
  body: test.body.join(' ').trim(),
});
