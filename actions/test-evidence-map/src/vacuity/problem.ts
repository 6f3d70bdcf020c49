/** What can be wrong with a test, seen from its source. */
export const RULES = {
  'no-assertion': { proofless: true, text: 'asserts nothing' },
  'incomplete-assertion': { proofless: true, text: 'calls expect() without a matcher that runs' },
  'floating-assertion': { proofless: true, text: 'does not wait for an assertion in a promise' },
  'unreachable-assertion': { proofless: true, text: 'leaves before it asserts' },
  'conditional-assertion': { proofless: true, text: 'asserts only under a condition or in a catch' },
  'swallowed-assertion': { proofless: true, text: 'catches the failure of its own assertion' },
  'constant-assertion': { proofless: true, text: 'asserts only what always holds' },
  'snapshot-only': { proofless: true, text: 'compares with a stored snapshot only' },
  'mocked-subject': { proofless: true, text: 'replaces the unit under test by a mock' },
  'expected-failure': { proofless: true, text: 'is declared to fail' },
  'skipped-test': { proofless: false, text: 'is skipped' },
  'focused-test': { proofless: false, text: 'is focused, so the others do not run' },
  'todo-test': { proofless: false, text: 'is only a todo' },
  'conditional-test': { proofless: false, text: 'is defined under a condition' },
  'standalone-assertion': { proofless: false, text: 'asserts outside any test' },
  'floating-wait': { proofless: false, text: 'does not wait for the page' },
  unparsable: { proofless: false, text: 'cannot be parsed, or takes more effort than any honest one' },
} as const;
export type RuleId = keyof typeof RULES;

/** One problem of a test file. */
export interface SourceProblem {
  readonly ruleId: RuleId;
  /** 1-based. */
  readonly line: number;
  /** Title of the test it is about, with its describe blocks; null when it is about the file. */
  readonly test: string | null;
}
