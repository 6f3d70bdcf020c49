import { compareAssertions, type PairContext } from './compare-assertions.ts';
import { matchTests } from './match.ts';
import type { ModelTest, TestModel } from './model.ts';
import type { Weakening } from './weakening.ts';

/** Tests of refusals: one of them is not made up for by any number of other tests. */
const REFUSAL =
  /\b(?:401|403|denied|denies|deny|forbidden|unauthori[sz]ed|unauthenticated|refuse[sd]?|reject(?:s|ed)?|tenant|permission|injection|xss|csrf|traversal|expire[sd]?|invalid token)\b|\[test\.[a-z0-9.-]{1,100}\]/iu;

export interface FileComparison {
  /** Path at the head, or the base's path of a deleted file. */
  readonly path: string;
  readonly before: TestModel;
  /** Null when the file was deleted. */
  readonly after: TestModel | null;
}

/** Compares the tests of one file before and after. */
export function compareFile(
  { path, before, after }: FileComparison,
  elsewhere: Set<ModelTest>,
  context: Omit<PairContext, 'path'>,
): Weakening[] {
  const { pairs, removed, added } = matchTests(before.tests, after?.tests ?? [], elsewhere);
  const found = pairs.flatMap(([old, now]) => [
    ...switchedOff(path, old, now),
    ...compareAssertions(old, now, { path, ...context }),
  ]);
  const focused = added.filter((test) => test.focused).map((test) => focus(path, test));
  // One of two tests with the same body proved nothing that the other does not.
  const bodies = new Set(after?.tests.map(({ body }) => body));
  const lost = removed.filter(({ body }) => body === '' || !bodies.has(body));
  return [
    ...found,
    ...mocked(path, before, after),
    ...focused,
    ...removals(path, lost, after === null ? [...elsewhere] : added, after === null, context),
  ];
}

/** Tests of a file that is new: only what switches other tests off is wrong with it. */
export const compareNewFile = (path: string, after: TestModel): Weakening[] =>
  after.tests.filter((test) => test.focused).map((test) => focus(path, test));

/** Tests of a module that is a mock now speak of the mock. */
function mocked(path: string, before: TestModel, after: TestModel | null): Weakening[] {
  const line = after?.mocksSubject;
  if (line === undefined || before.mocksSubject !== undefined) return [];
  const message = 'replaces the module that they test by a mock';
  return [{ ruleId: 'subject-mocked', level: 'error', path, line, test: 'all tests of this file', message }];
}

function switchedOff(path: string, old: ModelTest, now: ModelTest): Weakening[] {
  const found: Weakening[] = [];
  if (now.skipped && !old.skipped) {
    found.push({
      ruleId: 'test-skipped',
      level: 'error',
      path,
      line: now.line,
      test: now.title,
      message: 'is skipped now',
    });
  }
  if (now.focused && !old.focused) found.push(focus(path, now));
  return found;
}

const focus = (path: string, test: ModelTest): Weakening => ({
  ruleId: 'test-focused',
  level: 'error',
  path,
  line: test.line,
  test: test.title,
  message: 'is focused, so that the other tests of its file do not run',
});

/**
 * Tests that are gone. Where as many new ones took their place, or a table did, the file was rewritten; a test of a
 * refusal must still be explained.
 */
function removals(
  path: string,
  removed: readonly ModelTest[],
  added: readonly ModelTest[],
  deleted: boolean,
  context: Omit<PairContext, 'path'>,
): Weakening[] {
  const asserting = removed.filter((test) => !test.skipped && test.assertions.length > 0);
  const rewritten = added.some((test) => test.table) || added.length >= removed.length;
  return asserting.flatMap((test) => {
    if (rewritten && !REFUSAL.test(test.title)) return [];
    if (test.assertions.every(({ text }) => context.stillThere(text))) return [];
    const explained = context.subjectGone(`${test.title} ${test.body}`);
    return [
      {
        ruleId: deleted ? 'test-file-deleted' : 'test-removed',
        level: explained ? 'note' : 'error',
        path,
        line: test.line,
        test: test.title,
        message: explained ? 'was removed together with what it tested' : 'was removed (line before the change)',
      } satisfies Weakening,
    ];
  });
}
