import { satisfied, unsatisfied } from '../../../../shared/evidence/evidence.ts';
import type { Evidence } from '../../../../shared/evidence/report.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import type { SensitiveLines } from '../coverage/sensitive-lines.ts';

export const SENSITIVE_LINES = 'test.sensitive-lines';

/** Whether tests reach enough of the changed lines in sensitive areas; without a threshold, all of them. */
export function proveSensitiveLines(policy: Policy, lines: SensitiveLines | null, anyReport: boolean): Evidence {
  const howTo = policy.evidence[SENSITIVE_LINES]?.howTo ?? 'Cover the changed lines of sensitive areas with tests.';
  if (lines === null)
    return unsatisfied(SENSITIVE_LINES, 'missing', 'What is sensitive in this change is not known.', howTo);
  const total = lines.covered + lines.uncovered + lines.unmeasured;
  if (total === 0) return satisfied(SENSITIVE_LINES, 'No changed line that can be executed lies in a sensitive area.');
  if (!anyReport) return unsatisfied(SENSITIVE_LINES, 'missing', 'No usable coverage report was handed in.', howTo);
  const least = policy.tests.sensitiveLines ?? 100;
  const summary = `${lines.covered} of ${total} changed lines in sensitive areas are covered, ${lines.unmeasured} were not measured`;
  if (lines.covered * 100 >= least * total) return satisfied(SENSITIVE_LINES, `${summary}.`);
  const places = lines.files.flatMap(({ path, uncoveredLines }) => uncoveredLines.map((line) => `${path}:${line}`));
  return unsatisfied(
    SENSITIVE_LINES,
    'failed',
    `${summary}; ${least} % are asked for.`,
    howTo,
    [],
    places.slice(0, 20),
  );
}
