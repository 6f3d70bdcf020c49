/** Functions that are taken for assertions by their name, in any language: `assertDenied`, `verify_record`. */
export const HELPER = /^_?(?:assert|expect|should|verify|ensure|must|check)(?:[A-Z_\d]|$)/u;

const LITERAL = /^(?:[Tt]rue|[Ff]alse|None|nil|null|NULL|-?\d[\d_.]*|"[^"\n]*"|'[^'\n]*')$/u;

/** Whether a text is a literal and nothing else. */
export const isLiteral = (text: string): boolean => text.length < 300 && LITERAL.test(text.trim());

/** Two literals, or the same text on both sides: it holds whatever the code does. Calls may differ from run to run. */
export const sameOrLiteral = (subject: string, expected: string): boolean =>
  (isLiteral(subject) && isLiteral(expected)) ||
  (subject.trim() === expected.trim() && /^[\w.$@]+$/u.test(subject.trim()));

const NEGATED = /^(?:assert_?|refute|is|to)?_?(?:not|no|does_?not|is_?not|un)(?:[A-Z_]|$)|^refute/iu;

/** Whether a matcher's name turns the assertion round. */
export const isNegated = (matcher: string): boolean => NEGATED.test(matcher);

/** What an assertion about a stored file looks like. */
export const SNAPSHOT = /snapshot/iu;
