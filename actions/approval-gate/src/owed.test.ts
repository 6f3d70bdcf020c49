import { describe, expect, test } from '@jest/globals';
import { owedBy } from './owed.ts';
import { classification, policyOf, reportOf } from './testing/cases.ts';

const policy = policyOf({
  requirements: [
    { id: 'minimum', title: 'Every change', when: {}, evidence: ['scan.secrets'], why: 'Always.' },
    { id: 'auth', title: 'Auth', when: { areas: ['authentication'] }, evidence: ['approval.human'], why: 'Auth.' },
    { id: 'crypto', title: 'Crypto', when: { areas: ['cryptography'] }, evidence: ['check.build'], why: 'Crypto.' },
  ],
});
const ids = (report: Parameters<typeof owedBy>[1]) => owedBy(policy, report).evidence.map(({ id }) => id);

describe('what a change owes', () => {
  test('is the list of risk-classify', () => {
    expect(owedBy(policy, classification(['scan.secrets', 'approval.human'])).classified).toBe(true);
    expect(ids(classification(['scan.secrets', 'approval.human', 'other.thing']))).toEqual([
      'scan.secrets',
      'approval.human',
      'other.thing',
    ]);
  });

  test('and, whatever the list lost, what every change and the areas of the same report owe', () => {
    expect(ids(classification([]))).toEqual(['scan.secrets', 'approval.human']);
  });

  test.each([
    ['no report', undefined],
    ['no list', reportOf('risk-classify', { details: { riskLevel: 'low', areas: [], changeTypes: [] } })],
    [
      'a list of nonsense',
      reportOf('risk-classify', { details: { ...classification([]).details, requirements: ['x'] } }),
    ],
    ['an unknown risk', reportOf('risk-classify', { details: { ...classification([]).details, riskLevel: 'none' } })],
  ])('is everything the policy knows, with %s', (_, report) => {
    expect(owedBy(policy, report).classified).toBe(false);
    expect(ids(report)).toEqual(['scan.secrets', 'approval.human', 'check.build']);
  });
});
