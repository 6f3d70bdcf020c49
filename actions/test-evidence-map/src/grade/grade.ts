import { TEST_GRADES, type TestGrade } from '../../../../shared/policy/sections/tests.ts';
import type { MappedTest } from '../mapping/ledger.ts';
import { STATE_WORDS, type BaseState } from '../red/base-runs.ts';

export type { TestGrade };

/** What is known of the run beside the test itself. */
export interface GradeFacts {
  /** Whether coverage shows that the run reached a changed line. Reports do not tell which test reached it. */
  readonly reached: boolean;
  /** What the test did on the base's code; null when no such results were handed in. */
  readonly onBase: (test: MappedTest) => BaseState | null;
  /** Whether a mutation report names the test as one that noticed a mutant of a changed line. */
  readonly kills: (test: MappedTest) => boolean;
}

/** A test's grade, and the one step that would raise it; null at the top. */
export interface Graded {
  readonly grade: TestGrade;
  readonly raise: string | null;
}

export const rankOf = (grade: TestGrade): number => TEST_GRADES.indexOf(grade);

/**
 * Grades one mapped test by what was shown of it, never by what is likely. The two highest grades are shown by a run in
 * which the test failed; they hold whether or not its source was seen.
 */
export function gradeOf(test: MappedTest, facts: GradeFacts): Graded {
  if (test.outcome !== 'passed') return { grade: 'claimed', raise: 'Let the test run and pass at the first attempt.' };
  if (facts.kills(test)) return { grade: 'killed', raise: null };
  const state = facts.onBase(test);
  if (state === 'red') {
    return { grade: 'red', raise: 'Hand in a mutation report of the changed lines (Stryker, PIT, cargo-mutants).' };
  }
  const above = state === null ? 'Hand in the results of the head’s tests on the base’s code.' : afterBase(state);
  if (!test.asserts) {
    return {
      grade: 'executed',
      raise: `Let its assertions be seen: in a test file of the change, or in a report that counts them. ${above}`,
    };
  }
  return facts.reached
    ? { grade: 'reached', raise: above }
    : { grade: 'asserted', raise: `Hand in coverage that shows changed lines reached. ${above}` };
}

/** What raises a test that did run on the base's code and was not red there. */
function afterBase(state: BaseState): string {
  switch (state) {
    case 'passes':
      return 'It passes without the change as well: assert what the change brings.';
    case 'missing-symbol':
    case 'not-compiled':
      return `It ${STATE_WORDS[state]}; hand in a mutation report that names it instead.`;
    default:
      return `It ${STATE_WORDS[state]}: let it fail there by an assertion.`;
  }
}
