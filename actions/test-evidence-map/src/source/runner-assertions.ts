import type { Chain } from './chain.ts';

/** The assertion methods of tap, ava, tape, QUnit and `node:assert`, as they hang on the object a runner hands to a test. */
const METHODS = new Set(
  [
    'equal',
    'equals',
    'notEqual',
    'strictEqual',
    'notStrictEqual',
    'deepEqual',
    'notDeepEqual',
    'deepStrictEqual',
    'is',
    'not',
  ]
    .concat([
      'notDeepStrictEqual',
      'partialDeepStrictEqual',
      'same',
      'notSame',
      'strictSame',
      'strictNotSame',
      'has',
      'hasStrict',
    ])
    .concat([
      'ok',
      'notOk',
      'true',
      'false',
      'truthy',
      'falsy',
      'match',
      'notMatch',
      'doesNotMatch',
      'like',
      'regex',
      'notRegex',
    ])
    .concat([
      'throws',
      'doesNotThrow',
      'notThrows',
      'throwsAsync',
      'notThrowsAsync',
      'rejects',
      'doesNotReject',
      'resolves',
    ])
    .concat([
      'resolveMatch',
      'ifError',
      'error',
      'type',
      'snapshot',
      'matchSnapshot',
      'pass',
      'expectUncaughtException',
      'emits',
    ])
    .concat(['looseEqual', 'notLooseEqual', 'deepLooseEqual', 'propEqual', 'step', 'verifySteps', 'assert']),
);
const CONTEXT = /^_?(?:t|tt|st|tap|p|assert|test|childTest|plan|tracker)$/u;

/** `t.equal(a, b)`: an assertion on the object that the runner hands to the test, or on a plan made from it. */
export const isRunnerAssertion = (root: string | null, { members }: Chain): boolean =>
  root !== null &&
  members.length === 1 &&
  CONTEXT.test(root) &&
  METHODS.has(members[0] ?? '') &&
  !/^(?:test|it)$/u.test(root);
