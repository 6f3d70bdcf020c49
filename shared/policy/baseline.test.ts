import { describe, expect, test } from '@jest/globals';
import { loadPolicy } from './load.ts';
import { owedAtMost, owedFor } from './owed.ts';

const policy = await loadPolicy({});
const quiet = {
  areas: [] as string[],
  changeTypes: [] as string[],
  risk: 'low' as const,
  additions: [] as string[],
  controlsLost: false,
  aiAuthored: false,
  facts: [] as string[],
};
const owed = (over: Partial<typeof quiet> = {}): string[] => owedFor(policy, { ...quiet, ...over }).map(({ id }) => id);

const MINIMUM = [
  'test.unit',
  'scan.types',
  'scan.lint',
  'scan.sast',
  'scan.dependencies',
  'scan.secrets',
  'review.lockfile',
];
const HUMAN = [
  'authentication',
  'authorization',
  'tenant-isolation',
  'cryptography',
  'secrets',
  'security-headers',
  'sensitive-logging',
  'dependencies',
  'ci-cd',
  'infrastructure',
  'production-data',
  'database-migration',
  'network-egress',
  'agent-permissions',
];

describe('the baseline policy', () => {
  test('asks the minimum of every change', () => expect(owed()).toEqual(expect.arrayContaining(MINIMUM)));
  test('asks integration tests of a changed API boundary', () =>
    expect(owed({ facts: ['api-boundary'] })).toContain('test.integration'));
  test('asks a licence scan when dependencies are added', () =>
    expect(owed({ additions: ['dependencies'] })).toContain('scan.licences'));
  test('asks no person for a quiet change', () => expect(owed()).not.toContain('approval.human'));
  test.each(HUMAN)('asks a person for %s', (area) => expect(owed({ areas: [area] })).toContain('approval.human'));

  test.each([
    ['ui-copy-or-styling', ['check.build', 'scan.lint']],
    [
      'validation-or-parsing',
      ['valid', 'invalid', 'malformed', 'oversized', 'adversarial'].map((kind) => `test.unit.${kind}-input`),
    ],
    ['authorization-or-tenancy', ['test.unit.allow-deny-matrix', 'test.e2e.denied-path']],
    [
      'authentication-or-session',
      [
        'test.unit.session-helpers',
        'test.e2e.login',
        'test.e2e.logout',
        'test.e2e.session-expiry',
        'test.e2e.protected-route',
      ],
    ],
    ['sensitive-data', ['test.unit.redaction', 'test.e2e.no-secret-exposure']],
    ['agent-or-workflow-permission', ['test.unit.policy-decisions', 'test.integration.blocked-action']],
    ['audit-logging', ['test.unit.audit-event-shape', 'test.e2e.audit-record']],
  ])('asks for %s: %j', (type, evidence) => {
    expect(Object.keys(policy.changeTypes)).toContain(type);
    expect(owed({ changeTypes: [type] })).toEqual(expect.arrayContaining(evidence));
  });

  test('asks a visual smoke test only when layout is at risk', () => {
    expect(owed({ changeTypes: ['ui-copy-or-styling'] })).not.toContain('test.visual-smoke');
    expect(owed({ changeTypes: ['ui-copy-or-styling'], facts: ['layout'] })).toContain('test.visual-smoke');
  });

  test.each([
    [{ areas: ['authorization'] }, ['test.abuse-case', 'test.authorization-negative', 'test.input-validation']],
    [{ facts: ['injection-sink'] }, ['test.injection']],
    [{ facts: ['parser'] }, ['test.fuzz']],
    [{ areas: ['infrastructure'] }, ['scan.iac']],
    [{ areas: ['containers'] }, ['scan.container']],
  ])('asks more of a security-sensitive change: %j', (over, evidence) =>
    expect(owed(over)).toEqual(expect.arrayContaining(evidence)),
  );

  test('names no evidence, area or role that it does not define', () => {
    for (const { id } of owedAtMost(policy)) expect(Object.keys(policy.evidence)).toContain(id);
    for (const { when } of policy.requirements)
      for (const area of when.areas ?? []) expect(Object.keys(policy.areas)).toContain(area);
    for (const { areas } of Object.values(policy.changeTypes))
      for (const area of areas) expect(Object.keys(policy.areas)).toContain(area);
    for (const { approval } of Object.values(policy.evidence))
      if (approval) expect(Object.keys(policy.roles)).toContain(approval.role);
  });

  test('says for each evidence how to supply it', () => {
    for (const { howTo } of Object.values(policy.evidence)) expect(howTo.length).toBeGreaterThan(20);
  });
});
