import { describe, expect, test } from '@jest/globals';
import type { Policy } from '../../../../shared/policy/schema.ts';
import { reportOf } from '../../../../shared/testing/report-builder.ts';
import { policyOf, riskReport } from '../../testing/run-gate.ts';
import { routesFor } from '../routing.ts';
import { knownRisk } from './risk.ts';

const known = (details: Record<string, unknown>) =>
  knownRisk(policyOf(), new Map([['risk-classify', riskReport(details)]]));
const reason = { ruleId: 'r', path: 'a.ts', line: 3, text: 't' };

describe('known risk', () => {
  test('is what risk-classify said, with every place', () => {
    expect(
      known({ riskLevel: 'medium', areas: [{ area: 'secrets', risk: 'high', reasons: [reason, { path: 'b.ts' }] }] }),
    ).toEqual({
      level: 'medium',
      reasons: [
        { area: 'secrets', path: 'a.ts', line: 3, risk: 'high', quiet: false },
        { area: 'secrets', path: 'b.ts', line: null, risk: 'high', quiet: false },
      ],
    });
  });

  test('knows the quiet areas of the policy, and no others', () => {
    const policy: Policy = { ...policyOf(), areas: { ui: { title: 'UI', risk: 'low', quiet: true, rules: [] } } };
    const areas = ['ui', 'constructor'].map((area) => ({ area, risk: 'low', reasons: [reason] }));
    const { reasons } = knownRisk(policy, new Map([['risk-classify', riskReport({ areas })]]));
    expect(reasons.map(({ quiet }) => quiet)).toEqual([true, false]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['no level', { riskLevel: undefined }],
    ['an unknown level', { riskLevel: 'none' }],
    ['areas that are no list', { areas: {} }],
    ['an area without its risk', { areas: [{ area: 'secrets', reasons: [] }] }],
    ['a reason without its path', { areas: [{ area: 'secrets', risk: 'low', reasons: [{}] }] }],
  ])('with %s counts as critical', (_, details) => {
    expect(known(details)).toEqual({ level: 'critical', reasons: [] });
  });

  test('without a report counts as critical', () => {
    expect(knownRisk(policyOf(), new Map()).level).toBe('critical');
    expect(knownRisk(policyOf(), new Map([['scan-aggregate', reportOf('scan-aggregate', {})]])).level).toBe('critical');
  });

  test('chooses model and effort', () => {
    expect(routesFor(policyOf(), 'low').review).toEqual({ model: 'claude-haiku-5-5', effort: 'low' });
    expect(routesFor(policyOf(), 'critical')).toMatchObject({
      classify: { model: 'claude-haiku-5-5', effort: 'low' },
      review: { model: 'claude-opus-5-5', effort: 'high' },
      refute: { model: 'claude-opus-5-5', effort: 'high' },
    });
  });
});
