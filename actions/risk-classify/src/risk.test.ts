import { describe, expect, test } from '@jest/globals';
import type { AreaHit } from './classification.ts';
import { riskOf, type RiskInputs } from './risk.ts';
import { baselinePolicy } from './testing/baseline.ts';

const policy = baselinePolicy();
const area = (name: string): AreaHit => ({
  area: name,
  risk: policy.areas[name]?.risk ?? 'low',
  reasons: [],
  total: 1,
});
const hit = { ruleId: 'r', path: 'a.ts', line: 3, text: 'x' };
const inputs = (over: Partial<RiskInputs> = {}): RiskInputs => ({
  areas: [],
  controls: { removed: [], weakened: [], added: [] },
  notices: [],
  permissions: [],
  authorship: { detected: false, signals: [] },
  facts: [],
  parts: [],
  weight: { lines: 1, files: 1 },
  ...over,
});
const level = (over: Partial<RiskInputs>): string => riskOf(inputs(over), policy).level;

describe('the policy’s own rules', () => {
  const under = (risk: Partial<typeof policy.risk>, over: Partial<RiskInputs>): string =>
    riskOf(inputs(over), { ...policy, risk: { ...policy.risk, ...risk } }).level;

  test.each<[Partial<typeof policy.risk>, Partial<RiskInputs>, string]>([
    [{ exposed: { 'api-boundary': 'high' } }, { facts: ['api-boundary'] }, 'high'],
    [{ exposed: { 'api-boundary': 'high' } }, { facts: ['layout'] }, 'low'],
    [{ controlsLost: 'critical' }, { controls: { removed: [hit], weakened: [], added: [] } }, 'critical'],
    [{ permissionsWidened: 'critical' }, { permissions: [{ where: 'a', change: 'widened', why: '' }] }, 'critical'],
    [{ largeSteps: 3 }, { weight: { lines: 5000, files: 3 } }, 'critical'],
    [{ largeSteps: 0 }, { weight: { lines: 5000, files: 3 } }, 'low'],
    [
      { aiSteps: 3, aiUpTo: 'critical' },
      { areas: [area('input-validation')], authorship: { detected: true, signals: ['s'] } },
      'critical',
    ],
    [
      { aiSteps: 3, aiUpTo: 'high' },
      { areas: [area('input-validation')], authorship: { detected: true, signals: ['s'] } },
      'high',
    ],
  ])('%j', (rules, over, expected) => expect(under(rules, over)).toBe(expected));

  test('never lower what the areas make it', () => {
    const mild = { controlsLost: 'low', permissionsWidened: 'low', largeSteps: 0, aiSteps: 0, aiUpTo: 'low' } as const;
    expect(under(mild, { areas: [area('authentication')] })).toBe('high');
  });
});

describe('level', () => {
  test.each<[string, Partial<RiskInputs>, string]>([
    ['nothing sensitive', {}, 'low'],
    ['a quiet area', { areas: [area('documentation')] }, 'low'],
    ['a medium area', { areas: [area('input-validation')] }, 'medium'],
    ['the highest area speaks', { areas: [area('input-validation'), area('authentication')] }, 'high'],
    ['the gate itself', { areas: [area('gate-policy')] }, 'critical'],
    ['a lost control', { controls: { removed: [hit], weakened: [], added: [] } }, 'high'],
    ['an added control', { controls: { removed: [], weakened: [], added: [hit] } }, 'low'],
    ['something unanalysed', { notices: [{ ruleId: 'unanalysed', path: 'a', message: 'm', atLeast: 'high' }] }, 'high'],
    ['wider permissions', { permissions: [{ where: 'a#b', change: 'widened', why: '' }] }, 'high'],
    ['narrower permissions', { permissions: [{ where: 'a#b', change: 'narrowed', why: '' }] }, 'low'],
    ['many lines', { areas: [area('input-validation')], weight: { lines: 5000, files: 3 } }, 'high'],
    [
      'an agent on something sensitive',
      { areas: [area('input-validation')], authorship: { detected: true, signals: ['s'] } },
      'high',
    ],
    [
      'an agent on documentation',
      { areas: [area('documentation')], authorship: { detected: true, signals: ['s'] } },
      'low',
    ],
  ])('%s: %s', (_name, over, expected) => {
    expect(level(over)).toBe(expected);
  });

  test('no input ever lowers it', () => {
    const order = ['low', 'medium', 'high', 'critical'];
    const parts: Partial<RiskInputs>[] = [
      { controls: { removed: [hit], weakened: [], added: [hit] } },
      { permissions: [{ where: 'a#b', change: 'widened', why: '' }] },
      { weight: { lines: 5000, files: 500 } },
      { authorship: { detected: true, signals: ['s'] } },
    ];
    for (const areas of [[], [area('ui')], [area('input-validation')], [area('ci-cd')], [area('gate-policy')]]) {
      for (const one of parts) {
        for (const two of parts) {
          expect(order.indexOf(level({ areas, ...one, ...two }))).toBeGreaterThanOrEqual(
            order.indexOf(level({ areas, ...one })),
          );
        }
      }
    }
  });
});

test('says how it came to be and what would lower it', () => {
  const { derivation, lowers } = riskOf(
    inputs({ areas: [area('input-validation')], controls: { removed: [hit], weakened: [], added: [] } }),
    policy,
  );
  expect(derivation).toEqual([
    'medium: it touches input-validation',
    'raised to high: a control was removed or weakened (1, first at a.ts:3)',
  ]);
  expect(lowers).toContain('Keep the control at a.ts:3, or show where it now is.');
});
