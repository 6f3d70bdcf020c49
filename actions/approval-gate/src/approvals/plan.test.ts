import { describe, expect, test } from '@jest/globals';
import { caseOf, factsOf, HEAD, OLDER, policyOf, review } from '../testing/cases.ts';
import { decide } from '../decide.ts';
import type { CaseFile } from '../case.ts';

const PLAN = 'docs/plans/login.md';
const policy = policyOf({
  evidence: {
    'approval.plan': {
      title: 'Approved plan',
      gate: 'approval-gate',
      howTo: 'Have the plan approved before the code.',
      approval: { role: 'reviewer', plan: ['docs/plans/**'] },
    },
  },
  requirements: [{ id: 'plan', title: 'Plan', when: {}, evidence: ['approval.plan'], why: 'High risk.' }],
});
const carried = (changes: readonly string[] | null, samePaths: readonly string[] = [PLAN]) =>
  new Map([[OLDER, { sameTree: false, samePaths: new Set(samePaths), changes }]]);
const ofPlan = { commit_id: OLDER, submitted_at: '2026-03-01T10:00:00Z' };
const later = { submitted_at: '2026-03-03T10:00:00Z' };

const judge = (more: Partial<CaseFile> = {}) => {
  const { requirements, approvals } = decide(
    caseOf({
      policy,
      paths: [PLAN, 'src/app.js'],
      facts: factsOf({ reviews: [review('bob', 'APPROVED', ofPlan)] }),
      carry: carried([PLAN]),
      ...more,
    }),
  );
  return { plan: requirements.find(({ id }) => id === 'approval.plan'), approvals };
};
const reviews = (...list: ReturnType<typeof review>[]) => ({ facts: factsOf({ reviews: list }) });

describe('an approval of the plan', () => {
  test('counts when its commit held the plan alone and the plan stayed the same', () => {
    const { plan, approvals } = judge();
    expect(plan).toMatchObject({ status: 'satisfied', satisfiedBy: ['bob'] });
    expect(approvals).toEqual([
      expect.objectContaining({ login: 'bob', counted: true, requirements: ['approval.plan'] }),
    ]);
  });

  test('counts at the head while the change is nothing but its plan', () => {
    expect(judge({ paths: [PLAN], carry: new Map(), ...reviews(review('bob')) }).plan?.status).toBe('satisfied');
    expect(judge({ paths: [], carry: new Map(), ...reviews(review('bob')) }).plan?.status).toBe('missing');
  });

  test.each<[string, Partial<CaseFile>]>([
    ['code was there already', { carry: carried([PLAN, 'src/app.js']) }],
    ['there was no plan', { carry: carried(['README.md']) }],
    ['there was nothing', { carry: carried([]) }],
    ['the plan changed since', { carry: carried([PLAN], []) }],
    ['the commit cannot be compared', { carry: new Map() }],
    ['it cannot be told what the commit changes', { carry: carried(null) }],
    ['only the code was approved', reviews(review('bob'))],
    ['the author gave it', reviews(review('alice', 'APPROVED', ofPlan))],
    ['a bot gave it', reviews(review('bob', 'APPROVED', { ...ofPlan, user: { login: 'bob', id: 1002, type: 'Bot' } }))],
    [
      'it was dismissed',
      reviews(review('bob', 'APPROVED', ofPlan), review('bob', 'DISMISSED', { ...later, commit_id: OLDER })),
    ],
    [
      'something unknown of theirs was dismissed',
      reviews(review('bob', 'APPROVED', ofPlan), review('bob', 'DISMISSED', { ...later, commit_id: 'f'.repeat(40) })),
    ],
    [
      'changes to the plan were asked for',
      reviews(review('bob', 'APPROVED', ofPlan), review('bob', 'CHANGES_REQUESTED', { ...later, commit_id: OLDER })),
    ],
    [
      'the base branch was changed since',
      {
        facts: factsOf({
          reviews: [review('bob', 'APPROVED', ofPlan)],
          events: [{ event: 'base_ref_changed', created_at: '2026-03-02T00:00:00Z' }],
        }),
      },
    ],
  ])('does not count when %s', (_, more) => expect(judge(more).plan?.status).toBe('missing'));

  test('outlives what the same person says of the code', () => {
    const { plan } = judge(
      reviews(review('bob', 'APPROVED', ofPlan), review('bob', 'CHANGES_REQUESTED', { ...later, commit_id: HEAD })),
    );
    expect(plan?.status).toBe('satisfied');
  });

  test('says how to get one', () =>
    expect(judge(reviews()).plan).toMatchObject({
      why: '0 of 1 approval by reviewer of the plan before the code.',
      nextAction: expect.stringContaining('Push the plan (docs/plans/**) without any code'),
    }));
});
