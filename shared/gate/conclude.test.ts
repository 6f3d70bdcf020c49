import { describe, expect, test } from '@jest/globals';
import { finding, satisfied, unsatisfied } from '../evidence/evidence.ts';
import { conclude } from './conclude.ts';
import type { GateOutcome } from './gate.ts';

const outcome = (over: Partial<GateOutcome> = {}): GateOutcome => ({
  evidence: [],
  findings: [],
  problems: [],
  inputs: [],
  details: {},
  ...over,
});
const owed = [{ id: 'scan.sast', requiredBy: ['minimum'], why: 'x' }];
const error = finding('r', 'error', 'm', undefined);

describe('a gate’s conclusion, when it is known what is owed', () => {
  test('follows what is owed', () => {
    expect(conclude(outcome({ evidence: [satisfied('scan.sast', 'ok')] }), owed)).toBe('success');
    expect(conclude(outcome({ evidence: [unsatisfied('scan.sast', 'failed', 'x', 'y')] }), owed)).toBe('failure');
  });
  test('is a failure when nobody speaks of it', () => expect(conclude(outcome(), owed)).toBe('failure'));
  test('does not mind what nobody asked for', () =>
    expect(
      conclude(
        outcome({ evidence: [satisfied('scan.sast', 'ok'), unsatisfied('scan.iac', 'missing', 'x', 'y')] }),
        owed,
      ),
    ).toBe('success'));
});

describe('a gate’s conclusion, when nobody said what is owed', () => {
  test.each([
    ['nothing to complain of', {}, 'success'],
    ['evidence that does not pass', { evidence: [unsatisfied('scan.iac', 'unavailable', 'x', 'y')] }, 'failure'],
    ['a problem', { problems: [{ code: 'EG1', message: 'm', nextAction: 'n' }] }, 'failure'],
    ['a new error', { findings: [error] }, 'failure'],
    ['an error that was there before', { findings: [{ ...error, state: 'existing' as const }] }, 'success'],
    ['a gate that decided for itself', { conclusion: 'neutral' as const, findings: [error] }, 'neutral'],
  ])('%s', (_what, over, expected) => expect(conclude(outcome(over), null)).toBe(expected));
});
