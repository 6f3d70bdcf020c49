/**
 * How much a matcher pins down. The scale is ordinal: exact value, part of a value, that something happened, that
 * something is there at all. Numbers leave room between the steps; only large falls are called a weakening.
 */
const STEPS: readonly (readonly [RegExp, number])[] = [
  [/^(?:toStrictEqual|deepStrictEqual|toHaveBeenCalledExactlyOnceWith)$/u, 100],
  [/^(?:toBe|toEqual|equal|equals|eql|strictEqual|deepEqual|is|deep|true|false|null|undefined)$/u, 95],
  [/^(?:toBeNull|toBeUndefined|toBeNaN|isNull|isTrue|isFalse|toHaveBeenCalledWith|toHaveBeenLastCalledWith)$/u, 95],
  [/^(?:toHaveBeenNthCalledWith|toMatchInlineSnapshot|calledWith|toHaveText|toHaveURL|toHaveTitle|toHaveValue)$/u, 90],
  [/^(?:toMatchObject|toHaveLength|lengthOf|toHaveStatus|status|expect|partialDeepStrictEqual|toHaveCount)$/u, 80],
  [/^(?:toBeTruthy|toBeFalsy|ok|isOk|toBeVisible)$/u, 30],
  [/^(?:toBeDefined|exist|exists|isDefined|notEqual|notStrictEqual|isNotNull|doesNotThrow|isObject|isArray)$/u, 20],
  [/^(?:toMatchSnapshot|matchSnapshot|toThrowErrorMatchingSnapshot|toMatchFileSnapshot)$/u, 50],
];
/** The same scale for matchers of other languages. */
const ELSEWHERE: typeof STEPS = [
  [
    /^(?:assertEquals?|assert_equal|assertSame|assert_same|assertIs|Equal|AreEqual|AreSame|Same|Exactly|isEqualTo|isSameAs|eq|eql|must_equal|assert_eq|Be|ShouldBe|assertSequenceEqual|assertListEqual|assertDictEqual|assertArrayEquals|EqualValues|JSONEq|BeEquivalentTo|containsExactly|assertStringEquals\w*|be)$/u,
    95,
  ],
  [
    /^(?:assertIsNone|assertNull|assert_nil|Nil|Null|isNull|be_nil|toBeNull|assertEmpty|isEmpty|Empty|BeNull|IsNull|False|True|IsTrue|IsFalse|assertFalse|assertTrue|NoError)$/u,
    90,
  ],
  [
    /^(?:assertIn|assertContains|assert_includes|Contains|contains|include|match|assertRegex\w*|assertMatchesRegularExpression|hasSize|assertCount|Len|assertLength|ErrorIs|ErrorContains|EqualError|in|<|>|<=|>=)$/u,
    80,
  ],
  [
    /^(?:assertRaises\w*|assert_raises|raises|assertThrows\w*|Throws\w*|expectException\w*|raise_error|assertThatThrownBy|Panics\w*|unwrap_err|isInstanceOf|Error)$/u,
    75,
  ],
  [
    /^(?:assert_not_nil|assertIsNotNone|assertNotNull|NotNil|NotNull|isNotNull|assert|be_truthy|be_present|NotEmpty|isNotEmpty|assertNotEmpty|refute_nil|BeNotNull|IsNotNull|be_a|be_an|assertIsArray|assertIsString|assertIsObject|assertInstanceOf|assertIsInstance|IsType|NotZero|assert_kind_of|assert_instance_of|assertNotEqual\w*|assert_not_equal|NotEqual|assertNotSame|isNotEqualTo)$/u,
    30,
  ],
];
const NAMED = 65;
const NEGATED = 40;
const THROWS = /^(?:toThrow|toThrowError|throws|throw|rejects|raises)$/u;

/** @param expects whether something is given to compare with; a bare `toThrow()` takes any error */
export function matcherStrength(matcher: string, negated: boolean, expects: boolean): number {
  const own = THROWS.test(matcher) ? (expects ? 80 : 60) : step(matcher);
  // `NoError` pins the result down to nil, unlike other negations, which leave all but one value open.
  return negated && matcher !== 'NoError' ? Math.min(own, NEGATED) : own;
}

function step(matcher: string): number {
  const found = STEPS.find(([names]) => names.test(matcher)) ?? ELSEWHERE.find(([names]) => names.test(matcher));
  return found?.[1] ?? NAMED;
}
