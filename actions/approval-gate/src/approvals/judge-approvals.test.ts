import { describe, expect, test } from '@jest/globals';
import type { PullRequestFacts } from '../../../../shared/github/pull-request.ts';
import { factsOf, gitCommit, HEAD, OLDER, policyOf, review, user } from '../testing/cases.ts';
import { judgeApprovals, type PeopleInput } from './judge-approvals.ts';
import { judgeObjections } from './objections.ts';

type PolicyInput = NonNullable<Parameters<typeof policyOf>[0]>;
type Approval = NonNullable<NonNullable<PolicyInput['evidence']>[string]['approval']>;

const roles = {
  reviewer: { title: 'Anybody' },
  security: { title: 'Security', teams: ['acme/security'] },
  platform: { title: 'Platform', teams: ['acme/platform'] },
  release: { title: 'Release', users: ['Dave'], permission: 'maintain' as const },
};

/** Judges reviews by approvals given as `id → what is asked`. */
function judge(
  asked: Record<string, Approval>,
  facts: Partial<PullRequestFacts>,
  more: Partial<PeopleInput> & { flags?: PolicyInput['approvals'] } = {},
) {
  const { flags, ...input } = more;
  const evidence = Object.fromEntries(
    Object.entries(asked).map(([id, approval]) => [
      id,
      { title: id, gate: 'approval-gate' as const, howTo: 'Ask.', approval },
    ]),
  );
  const policy = policyOf({ evidence, requirements: [], roles, ...(flags && { approvals: flags }) });
  const whole = factsOf(facts);
  const judged = judgeApprovals(
    {
      policy,
      head: HEAD,
      paths: ['src/app.js'],
      facts: whole,
      commits: [gitCommit('alice')],
      neutral: new Set(),
      carry: new Map(),
      owned: [],
      ...input,
    },
    Object.keys(asked),
  );
  const statuses = Object.fromEntries([...judged.results].map(([id, { status }]) => [id, status]));
  return { ...judged, statuses, objections: judgeObjections(whole, judged) };
}

const one = { role: 'reviewer' };
const teams = { 'acme/security': ['bob'], 'acme/platform': ['bob', 'carol'] };

describe('who counts', () => {
  test.each([
    ['the author', [review('alice')], {}, 'author'],
    ['a bot', [review('bob', 'APPROVED', { user: { ...user('bob'), type: 'Bot' } })], {}, 'bot'],
    ['a reader', [review('bob')], { permissions: { bob: 'read' } }, 'permission'],
    ['somebody whose permission is not known', [review('bob')], { permissions: {} }, 'permission'],
    [
      'somebody whose permission is said twice',
      [review('bob')],
      { permissions: { bob: 'admin', BOB: 'none' } },
      'permission',
    ],
    ['somebody without an id', [review('bob', 'APPROVED', { user: { login: 'bob', type: 'User' } })], {}, 'permission'],
    ['an approval of another commit', [review('bob', 'APPROVED', { commit_id: OLDER })], {}, 'stale'],
    [
      'an approval of an abbreviated commit',
      [review('bob', 'APPROVED', { commit_id: HEAD.slice(0, 12) })],
      {},
      'stale',
    ],
    ['an approval of no commit', [review('bob', 'APPROVED', { commit_id: null })], {}, 'stale'],
  ])('not %s', (_, reviews, facts, reason) => {
    const { statuses, approvals } = judge({ 'approval.human': one }, { reviews, ...facts });
    expect(statuses['approval.human']).not.toBe('satisfied');
    expect(approvals).toEqual([expect.objectContaining({ counted: false, reasons: [reason] })]);
  });

  test('not service accounts that the policy excludes, in any case', () => {
    const { approvals } = judge({ 'approval.human': one }, {}, { flags: { excluded: ['BOB'] } });
    expect(approvals[0]?.reasons).toEqual(['excluded']);
  });

  test('the author, a contributor, a co-author when the policy says so', () => {
    const commits = [
      gitCommit('carol', { message: 'T\n\nCo-authored-by: dave <1004+dave@users.noreply.github.com>\n' }),
    ];
    const facts = { reviews: [review('alice'), review('carol'), review('dave')] };
    const count = (flags: PolicyInput['approvals']) =>
      judge({ 'approval.human': one }, facts, { commits, ...(flags && { flags }) })
        .approvals.filter(({ counted }) => counted)
        .map(({ login }) => login);
    expect(count({})).toEqual([]);
    expect(count({ authorMayApprove: true })).toEqual(['alice']);
    expect(count({ contributorsMayApprove: true })).toEqual(['carol']);
    expect(count({ coAuthorsMayApprove: true })).toEqual(['dave']);
  });

  test('an unknown permission makes the evidence unavailable rather than missing, and says whose', () => {
    const { results } = judge({ 'approval.human': one }, { permissions: null });
    expect(results.get('approval.human')).toMatchObject({ status: 'unavailable', why: expect.stringContaining('bob') });
  });

  test('one person counts once, whatever the number of reviews', () => {
    const { results } = judge(
      { 'approval.two': { role: 'reviewer', count: 2 } },
      { reviews: [review('bob'), review('bob')] },
    );
    expect(results.get('approval.two')).toMatchObject({ status: 'missing', why: '1 of 2 approvals by reviewer.' });
  });
});

describe('roles', () => {
  test('members of the team, the login in any case', () => {
    const facts = { teams: { 'Acme/Security': ['BOB'] } };
    expect(judge({ a: { role: 'security' } }, facts).statuses).toEqual({ a: 'satisfied' });
  });

  test('nobody else, and nobody of a team of the same name elsewhere', () => {
    const { statuses, approvals } = judge(
      { a: { role: 'security' } },
      { teams: { 'acme/security': ['carol'], 'evil/security': ['bob'] } },
    );
    expect(statuses).toEqual({ a: 'missing' });
    expect(approvals[0]?.reasons).toEqual(['not-in-role']);
  });

  test.each([{}, { 'acme/security': null }, { 'acme/security': ['bob'], 'ACME/security': ['bob'] }])(
    'a team that cannot be read is unavailable: %j',
    (given) => {
      const { results } = judge({ a: { role: 'security' } }, { teams: given });
      expect(results.get('a')).toMatchObject({ status: 'unavailable', why: expect.stringContaining('acme/security') });
    },
  );

  test('named people with the permission the role asks for', () => {
    const reviews = [review('dave')];
    expect(judge({ a: { role: 'release' } }, { reviews }).statuses).toEqual({ a: 'missing' });
    expect(judge({ a: { role: 'release' } }, { reviews, permissions: { dave: 'maintain' } }).statuses).toEqual({
      a: 'satisfied',
    });
  });

  test.each(['nobody', 'constructor'])('a role the policy does not define is filled by nobody: %s', (role) => {
    expect(judge({ a: { role } }, {}).statuses).toEqual({ a: 'missing' });
  });
});

describe('several people', () => {
  const asked = { a: { role: 'security', distinct: true }, b: { role: 'platform', distinct: true } };

  test('distinct evidence shares nobody', () => {
    const alone = judge(asked, { teams });
    expect(Object.values(alone.statuses).toSorted()).toEqual(['missing', 'satisfied']);
    const both = judge(asked, { teams, reviews: [review('bob'), review('carol')] });
    expect(both.statuses).toEqual({ a: 'satisfied', b: 'satisfied' });
  });

  test('other evidence may be met by one person', () => {
    expect(judge({ a: { role: 'security' }, b: { role: 'platform' } }, { teams }).statuses).toEqual({
      a: 'satisfied',
      b: 'satisfied',
    });
  });

  test('an alternative will do instead', () => {
    const either = (count: number) => ({ a: { role: 'release', alternatives: [{ role: 'platform', count }] } });
    expect(judge(either(1), { teams }).statuses).toEqual({ a: 'satisfied' });
    const { results } = judge(either(2), { teams });
    expect(results.get('a')).toMatchObject({
      status: 'missing',
      why: expect.stringContaining('None of the 1 alternatives'),
    });
  });
});

describe('owners', () => {
  const asked = { a: { role: 'reviewer', owners: true } };
  const owned = [
    { path: 'src/auth/login.js', owners: ['@bob', '@acme/security'] },
    { path: 'src/billing/charge.js', owners: ['@Carol'] },
  ];

  test('of every path are needed; one may stand for many', () => {
    const half = judge(asked, {}, { owned });
    expect(half.results.get('a')).toMatchObject({
      status: 'missing',
      why: expect.stringContaining('src/billing/charge.js'),
      nextAction: expect.stringContaining('@Carol'),
    });
    expect(judge(asked, { reviews: [review('bob'), review('carol')] }, { owned }).statuses).toEqual({ a: 'satisfied' });
  });

  test('can be a team; one that cannot be read and is needed is unavailable', () => {
    const reviews = [review('dave'), review('carol')];
    expect(judge(asked, { reviews, teams: { 'acme/security': ['dave'] } }, { owned }).statuses).toEqual({
      a: 'satisfied',
    });
    expect(judge(asked, { reviews }, { owned }).statuses).toEqual({ a: 'unavailable' });
  });

  test('do not count for what they wrote themselves', () => {
    const reviews = [review('bob'), review('carol')];
    expect(judge(asked, { reviews }, { owned, commits: [gitCommit('carol')] }).statuses).toEqual({ a: 'missing' });
  });

  test('are not asked for where nobody owns anything', () => {
    expect(judge(asked, { reviews: [] }).statuses).toEqual({ a: 'satisfied' });
  });

  test('keep their approval path by path when the policy says so', () => {
    const reviews = [review('bob', 'APPROVED', { commit_id: OLDER }), review('carol')];
    const carry = new Map([[OLDER, { sameTree: false, samePaths: new Set(['src/auth/login.js']), changes: null }]]);
    const statusWith = (staleness: 'head' | 'merge-tree' | 'paths') =>
      judge(asked, { reviews, teams }, { owned, carry, flags: { staleness } }).statuses['a'];
    expect([statusWith('paths'), statusWith('merge-tree'), statusWith('head')]).toEqual([
      'satisfied',
      'missing',
      'missing',
    ]);
  });
});

describe('staleness', () => {
  const stale = { reviews: [review('bob', 'APPROVED', { commit_id: OLDER })] };
  const carry = new Map([[OLDER, { sameTree: true, samePaths: new Set<string>(), changes: null }]]);

  test('an equal merge tree carries the approval, and it shows', () => {
    expect(judge({ a: one }, stale, { carry }).approvals).toEqual([
      expect.objectContaining({ counted: true, carried: true, commit: OLDER }),
    ]);
    expect(judge({ a: one }, stale, { carry, flags: { staleness: 'head' } }).statuses).toEqual({ a: 'missing' });
    expect(judge({ a: one }, stale).statuses).toEqual({ a: 'missing' });
  });

  test.each([
    ['before', '2026-03-02T09:59:59Z', 'satisfied'],
    ['at the time of', '2026-03-02T10:00:00Z', 'missing'],
    ['after', '2026-03-02T10:00:01Z', 'missing'],
    ['who knows when relative to', 'yesterday', 'missing'],
  ])('a base changed %s the approval', (_, created_at, status) => {
    const events = [{ event: 'base_ref_changed', created_at }];
    expect(judge({ a: one }, { events }).statuses).toEqual({ a: status });
  });
});

describe('objections', () => {
  const objection = review('carol', 'CHANGES_REQUESTED', { commit_id: OLDER });

  test.each([
    ['a writer’s, on whatever commit', {}, 'failed'],
    ['a reader’s', { permissions: { bob: 'write', carol: 'read' } }, 'satisfied'],
    ['of somebody whose permission is unknown', { permissions: { bob: 'write' } }, 'unavailable'],
  ])('%s', (_, facts, status) => {
    expect(judge({ a: one }, { reviews: [review('bob'), objection], ...facts }).objections.status).toBe(status);
  });

  test('of an account that is gone block until they are dismissed', () => {
    const gone = { ...objection, user: null };
    expect(judge({ a: one }, { reviews: [review('bob'), gone] }).objections.status).toBe('unavailable');
    expect(judge({ a: one }, { reviews: [review('bob'), { ...gone, state: 'DISMISSED' }] }).objections.status).toBe(
      'satisfied',
    );
  });

  test('a state nobody has heard of may be one', () => {
    expect(judge({ a: one }, { reviews: [review('bob'), review('carol', 'VETOED')] }).objections.status).toBe('failed');
  });
});
