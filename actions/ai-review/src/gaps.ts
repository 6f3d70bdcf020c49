import type { CoverageEntry } from './coverage.ts';
import type { Shortfall } from './states.ts';

/** What is not reviewed although no request failed, and findings that did not stand, are shortfalls of their own. */
export function gapsOf(coverage: readonly CoverageEntry[], turnedDown: number, explained: boolean): Shortfall[] {
  if (coverage.length === 0) return [{ state: 'incomplete', why: 'the change holds nothing to review' }];
  const open = coverage.filter(({ state }) => state === 'not-reviewed').length;
  const reasons = [
    ...(open > 0 && !explained ? [`${open} of ${coverage.length} hunks are not reviewed`] : []),
    ...(turnedDown > 0 ? [`${turnedDown} findings of the model did not stand where they said`] : []),
  ];
  return reasons.map((why) => ({ state: 'incomplete', why }));
}
