/** How tests look in a language that is read line by line. */
export interface TextLanguage {
  readonly extensions: RegExp;
  /** A line that starts a test; group 1 is its name. */
  readonly test: RegExp;
  /** A line before the name that makes the next function a test; null when the name alone tells. */
  readonly marker: RegExp | null;
  /** A line that asserts. */
  readonly assertion: RegExp;
  /** A line that skips the test it stands in or before. */
  readonly skip: RegExp;
  readonly focus: RegExp | null;
}

/** Patterns look at one line of at most 500 characters and hold no nested repetition. */
export const TEXT_LANGUAGES: readonly TextLanguage[] = [
  {
    extensions: /\.py$/u,
    test: /^\s*(?:async\s+)?def\s+(test\w*)\s*\(/u,
    marker: null,
    assertion:
      /^\s*(?:assert\b|self\.assert\w+\(|self\.fail\w*\(|with\s+(?:pytest\.raises|self\.assert\w+)\b|\w+\.assert_\w+\()/u,
    skip: /^\s*(?:@(?:pytest\.mark\.(?:skip\b|xfail\b|skipif\(True)|unittest\.(?:skip\b|expectedFailure)|skip\b)|pytest\.(?:skip|xfail)\(|self\.skipTest\(|raise\s+(?:unittest\.)?SkipTest)/u,
    focus: null,
  },
  {
    extensions: /_test\.go$/u,
    test: /^func\s+((?:Test|Fuzz|Example)\w*)\s*\(/u,
    marker: null,
    assertion:
      /\b(?:t|b|tb|f)\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)\(|\b(?:assert|require|is|qt|expect)\.\w+\(|\bExpect\(/u,
    skip: /\bt\.(?:Skip|Skipf|SkipNow)\(/u,
    focus: null,
  },
  {
    extensions: /\.(?:java|kt|scala|groovy)$/u,
    test: /^\s*(?:(?:public|private|protected|internal|open|final|static|suspend|override)\s+)*(?:void|fun|[\w<>[\]]+)\s+(`[^`]+`|\w+)\s*\(/u,
    marker: /^\s*@(?:Test|ParameterizedTest|RepeatedTest|TestFactory|Property)\b/u,
    assertion:
      /\b(?:assert\w*|verify\w*|expect\w*|fail|should\w*)\s*[(<{]|\.(?:and)?[eE]xpect\(|\.should\w*\(|\bshould(?:Be|Not|Throw)\b/u,
    skip: /(?:^|\s)@(?:Disabled|Ignore)\b|\bassumeTrue\(false\b|\bassumeFalse\(true\b/u,
    focus: null,
  },
  {
    extensions: /\.cs$/u,
    test: /^\s*(?:(?:public|private|protected|internal|static|async|virtual|override)\s+)*(?:void|[\w<>[\]]+)\s+(\w+)\s*\(/u,
    marker: /^\s*\[(?:Test|TestCase|Fact|Theory|TestMethod|DataTestMethod)\b/u,
    assertion:
      /\b(?:Assert|CollectionAssert|StringAssert|ClassicAssert)\.\w+|\.Should\w*\(|\.Verify\w*\(|\.Received\w*\(/u,
    skip: /^\s*\[(?:Ignore|Explicit)\b|\(\s*Skip\s*=|Assert\.(?:Ignore|Inconclusive|Skip)\(/u,
    focus: null,
  },
  {
    extensions: /\.php$/u,
    test: /^\s*(?:(?:public|final|static)\s+)*function\s+(test\w*)\s*\(|^\s*(?:it|test)\(\s*['"]([^'"]+)/u,
    marker: null,
    assertion: /(?:->|::)(?:assert\w*|expect\w*|should\w*)\(|\bexpect\(/u,
    skip: /->mark(?:TestSkipped|TestIncomplete)\(|->(?:skip|todo)\(/u,
    focus: null,
  },
  {
    extensions: /\.rb$/u,
    test: /^\s*(?:def\s+(test_\w+)|(?:it|specify|scenario|test|xit|fit)\s*\(?\s*['"]([^'"]+)|(?:it|specify)\s*\{([^}]*))/u,
    marker: null,
    assertion: /\b(?:assert\w*|refute\w*|expect|must_\w+|wont_\w+)\b|\.(?:should|should_not)\b/u,
    skip: /^\s*(?:xit|xspecify|pending|skip)\b|,\s*(?:skip|pending):/u,
    focus: /^\s*fit\b|,\s*focus:/u,
  },
  {
    extensions: /\.rs$/u,
    test: /^\s*(?:pub\s+)?(?:async\s+)?fn\s+(\w+)\s*\(/u,
    marker: /^\s*#\[(?:\w+::)?test\b/u,
    assertion: /\b(?:debug_)?(?:assert\w*|panic|prop_assert\w*)!\s*[([{]/u,
    skip: /^\s*#\[ignore\b/u,
    focus: null,
  },
];
