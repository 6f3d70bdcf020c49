import { describe, expect, test } from '@jest/globals';
import { unsatisfied } from '../../../../shared/evidence/evidence.ts';
import { decide } from '../decide.ts';
import { caseOf, comment, factsOf, HEAD, policyOf, reportOf, reportsOf, review, user } from '../testing/cases.ts';
import { suppose } from './alter.ts';
import { suggest } from './suggest.ts';

const unreviewed = (more = {}) => factsOf({ reviews: [], ...more });
const approval = (more: object) => ({
  title: 'Approval',
  gate: 'approval-gate' as const,
  howTo: 'Ask.',
  approval: { role: 'reviewer', ...more },
});

describe('supposing', () => {
  test('an approval of the head makes the example ready, and leaves the facts as they were', () => {
    const facts = unreviewed();
    expect(decide(caseOf({ facts })).verdict).toBe('not-ready');
    expect(decide(caseOf({ facts: suppose(facts, [{ login: 'bob' }]) })).verdict).toBe('ready');
    expect(facts.reviews).toEqual([]);
  });

  test('comes after everything that was said: it ends that person’s objection', () => {
    const facts = factsOf({ reviews: [review('bob', 'CHANGES_REQUESTED', { submitted_at: '2026-05-01T00:00:00Z' })] });
    expect(decide(caseOf({ facts: suppose(facts, [{ login: 'BOB' }]) })).verdict).toBe('ready');
  });

  test.each(['alice', 'stranger'])('does not make %s count who would not', (login) =>
    expect(decide(caseOf({ facts: suppose(unreviewed(), [{ login }]) })).verdict).toBe('not-ready'),
  );

  test('takes a permission that is told', () =>
    expect(decide(caseOf({ facts: suppose(unreviewed(), [{ login: 'stranger', permission: 'write' }]) })).verdict).toBe(
      'ready',
    ));

  test('that somebody was silent takes reviews and comments away', () => {
    const facts = factsOf({ comments: [comment('bob', 'fine'), comment('carol', 'hm')] });
    const silent = suppose(facts, [], ['Bob']);
    expect([silent.reviews, silent.comments?.length]).toEqual([[], 1]);
    expect(decide(caseOf({ facts: silent })).verdict).toBe('not-ready');
  });

  test('does not make a list readable that could not be read', () =>
    expect(suppose(unreviewed({ reviews: null }), [{ login: 'bob' }]).reviews).toBeNull());

  test('keeps people apart by number', () => {
    const { reviews } = suppose(factsOf(), [{ login: 'x' }, { login: 'y' }, { login: 'bob' }]);
    const ids = (reviews ?? []).map((one) => [one.user?.login, one.user?.id]);
    expect(ids).toEqual([
      ['bob', user('bob').id],
      ['x', -1],
      ['y', -2],
      ['bob', user('bob').id],
    ]);
    expect(new Set(reviews?.map(({ id }) => id)).size).toBe(4);
    expect(reviews?.at(-1)?.commit_id).toBe(HEAD);
  });
});

describe('what would make it ready', () => {
  test('names everybody who alone would do, and one who does', () => {
    const { approvers, alone, remaining } = suggest(caseOf({ facts: unreviewed() }));
    expect(alone.get('approval.human')).toEqual(['bob', 'carol', 'dave']);
    expect(approvers).toHaveLength(1);
    expect(remaining).toEqual([]);
  });

  test('finds the two people that a requirement of two takes', () => {
    const policy = policyOf({ evidence: { ...policyOf().evidence, 'approval.human': approval({ count: 2 }) } });
    const { approvers, alone } = suggest(caseOf({ policy, facts: unreviewed() }));
    expect(alone.get('approval.human')).toEqual([]);
    expect(approvers).toHaveLength(2);
  });

  test('counts the approval that is already there', () => {
    const policy = policyOf({ evidence: { ...policyOf().evidence, 'approval.human': approval({ count: 2 }) } });
    expect(suggest(caseOf({ policy })).approvers).toEqual([expect.stringMatching(/^(?:carol|dave)$/u)]);
  });

  test('says what no approval meets', () => {
    const reports = reportsOf(
      reportOf('scan-aggregate', { evidence: [unsatisfied('scan.secrets', 'failed', 'A key.', 'Revoke it.')] }),
    );
    const { remaining } = suggest(caseOf({ facts: unreviewed(), reports }));
    expect(remaining.map(({ id }) => id)).toEqual(['scan.secrets']);
  });

  test('advises nothing for a change that is ready, and nothing without facts', () => {
    expect(suggest(caseOf())).toMatchObject({ approvers: [], remaining: [] });
    expect(suggest(caseOf({ facts: null })).approvers).toEqual([]);
  });

  test('asks members of teams that own what changed', () => {
    const facts = unreviewed({ permissions: { erin: 'write' }, teams: { 'acme/core': ['erin'] } });
    const policy = policyOf({ evidence: { ...policyOf().evidence, 'approval.human': approval({ owners: true }) } });
    const owned = [{ path: 'src/app.js', owners: ['@acme/core'] }];
    expect(suggest(caseOf({ policy, facts, owned })).approvers).toEqual(['erin']);
  });
});
