import { expect, test } from '@jest/globals';
import type { Weakening } from '../integrity/weakening.ts';
import { policyWith } from '../testing/policy.ts';
import { findingsOf, proveIntegrity } from './integrity.ts';

const policy = policyWith({ 'test.integrity': null });
const weakening: Weakening = {
  ruleId: 'test-removed',
  level: 'error',
  path: 'a.test.ts',
  line: 3,
  test: 'denies',
  message: 'was removed',
};

test.each([
  [null, 'missing'],
  [{ compared: 2, weakenings: [], notCompared: [] }, 'satisfied'],
  [{ compared: 0, weakenings: [], notCompared: [] }, 'satisfied'],
  [{ compared: 2, weakenings: [{ ...weakening, level: 'note' as const }], notCompared: [] }, 'satisfied'],
  [{ compared: 2, weakenings: [weakening], notCompared: [] }, 'failed'],
  [{ compared: 2, weakenings: [], notCompared: ['a_test.swift'] }, 'missing'],
])('%j is %s', (integrity, status) => expect(proveIntegrity(policy, integrity).status).toBe(status));

test('a weakening is a finding at its place', () => {
  const integrity = { compared: 1, weakenings: [weakening], notCompared: [] };
  expect(proveIntegrity(policy, integrity).summary).toBe('a.test.ts:3 "denies" was removed');
  expect(findingsOf(integrity)[0]).toMatchObject({
    ruleId: 'test-integrity/test-removed',
    level: 'error',
    location: { path: 'a.test.ts', startLine: 3 },
  });
});
