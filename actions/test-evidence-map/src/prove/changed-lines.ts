import { satisfied, unsatisfied } from '../../../../shared/evidence/evidence.ts';
import type { Evidence } from '../../../../shared/evidence/report.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import type { ChangedLines } from '../coverage/changed-lines.ts';

export const CHANGED_LINES = 'test.changed-lines';

/**
 * Whether enough of the changed lines were reached. Integers are compared, nothing is rounded; a line that nobody
 * measured counts as not covered.
 */
export function proveChangedLines(policy: Policy, lines: ChangedLines | null, anyReport: boolean): Evidence {
  const howTo = policy.evidence[CHANGED_LINES]?.howTo ?? 'Cover the changed lines with tests.';
  const least = policy.coverage.changedLines;
  if (lines === null) return unsatisfied(CHANGED_LINES, 'missing', 'There is no change to measure.', howTo);
  const total = lines.covered + lines.uncovered + lines.unmeasured;
  const summary = `${lines.covered} of ${total} changed lines are covered, ${lines.unmeasured} were not measured`;
  if (total === 0) return satisfied(CHANGED_LINES, 'The change adds no line that could be executed.');
  if (!anyReport) return unsatisfied(CHANGED_LINES, 'missing', 'No usable coverage report was handed in.', howTo);
  // Without a threshold, every changed line has to have been measured at least.
  const enough = least === null ? lines.unmeasured === 0 : lines.covered * 100 >= least * total;
  const asked = least === null ? 'all must be measured' : `${least} % are asked for`;
  return enough
    ? satisfied(CHANGED_LINES, `${summary}.`)
    : unsatisfied(CHANGED_LINES, 'failed', `${summary}; ${asked}.`, howTo);
}
