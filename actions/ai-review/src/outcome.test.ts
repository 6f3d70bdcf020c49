import { describe, expect, test } from '@jest/globals';
import { passes } from '../../../shared/evidence/status.ts';
import { findingOf } from '../testing/reviewer.ts';
import type { Review } from './account.ts';
import type { ModelFinding } from './model/answer.ts';
import { grounded } from './findings/findings.ts';
import { evidenceOf, problemsOf } from './outcome.ts';
import { STATES, worstShortfall, type FailureState, type Shortfall } from './states.ts';

const reviewOf = (parts: Partial<Review> = {}): Review => ({
  coverage: [{ id: 'h1', path: 'a.ts', startLine: 1, endLine: 2, state: 'reviewed', why: '' }],
  findings: [],
  rejected: [],
  shortfalls: [],
  ...parts,
});
const states = Object.keys(STATES) as FailureState[];
const shortfall = (state: FailureState, why = `why ${state}`): Shortfall => ({ state, why });
const reported = (finding: ModelFinding) => grounded({ finding, passes: ['general'], votes: [], refuted: false }, []);
const blocking = reported(findingOf({}));
const advice = reported(findingOf({ reachable: 'no' }));

describe('evidence', () => {
  test('is satisfied by a complete review, with advice or without', () => {
    expect(evidenceOf(reviewOf(), 'm')).toMatchObject({ id: 'review.ai', status: 'satisfied', by: [{ tool: 'm' }] });
    expect(evidenceOf(reviewOf({ findings: [advice] }), 'm').status).toBe('satisfied');
  });

  test.each(states)('in state %s never passes, says why and what to do', (state) => {
    const evidence = evidenceOf(reviewOf({ shortfalls: [shortfall(state)] }), 'm');
    expect(passes(evidence.status)).toBe(false);
    expect(evidence).toMatchObject({ status: STATES[state].status, summary: `why ${state}`, by: [] });
    expect(evidence.nextAction).toMatch(/^[A-Z].*\.$/u);
  });

  test('fails on a blocking finding, whatever else fell short, and says both', () => {
    const evidence = evidenceOf(reviewOf({ findings: [blocking], shortfalls: [shortfall('timeout')] }), 'm');
    expect(evidence).toMatchObject({ status: 'failed', refs: ['src/session.ts:1'] });
    expect(evidence.summary).toBe('1 finding of the model must be resolved; besides, why timeout');
  });

  test('does not fail on a finding that was waived', () => {
    expect(evidenceOf(reviewOf({ findings: [{ ...blocking, state: 'waived' }] }), 'm').status).toBe('satisfied');
  });
});

describe('states', () => {
  test('each has a code of its own', () => {
    const codes = states.map((state) => STATES[state].code);
    expect(new Set(codes).size).toBe(states.length);
    expect(codes.every((code) => /^EG1[56]\d$/u.test(code))).toBe(true);
  });

  test('what could not be obtained names the run before what is merely incomplete', () => {
    expect(worstShortfall([])).toBeUndefined();
    expect(worstShortfall([shortfall('incomplete'), shortfall('refused')])?.state).toBe('refused');
    expect(worstShortfall([shortfall('malformed'), shortfall('incomplete')])?.state).toBe('malformed');
  });
});

describe('problems', () => {
  test('are one a state, with each reason once', () => {
    const shortfalls = [
      shortfall('refused', 'a'),
      shortfall('timeout', 'b'),
      shortfall('refused', 'a'),
      shortfall('refused', 'c'),
    ];
    expect(problemsOf(reviewOf({ shortfalls }))).toEqual([
      { code: 'EG152', message: 'The review is not complete: a; c.', nextAction: STATES.refused.nextAction },
      { code: 'EG154', message: 'The review is not complete: b.', nextAction: STATES.timeout.nextAction },
    ]);
    expect(problemsOf(reviewOf())).toEqual([]);
  });
});
