import { afterEach, describe, expect, test } from '@jest/globals';
import { type Asked, askedOf } from './asked.ts';
import { policySchema } from '../policy/schema.ts';
import { collectPullRequest } from './collect.ts';
import { descriptionOf, type Server } from './testing/contract.ts';
import { gitHubDouble, type GitHubDouble, type World } from './testing/double.ts';
import { HEAD, PULL, WORKFLOW_RUNS, worldOn } from './testing/world.ts';

let double: GitHubDouble | undefined;
afterEach(() => double?.close());

async function collect(world: World, more: { server?: Server; teams?: string[] } & Partial<Asked> = {}) {
  const { server = 'github.com', ...rest } = more;
  double = await gitHubDouble(world, undefined, server);
  const at = { owner: 'acme', repo: 'widgets', number: 7, token: 'secret', baseUrl: double.baseUrl };
  const facts = await collectPullRequest({ ...at, sleep: async () => {}, ...rest });
  return { facts, requests: double.requests, violations: double.violations };
}
const { worldOf } = worldOn(descriptionOf('github.com'));

describe('GitHub Enterprise Server', () => {
  const description = descriptionOf('GitHub Enterprise Server');

  test('is asked below its own path, in its own words, for the same facts', async () => {
    const world = worldOn(description).worldOf({ reviews: 101 });
    const more = { server: 'GitHub Enterprise Server' as const, workflowRuns: true, teams: ['acme/security'] };
    const { facts, violations } = await collect(world, more);
    expect(violations).toEqual([]);
    expect(facts).toMatchObject({ workflow_runs: [], permissions: { bob: 'maintain' }, unread: {} });
    expect(facts.reviews).toHaveLength(101);
  });

  test('is described apart from github.com', () => {
    expect(() => description.routeOf('GET', new URL('http://localhost/nothing'))).toThrow('does not describe');
    expect(() => description.checkReply(`${PULL}/reviews`, {})).toThrow(/must be array/u);
  });
});

describe('size', () => {
  test('3,000 files, 250 commits and 1,000 reviews are read whole', async () => {
    const { facts, violations, requests } = await collect(worldOf({ files: 3000, commits: 250, reviews: 1000 }));
    expect(violations).toEqual([]);
    expect([facts.files?.length, facts.commits?.length, facts.reviews?.length]).toEqual([3000, 250, 1000]);
    expect(requests.length).toBeLessThan(60);
  }, 60_000);

  test('more files than GitHub lists are no list', async () => {
    const { facts } = await collect(worldOf({ files: 3001 }));
    expect(facts.files).toBeNull();
    expect(facts.unread?.['files']).toMatch(/more than 30 pages/u);
  }, 60_000);

  test('an ordinary pull request takes at most fifteen requests, where checks come from included', async () => {
    const { requests, violations } = await collect(worldOf(), { workflowRuns: true, teams: ['acme/security'] });
    expect(violations).toEqual([]);
    expect(requests.length).toBeLessThanOrEqual(15);
  });
});

/** What a policy with this check asks for. */
const asked = (check: object) =>
  askedOf({
    approvals: policySchema.shape.approvals.parse({}),
    evidence: {
      'check.x': { title: 'x', gate: 'approval-gate' as const, howTo: 'x', check: { names: ['x'], ...check } },
    },
  });

describe('where checks come from', () => {
  test('is read only when the policy asks', async () => {
    expect((await collect(worldOf())).facts.workflow_runs).toBeUndefined();
    expect(asked({}).workflowRuns).toBe(false);
    expect(asked({ workflow: 'a.yml' }).workflowRuns).toBe(true);
    expect(asked({ event: 'push' }).workflowRuns).toBe(true);
  });

  test('commit statuses and siblings cost a request each, where the policy asks', async () => {
    expect([asked({}).statuses, asked({ appId: 1 }).statuses, asked({ event: 'push' }).statuses]).toEqual([
      true,
      false,
      false,
    ]);
    const { facts, requests } = await collect(worldOf(), { statuses: false, siblings: false });
    expect([facts.statuses, facts.associated_pulls]).toEqual([undefined, undefined]);
    expect(requests).toHaveLength(9);
  });

  test('is null, with the permission that it takes, when it may not be read', async () => {
    const { [WORKFLOW_RUNS]: _, ...without } = worldOf();
    const { facts, requests } = await collect(without, { workflowRuns: true });
    expect(facts.workflow_runs).toBeNull();
    expect(facts.unread?.['workflow_runs']).toMatch(/actions: read/u);
    expect(requests.some((request) => request.includes(`head_sha=${HEAD}`))).toBe(true);
  });
});
