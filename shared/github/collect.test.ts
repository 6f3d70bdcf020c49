import { afterEach, describe, expect, test } from '@jest/globals';
import { collectPullRequest } from './collect.ts';
import { sample } from './testing/contract.ts';
import { gitHubDouble, type GitHubDouble, type Trouble, type World } from './testing/double.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}';
const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';
const RUNS = '/repos/{owner}/{repo}/commits/{ref}/check-runs';
const STATUS = '/repos/{owner}/{repo}/commits/{ref}/status';
const ASSOCIATED = '/repos/{owner}/{repo}/commits/{commit_sha}/pulls';
const PERMISSION = '/repos/{owner}/{repo}/collaborators/{username}/permission';
const MEMBERS = '/orgs/{org}/teams/{team_slug}/members';

const user = (login: string, id: number) => sample('simple-user', { login, id, type: 'User' });
const bob = user('bob', 1002);
const link = { href: '' };

const review = (id: number) =>
  sample('pull-request-review', {
    id,
    user: bob,
    state: 'APPROVED',
    commit_id: HEAD,
    submitted_at: '2026-03-02T10:00:00Z',
    pull_request_url: 'https://api.github.com/repos/acme/widgets/pulls/7',
    _links: { html: link, pull_request: link },
  });

const commit = (index: number) =>
  sample('commit', {
    sha: index === 0 ? HEAD : index.toString(16).padStart(40, '0'),
    author: user('alice', 1001),
    committer: user('alice', 1001),
  });

const pull = (commits: number, files: number, head = HEAD) => {
  const side = (sha: string) => ({
    label: '',
    ref: 'main',
    sha,
    user: user('acme', 4200),
    repo: sample('repository', { id: 4242, full_name: 'acme/widgets', owner: user('acme', 4200) }),
  });
  const links = ['comments', 'commits', 'statuses', 'html', 'issue', 'review_comments', 'review_comment', 'self'];
  return sample('pull-request', {
    number: 7,
    user: user('alice', 1001),
    commits,
    changed_files: files,
    head: side(head),
    base: side(BASE),
    _links: Object.fromEntries(links.map((name) => [name, link])),
    labels: [],
  });
};

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

function worldOf(size: { commits?: number; files?: number; reviews?: number; runs?: number } = {}): World {
  const { commits = 1, files = 1, reviews = 1, runs = 1 } = size;
  return {
    [PULL]: () => pull(commits, files),
    [`${PULL}/reviews`]: () => numbers(reviews).map((index) => review(index + 1)),
    [`${PULL}/commits`]: () => numbers(commits).map(commit),
    [`${PULL}/files`]: () =>
      numbers(files).map((index) => sample('diff-entry', { filename: `src/${index}.ts`, status: 'modified' })),
    [`${ISSUE}/comments`]: () => [],
    [`${ISSUE}/events`]: () => [],
    [RUNS]: () => ({
      total_count: runs,
      check_runs: numbers(runs).map((index) =>
        sample('check-run', {
          id: index + 1,
          name: 'build',
          head_sha: HEAD,
          status: 'completed',
          conclusion: 'success',
          output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: '' },
        }),
      ),
    }),
    [STATUS]: () =>
      sample('combined-commit-status', {
        sha: HEAD,
        total_count: 0,
        statuses: [],
        repository: sample('minimal-repository', { owner: user('acme', 4200) }),
      }),
    [ASSOCIATED]: () => [],
    [PERMISSION]: ({ username }) =>
      username === 'bob'
        ? sample('repository-collaborator-permission', { permission: 'write', role_name: 'maintain', user: null })
        : undefined,
    [MEMBERS]: ({ org, team_slug: slug }) => (org === 'acme' && slug === 'security' ? [bob] : undefined),
  };
}

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
