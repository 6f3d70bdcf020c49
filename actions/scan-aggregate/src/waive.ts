import type { Finding } from '../../../shared/evidence/report.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import type { Reported } from './findings.ts';
import type { OwnFinding } from './suppressions/find.ts';
import type { Cleared, Vex } from './vex/statement.ts';

/** Says which evidence a finding would make fail. */
export type WouldFail<Value> = (value: Value) => readonly string[];

const clearedBy = (finding: Finding, { path, author, justification }: Cleared): Finding => ({
  ...finding,
  state: 'waived',
  waivedBy: { vex: path, author, reason: justification },
});

/** Findings after VEX statements and the waivers of the policy: what is let through has the state `waived` and says by whom. */
export async function waive(
  reported: readonly Reported[],
  own: readonly OwnFinding[],
  vex: Vex,
  granted: Policy['waivers']['granted'],
  now: number,
  wouldFail: { readonly reported: WouldFail<Reported>; readonly own: WouldFail<OwnFinding> },
): Promise<{ reported: readonly Reported[]; own: readonly OwnFinding[] }> {
  const cleared = reported.map((item) => {
    const by = vex.clears(item.group.lead.item.observation);
    return by === null ? item : { ...item, finding: clearedBy(item.finding, by) };
  });
  if (granted.length === 0) return { reported: cleared, own };
  const { waiveFinding } = await import('../../../shared/policy/waivers/waive.ts');
  const after = (finding: Finding, evidence: readonly string[]): Finding => {
    if (finding.state === 'waived') return finding;
    const { waiver, refused } = waiveFinding(granted, finding, evidence, now);
    if (waiver !== null) {
      const { id, owner, reason, expires } = waiver;
      return { ...finding, state: 'waived', waivedBy: { waiver: id, owner, reason, expires } };
    }
    if (refused.length === 0) return finding;
    return { ...finding, notWaived: refused.map(({ id, why }) => `The waiver ${id} does not hold: ${why}.`) };
  };
  return {
    reported: cleared.map((item) => ({ ...item, finding: after(item.finding, wouldFail.reported(item)) })),
    own: own.map((item) => ({ ...item, finding: after(item.finding, wouldFail.own(item)) })),
  };
}
