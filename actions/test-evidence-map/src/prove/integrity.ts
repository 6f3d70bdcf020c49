import { finding, satisfied, unsatisfied } from '../../../../shared/evidence/evidence.ts';
import type { Evidence, Finding } from '../../../../shared/evidence/report.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import type { Integrity } from '../integrity/integrity.ts';

export const INTEGRITY = 'test.integrity';

/** Whether the tests of the change were left as strong as they were. */
export function proveIntegrity(policy: Policy, integrity: Integrity | null): Evidence {
  const howTo = policy.evidence[INTEGRITY]?.howTo ?? 'Restore the removed tests or assertions.';
  if (integrity === null) return unsatisfied(INTEGRITY, 'missing', 'There is no change to compare.', howTo);
  const errors = integrity.weakenings.filter(({ level }) => level === 'error');
  const [first] = errors;
  if (first !== undefined) {
    const more = errors.length > 1 ? ` and ${errors.length - 1} more` : '';
    const summary = `${first.path}:${first.line} "${first.test.slice(0, 120)}" ${first.message}${more}`;
    return unsatisfied(
      INTEGRITY,
      'failed',
      summary,
      howTo,
      [],
      errors.slice(0, 20).map(({ path, line }) => `${path}:${line}`),
    );
  }
  const [unknown] = integrity.notCompared;
  if (unknown !== undefined) {
    const summary = `${integrity.notCompared.length} changed test files could not be compared, among them ${unknown}.`;
    return unsatisfied(
      INTEGRITY,
      'missing',
      summary,
      'Have somebody compare these test files and waive this proof with a reason.',
    );
  }
  return satisfied(
    INTEGRITY,
    integrity.compared === 0
      ? 'The change alters no existing test file.'
      : `No test was weakened in ${integrity.compared} changed test files.`,
  );
}

/** Every weakening as a finding at its place. */
export const findingsOf = (integrity: Integrity | null): Finding[] =>
  (integrity?.weakenings ?? []).map(({ ruleId, level, path, line, test, message }) =>
    finding(
      `test-integrity/${ruleId}`,
      level,
      `Test "${test.slice(0, 200)}" ${message}.`,
      { path, startLine: line },
      { text: `${test} ${message}` },
    ),
  );
