import { unsatisfied } from '../../../../shared/evidence/evidence.ts';
import type { Evidence } from '../../../../shared/evidence/report.ts';
import type { Canary } from '../canary/canary.ts';

/** What every proof by tests becomes when the planted failure did not show; null when it did, or none is asked for. */
export function brokenByCanary(id: string, { state, name }: Canary): Evidence | null {
  if (state === 'off' || state === 'red') return null;
  if (state === 'green') {
    const summary = `The planted failing test of ${name} did not turn its report red: no green of this runner counts.`;
    return unsatisfied(id, 'failed', summary, 'Find out why the runner hides failures, and run the tests again.');
  }
  const summary = `The report ${name} of the planted failing test is not there, or cannot be used.`;
  return unsatisfied(
    id,
    'missing',
    summary,
    `Let the run with the planted failing test write ${name}, and hand it in.`,
  );
}
