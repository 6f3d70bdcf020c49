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
const NAMED = 65;
const NEGATED = 40;
const THROWS = /^(?:toThrow|toThrowError|throws|throw|rejects|raises)$/u;

/** @param expects whether something is given to compare with; a bare `toThrow()` takes any error */
export function matcherStrength(matcher: string, negated: boolean, expects: boolean): number {
  const own = THROWS.test(matcher) ? (expects ? 80 : 60) : (STEPS.find(([names]) => names.test(matcher))?.[1] ?? NAMED);
  return negated ? Math.min(own, NEGATED) : own;
}
