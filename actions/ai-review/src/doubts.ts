import { evidenceIn } from '../../../shared/evidence/evidence.ts';
import type { GateReport } from '../../../shared/evidence/report.ts';
import type { GateName } from '../../../shared/evidence/gates.ts';
import type { Shortfall } from './states.ts';

/**
 * Reasons not to believe a reviewer's silence that other gates found. Findings still count: a model that is talked to may
 * be talked out of raising, and raising is all it can do.
 */
export function doubtsFrom(earlier: ReadonlyMap<GateName, GateReport>): Shortfall[] {
  const clean = evidenceIn(earlier.get('untrusted-context-check'), 'context.clean');
  return clean?.status === 'failed'
    ? [
        {
          state: 'incomplete',
          why: 'the change carries hidden or commanding text (context.clean), so the silence of a model proves nothing',
        },
      ]
    : [];
}
