import { type Change, pathsOf } from '../change/change.ts';
import type { Evidence } from '../evidence/report.ts';
import { passes } from '../evidence/status.ts';
import type { Policy } from '../policy/schema.ts';

/**
 * The evidence of a gate's report after the policy's waivers: what does not pass and is waived as a whole has the status
 * `waived`, and its summary says by whom, until when, why, and what was found. What passes is never touched, and what no
 * gate speaks of is not waived: a gate that did not run is no matter for a waiver. Where a waiver speaks of evidence and
 * does not hold, the next action says why.
 *
 * @param now milliseconds since the epoch
 */
export async function afterWaivers(
  evidence: readonly Evidence[],
  policy: Policy,
  change: Pick<Change, 'files'> | null,
  now: number,
): Promise<Evidence[]> {
  const { granted } = policy.waivers;
  if (granted.length === 0) return [...evidence];
  const { waiveEvidence } = await import('../policy/waivers/waive.ts');
  const paths = (change?.files ?? []).flatMap(pathsOf);
  return evidence.map((entry) => {
    if (passes(entry.status)) return entry;
    const { waiver, refused } = waiveEvidence(granted, entry.id, paths, now);
    if (waiver !== null)
      return {
        ...entry,
        status: 'waived',
        summary: `Waived by ${waiver.id} until ${waiver.expires} (owner ${waiver.owner}, granted by ${waiver.approver}): ${waiver.reason} Found: ${entry.summary}`,
        refs: [...entry.refs, `waiver:${waiver.id}`],
        nextAction: null,
      };
    const why = refused.map(({ id, why: reason }) => ` The waiver ${id} does not hold: ${reason}.`).join('');
    return why === '' ? entry : { ...entry, nextAction: `${entry.nextAction ?? ''}${why}`.trim() };
  });
}
