import { expect, test } from '@jest/globals';
import { satisfied, unsatisfied } from '../evidence/evidence.ts';
import { loadPolicy } from '../policy/load.ts';
import type { Policy } from '../policy/schema.ts';
import { changeOf } from '../testing/change-builder.ts';
import { afterWaivers } from './waived.ts';

const NOW = Date.parse('2026-12-01T12:00:00Z');
const policyWith = (scope: string, expires = '2026-12-24'): Promise<Policy> =>
  loadPolicy({
    change: {
      readTarget: async () => `schema: evidence-gate/policy@1
name: mine
version: 1
waivers:
  granted:
    - { id: later, owner: acme/web, approver: alice, reason: Next quarter., granted: 2026-11-24, expires: ${expires}, scope: ${scope} }
`,
    },
  });
const change = changeOf({ files: { 'src/a.ts': ['', 'x\n'] } });
const failed = unsatisfied('test.fuzz', 'missing', 'No fuzz test ran.', 'Run a fuzz test.');

test('waived evidence says by whom, until when, why, and what was found', async () => {
  const [waived] = await afterWaivers([failed], await policyWith('{ evidence: [test.fuzz] }'), change, NOW);
  expect(waived).toEqual({
    ...failed,
    status: 'waived',
    summary:
      'Waived by later until 2026-12-24 (owner acme/web, granted by alice): Next quarter. Found: No fuzz test ran.',
    refs: ['waiver:later'],
    nextAction: null,
  });
});

test('what passes stays satisfied, and what no gate spoke of is not invented', async () => {
  const fine = satisfied('test.fuzz', 'Ran.');
  const policy = await policyWith('{ evidence: [test.fuzz, test.unit] }');
  expect(await afterWaivers([fine], policy, change, NOW)).toEqual([fine]);
});

test.each([
  ['{ evidence: [test.fuzz] }', '2026-11-30', 'The waiver later does not hold: it expired on 2026-11-30.'],
  ['{ evidence: [test.fuzz] }', '2027-11-30', 'it runs for 371 days, and the policy above it allows 90'],
  ['{ evidence: [test.fuzz], paths: [docs/**] }', '2026-12-24', 'Run a fuzz test.'],
  ['{ rules: [test.fuzz] }', '2026-12-24', 'Run a fuzz test.'],
])('a waiver of %s until %s waives nothing, and says so where it tried', async (scope, expires, told) => {
  const [kept] = await afterWaivers([failed], await policyWith(scope, expires), change, NOW);
  expect(kept).toMatchObject({ status: 'missing', nextAction: expect.stringContaining(told) });
});

test('what the baseline lets nobody waive stays', async () => {
  const context = unsatisfied('context.clean', 'failed', 'Hidden text.', 'Remove it.');
  const [kept] = await afterWaivers([context], await policyWith('{ evidence: [context.clean] }'), change, NOW);
  expect(kept).toMatchObject({
    status: 'failed',
    nextAction: expect.stringContaining('does not let context.clean be'),
  });
});
