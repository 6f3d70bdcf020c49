import type { TestGrade } from '../../../../shared/policy/sections/tests.ts';
import { rankOf, type Graded } from '../grade/grade.ts';
import type { MappedTest } from '../mapping/ledger.ts';

/** What the policy demands of each test that proves an evidence id, and how a test is judged by it. */
export interface Demands {
  readonly grade: TestGrade | null;
  readonly gradeOf: (test: MappedTest) => Graded;
  /** What the test's source would have to show and does not; null when it does, or its source was not seen. */
  readonly lacking: (test: MappedTest) => string | null;
}

/** Without demands, whatever passes counts. */
export const NO_DEMANDS: Demands = {
  grade: null,
  gradeOf: () => ({ grade: 'executed', raise: null }),
  lacking: () => null,
};

/** A passing test that does not count, why, and what would change that. */
export interface Short {
  readonly test: MappedTest;
  readonly why: string;
  readonly next: string;
}

/** Divides passing tests into those that meet the demands and those that fall short. */
export function meeting(
  tests: readonly MappedTest[],
  demands: Demands,
): { readonly enough: readonly MappedTest[]; readonly short: readonly Short[] } {
  const enough: MappedTest[] = [];
  const short: Short[] = [];
  for (const test of tests) {
    const reason = shortfall(test, demands);
    if (reason === null) enough.push(test);
    else short.push({ test, ...reason });
  }
  return { enough, short };
}

function shortfall(test: MappedTest, { grade, gradeOf, lacking }: Demands): Omit<Short, 'test'> | null {
  const missing = lacking(test);
  if (missing !== null) return { why: `does not show ${missing}`, next: `Let the test assert ${missing}.` };
  if (grade === null) return null;
  const graded = gradeOf(test);
  if (rankOf(graded.grade) >= rankOf(grade)) return null;
  return { why: `is ${graded.grade}, ${grade} is asked for`, next: graded.raise ?? 'Strengthen the test.' };
}
