import { describe, expect, test } from '@jest/globals';
import type { CaseFile } from './case.ts';
import { decide } from './decide.ts';
import { caseOf, factsOf, HEAD, OLDER, policyOf, reportOf, reportsOf } from './testing/cases.ts';

const rowOf = (file: CaseFile, id: string) => decide(file).requirements.find((row) => row.id === id);

describe('gates that must have run', () => {
  test('stand behind the verdict by name and version', () => {
    expect(rowOf(caseOf(), 'gate.scan-aggregate')).toMatchObject({
      status: 'satisfied',
      satisfiedBy: ['scan-aggregate 0.1.0'],
    });
  });

  test('a classification nobody can read is a failure, and everything is owed', () => {
    const reports = reportsOf(reportOf('risk-classify', { details: {} }));
    expect(rowOf(caseOf({ reports }), 'gate.risk-classify')).toMatchObject({ status: 'failed' });
  });

  test('a gate never waits for its own report', () => {
    const policy = policyOf({ gates: { required: ['approval-gate'] } });
    expect(decide(caseOf({ policy })).verdict).toBe('ready');
  });
});

describe('siblings with the same head', () => {
  const policy = policyOf({ approvals: { blockSiblings: true } });
  const pull = (number: number, state: string, sha = HEAD) => ({ number, state, head: { sha } });

  test.each([
    ['none but itself', [pull(7, 'open')], 'satisfied'],
    ['a closed one', [pull(9, 'closed')], 'satisfied'],
    ['an open one whose head moved on', [pull(9, 'open', OLDER)], 'satisfied'],
    ['an open one', [pull(7, 'open'), pull(9, 'open')], 'failed'],
    ['one in an unknown state', [pull(9, 'limbo')], 'failed'],
    ['one that does not say its head', [{ number: 9, state: 'open' }], 'failed'],
    ['nobody knows', null, 'unavailable'],
    ['nobody asked', undefined, 'unavailable'],
  ])('%s', (_, associated_pulls, status) => {
    expect(rowOf(caseOf({ policy, facts: factsOf({ associated_pulls }) }), 'binding.no-sibling')?.status).toBe(status);
  });

  test('are not asked about unless the policy does', () => {
    expect(rowOf(caseOf(), 'binding.no-sibling')).toBeUndefined();
  });
});
