import { afterEach, describe, expect, test } from '@jest/globals';
import { collectPullRequest } from './collect.ts';
import { descriptionOf } from './testing/contract.ts';
import { gitHubDouble, type GitHubDouble, type Trouble, type World } from './testing/double.ts';
import { HEAD, PULL, RUNS, worldOn } from './testing/world.ts';

const { user, review, pull, worldOf } = worldOn(descriptionOf('github.com'));

let double: GitHubDouble | undefined;
afterEach(() => double?.close());

async function collect(
  world: World = worldOf(),
  trouble?: (template: string, nth: number, page: number) => Trouble | undefined,
  more: { teams?: string[]; timeoutMs?: number } = {},
) {
  double = await gitHubDouble(world, trouble);
  const waits: number[] = [];
  const facts = await collectPullRequest({
    owner: 'acme',
    repo: 'widgets',
    number: 7,
    token: 'secret',
    baseUrl: double.baseUrl,
    timeoutMs: 20_000,
    sleep: async (ms) => void waits.push(ms),
    ...more,
  });
  return { facts, waits, requests: double.requests, violations: double.violations };
}

/** Answers requests of one path with trouble, always or from the n-th on. */
const at =
  (path: string, trouble: Trouble, from = 1, to = Infinity) =>
  (template: string, nth: number): Trouble | undefined =>
    template === path && nth >= from && nth <= to ? trouble : undefined;

describe('reading a pull request', () => {
  test('takes few requests, all of which GitHub describes, and gives its objects as they are', async () => {
    const { facts, requests, violations } = await collect(worldOf(), undefined, { teams: ['acme/security'] });
    expect(violations).toEqual([]);
    expect(requests.length).toBeLessThanOrEqual(15);
    expect(facts.pull_request.head.sha).toBe(HEAD);
    expect(facts.reviews).toEqual([review(1)]);
    expect(facts.check_runs).toHaveLength(1);
    expect(facts).toMatchObject({ comments: [], events: [], statuses: [], associated_pulls: [], unread: {} });
    expect(facts.permissions).toEqual({ bob: 'maintain' });
    expect(facts.teams).toEqual({ 'acme/security': ['bob'] });
  });

  test('reads every page, also when a full page is the last', async () => {
    const { facts, violations } = await collect(worldOf({ commits: 250, files: 200, reviews: 101, runs: 150 }));
    expect(violations).toEqual([]);
    expect([facts.commits?.length, facts.files?.length, facts.reviews?.length, facts.check_runs?.length]).toEqual([
      250, 200, 101, 150,
    ]);
  });

  test('a login that is no name on an object is a login', async () => {
    const reviews = [{ ...review(1), user: user('constructor', 5) }];
    const { facts } = await collect({ ...worldOf(), [`${PULL}/reviews`]: () => reviews });
    expect(Object.entries(facts.permissions ?? {})).toEqual([['constructor', null]]);
  });
});

describe('what cannot be read', () => {
  test.each<[string, Trouble, RegExp]>([
    ['403', { status: 403 }, /403; the token needs pull-requests: read/u],
    ['404', { status: 404 }, /404/u],
    ['401', { status: 401 }, /does not accept the token/u],
    ['422', { status: 422 }, /422/u],
    ['500 again and again', { status: 500 }, /500/u],
    ['429 again and again', { status: 429, headers: { 'retry-after': '1' } }, /rate limit/u],
    ['a secondary rate limit that lasts', { status: 403, headers: { 'retry-after': '600' } }, /rate limit/u],
    ['an empty 200', { body: '' }, /not a list/u],
    ['an object in place of a list', { body: '{}' }, /not a list/u],
    ['half a body', { body: '[{"id":1,' }, /./u],
  ])('is null and says why: %s', async (_, trouble, reason) => {
    for (const list of ['reviews', 'commits', 'files'] as const) {
      const { facts } = await collect(worldOf(), at(`${PULL}/${list}`, trouble));
      expect(facts[list]).toBeNull();
      expect(facts.unread?.[list]).toMatch(reason);
      await double?.close();
    }
  });

  test('no answer in time is null', async () => {
    const { facts } = await collect(worldOf(), at(`${PULL}/reviews`, { hang: true }), { timeoutMs: 2000 });
    expect(facts.reviews).toBeNull();
    expect(facts.unread?.['reviews']).toMatch(/did not answer/u);
  });

  test('page two missing makes the whole list unreadable', async () => {
    const { facts } = await collect(worldOf({ reviews: 150 }), (template, _, page) =>
      template === `${PULL}/reviews` && page === 2 ? { status: 500 } : undefined,
    );
    expect(facts.reviews).toBeNull();
  });

  test('check runs that GitHub counts and does not list are not a list', async () => {
    const short = { ...worldOf(), [RUNS]: () => ({ total_count: 2, check_runs: [] }) };
    const { facts } = await collect(short);
    expect(facts.check_runs).toBeNull();
    expect(facts.unread?.['check_runs']).toMatch(/counts 2 and lists 0/u);
  });

  test('a permission or a team that may not be read is null, never absent', async () => {
    const reviews = () => [review(1), { ...review(2), user: user('carol', 1003) }];
    const { facts } = await collect({ ...worldOf(), [`${PULL}/reviews`]: reviews }, undefined, {
      teams: ['acme/hidden'],
    });
    expect(facts.permissions).toEqual({ bob: 'maintain', carol: null });
    expect(facts.teams).toEqual({ 'acme/hidden': null });
    expect(facts.unread?.['teams']).toMatch(/members: read/u);
  });

  test('the pull request itself: nothing is known, and the error names the permission', async () => {
    await expect(collect(worldOf(), at(PULL, { status: 403 }))).rejects.toMatchObject({
      code: 'EG190',
      exitStatus: 1,
      message: expect.stringContaining('pull-requests: read'),
    });
  });

  test('a pull request that moved while it was read is not used', async () => {
    let reads = 0;
    const moving = { ...worldOf(), [PULL]: () => pull(1, 1, ++reads === 1 ? HEAD : 'c'.repeat(40)) };
    await expect(collect(moving)).rejects.toMatchObject({ code: 'EG191' });
  });
});

describe('trouble that passes', () => {
  test('is waited out as long as GitHub asks', async () => {
    const limited: Trouble = { status: 429, headers: { 'retry-after': '7' } };
    const { facts, waits } = await collect(worldOf(), at(`${PULL}/reviews`, limited, 1, 1));
    expect(facts.reviews).toHaveLength(1);
    expect(waits).toEqual([7000]);
  });

  test('a 502 is asked again', async () => {
    const { facts } = await collect(worldOf(), at(RUNS, { status: 502 }, 1, 2));
    expect(facts.check_runs).toHaveLength(1);
  });
});
