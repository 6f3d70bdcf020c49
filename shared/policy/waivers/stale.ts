import type { Waiver } from '../sections/waivers.ts';
import { untimely } from './waive.ts';

/** A waiver that could be taken out of the policy, or will soon have to be. */
export interface StaleWaiver {
  readonly id: string;
  readonly owner: string;
  readonly state: 'expired' | 'early' | 'too-long' | 'expiring' | 'unused';
  readonly why: string;
}

const DAY = 24 * 60 * 60 * 1000;
/** How long before its end a waiver is called to mind. */
const SOON = 7 * DAY;

/**
 * What to tell people about the waivers themselves: those that no longer hold or may not, those that soon will not, and
 * those that nothing needed in this change.
 *
 * @param used ids of the waivers that something was waived by
 * @param now milliseconds since the epoch
 */
export function staleWaivers(granted: readonly Waiver[], used: ReadonlySet<string>, now: number): StaleWaiver[] {
  return granted.flatMap((waiver): StaleWaiver[] => {
    const { id, owner, expires } = waiver;
    const problem = untimely(waiver, now);
    if (problem !== null) return [{ id, owner, ...problem }];
    if (untimely(waiver, now + SOON)?.state === 'expired')
      return [{ id, owner, state: 'expiring', why: `it expires on ${expires}` }];
    return used.has(id) ? [] : [{ id, owner, state: 'unused', why: 'nothing in this change needed it' }];
  });
}
