import { expect, test } from '@jest/globals';
import { mergeLayer } from '../policy/merge.ts';
import { loadPolicy } from '../policy/load.ts';
import { policyLayerSchema, type Policy } from '../policy/schema.ts';
import { teamsAskedFor } from './teams.ts';

const baseline = await loadPolicy({});
function policyWith(over: object): Policy {
  const layer = policyLayerSchema.parse({ schema: 'evidence-gate/policy@1', name: 'mine', version: 1, ...over });
  return { ...baseline, ...mergeLayer(baseline, { document: layer, source: 'test', place: () => 'test' }) };
}
const approval = (over: object) => ({
  title: 'x',
  gate: 'approval-gate',
  howTo: 'x',
  approval: { role: 'reviewer', ...over },
});
const codeowners = async (path: string) =>
  path === 'CODEOWNERS' ? '* @acme/all @bob me@example.org\n/src @acme/core\n' : null;

test('the baseline asks for no team', async () => expect(await teamsAskedFor(baseline, codeowners)).toEqual([]));

test('roles name their teams', async () => {
  const policy = policyWith({ roles: { security: { title: 'x', teams: ['acme/security', 'acme/all'] } } });
  expect(await teamsAskedFor(policy, codeowners)).toEqual(['acme/all', 'acme/security']);
});

test.each([
  ['owners', { owners: true }],
  ['owners as an alternative', { alternatives: [{ role: 'reviewer', owners: true }] }],
])('%s name those of CODEOWNERS', async (_what, over) => {
  const policy = policyWith({ evidence: { 'approval.owners': approval(over) } });
  expect(await teamsAskedFor(policy, codeowners)).toEqual(['acme/all', 'acme/core']);
  expect(await teamsAskedFor(policy, async () => null)).toEqual([]);
});
