import { describe, expect, test } from '@jest/globals';
import { satisfied, unsatisfied } from '../../../../shared/evidence/evidence.ts';
import type { GateReport } from '../../../../shared/evidence/report.ts';
import type { GateName } from '../../../../shared/evidence/gates.ts';
import { controlProofs } from './controls.ts';

const after = (spec: unknown): ReadonlyMap<GateName, GateReport> =>
  new Map([['risk-classify', { details: { spec } } as unknown as GateReport]]);
const evidence = [satisfied('test.denied', 'yes'), unsatisfied('test.audit', 'missing', 'no', 'next')];

describe('controlProofs', () => {
  test('tells each control beside its proofs by tests', () => {
    const controls = [
      { control: 'Other tenants are refused', evidence: ['test.denied', 'scan.sast'] },
      { control: 'Every refusal is recorded', evidence: ['test.denied', 'test.audit'] },
      { control: 'Keys are rotated', evidence: ['scan.sast'] },
    ];
    expect(controlProofs(after({ controls }), evidence).map(({ holds }) => holds)).toEqual([true, false, null]);
  });

  test.each([[null], [undefined], [{}], [{ controls: 'x' }], [{ controls: [null, 7, { control: 1, evidence: [] }] }]])(
    'a report that holds %j tells nothing',
    (spec) => expect(controlProofs(after(spec), evidence)).toEqual([]),
  );
});
