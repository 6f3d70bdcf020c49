import type { FailureWords } from '../results/result.ts';

/**
 * Why a test failed. Only `assertion` says that the test saw the wrong behaviour; a missing symbol or code that does
 * not compile fails any test, however little it asserts.
 */
export type FailureKind = 'assertion' | 'missing-symbol' | 'compile' | 'other';

const COMPILE =
  /\bSyntaxError\b|\berror (?:TS|CS|BC)\d{3,5}\b|\bTS\d{4,5}:|\[(?:build|setup) failed\]|\bcompilation (?:error|fail)|\bIndentationError\b|\bParseError\b|Transform failed with/iu;
const MISSING =
  /is not a (?:function|constructor)|\b(?:is not defined|Cannot find (?:module|name|package)|ERR_MODULE_NOT_FOUND|ModuleNotFoundError|ImportError|cannot import name|has no attribute|NoMethodError|NameError|uninitialized constant|undefined (?:local variable or )?method|cannot find symbol|NoSuchMethodError|NoSuchFieldError|NoClassDefFoundError|ClassNotFoundException|MissingMethodException|does not provide an export named|Call to undefined (?:method|function))\b|\bCannot read propert(?:y|ies) of undefined|\bClass "[^"]{1,200}" not found|\bundefined: \w|Failed to (?:resolve|load) (?:import|url)/u;
const ASSERTION =
  /\bAssert(?:ion)?(?:Failed)?(?:Error|Exception)\b|\bERR_ASSERTION\b|\bExpectation(?:Failed|NotMet)\w{0,20}|\bComparisonFailure\b|\bMinitest::Assertion\b|\b(?:MultipleFailures|WantedButNotInvoked|NeverWantedButInvoked|ArgumentsAreDifferent|MultipleException)\w{0,30}|\bXunit\.Sdk\.|\bNUnit\.Framework\.\w{0,40}Exception|\bAssert\.\w{1,60}(?:\(\)|\s+(?:failed|Failure))|\bexpect\(|\bexpected\b|^assert\b|\bassertion (?:failed|`|left)|\bFailed asserting\b|\bError Trace:|\bDid not raise\b|_test\.go:\d{1,6}:/imu;
/** A crash behind a Go test's own lines. */
const PANIC = /^panic:|\bpanic: runtime error/mu;

/** Sorts a failure by its words: by type and message first, by the printed text only when these say nothing. */
export function failureKind(words: FailureWords | undefined): FailureKind {
  if (words === undefined) return 'other';
  return kindOf(words.headline) ?? kindOf(words.body) ?? 'other';
}

function kindOf(text: string): FailureKind | null {
  if (text === '') return null;
  // The first words are the error's own; "expected a TypeError: x is not a function" is an assertion about one.
  const found = [
    { kind: 'compile', at: text.search(COMPILE) },
    { kind: 'missing-symbol', at: text.search(MISSING) },
    { kind: 'assertion', at: text.search(ASSERTION) },
    { kind: 'other', at: text.search(PANIC) },
  ] as const;
  const [first] = found.filter(({ at }) => at !== -1).toSorted((a, b) => a.at - b.at);
  return first?.kind ?? null;
}
