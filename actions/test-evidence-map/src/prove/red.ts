import { satisfied, unsatisfied } from '../../../../shared/evidence/evidence.ts';
import type { Evidence } from '../../../../shared/evidence/report.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import { BASE_STATES, STATE_WORDS } from '../red/base-runs.ts';
import type { RedBook } from '../red/red-book.ts';

export const RED = 'test.red-without-change';

/** Whether some test of the head passes now and failed, by assertion, on the base's code. */
export function proveRed(policy: Policy, book: RedBook | null): Evidence {
  const howTo =
    policy.evidence[RED]?.howTo ?? 'Run the head’s tests on the base’s code and hand the results in as reports-base.';
  if (book === null) return unsatisfied(RED, 'missing', 'No usable results on the base’s code were handed in.', howTo);
  const number = book.counts.get('red') ?? 0;
  if (number > 0) {
    const first = book.red.slice(0, 3).map((test) => `"${test.slice(0, 120)}"`);
    const words = number === 1 ? '1 test fails' : `${number} tests fail`;
    return satisfied(RED, `${words} without the change: ${first.join(', ')}`, [], book.red.slice(0, 20));
  }
  const others = BASE_STATES.filter((state) => (book.counts.get(state) ?? 0) > 0 && state !== 'absent').map(
    (state) => `${book.counts.get(state)} × ${STATE_WORDS[state]}`,
  );
  const summary = `No test fails by assertion without the change${others.length === 0 ? '' : ` (${others.join('; ')})`}.`;
  const next = 'Add a test that asserts what the change brings, so that it fails on the base’s code.';
  return unsatisfied(RED, 'missing', summary, next);
}
