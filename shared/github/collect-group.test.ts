import { afterEach, describe, expect, test } from '@jest/globals';
import { collectMergeGroup } from './collect-group.ts';
import { numberIn } from './merge-group.ts';
import { descriptionOf } from './testing/contract.ts';
import { gitHubDouble, type GitHubDouble, type Trouble, type World } from './testing/double.ts';
import { ASSOCIATED, BASE, HEAD, worldOn } from './testing/world.ts';

let double: GitHubDouble | undefined;
afterEach(() => double?.close());

const { sample } = descriptionOf('github.com');
const { worldOf } = worldOn(descriptionOf('github.com'));
const REFS = '/repos/{owner}/{repo}/git/matching-refs/{ref}';
const GROUP = 'd'.repeat(40);
const commit = (oid: string, ...parents: string[]) => ({ oid, tree: 'e'.repeat(40), parents });
const ref = (number: number, sha: string) =>
  sample('git-ref', {
    ref: `refs/heads/gh-readonly-queue/main/pr-${number}-${BASE}`,
    object: { type: 'commit', sha, url: '' },
  });

async function collect(
  world: World = {},
  line: Parameters<typeof collectMergeGroup>[0]['line'] = [commit(GROUP, BASE)],
  trouble?: (template: string) => Trouble | undefined,
) {
  double = await gitHubDouble({ ...worldOf(), [REFS]: () => [ref(7, GROUP)], ...world }, trouble);
  const group = {
    head_sha: GROUP,
    base_sha: BASE,
    head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${BASE}`,
    base_ref: 'refs/heads/main',
  };
  const at = { owner: 'acme', repo: 'widgets', token: 'secret', baseUrl: double.baseUrl, sleep: async () => {} };
  const facts = await collectMergeGroup({ ...at, group, line });
  return { facts, numbers: facts.pull_requests.map(({ pull_request: { number } }) => number) };
}

describe('the pull requests of a merge group', () => {
  test('are those whose branches of the queue point into it, each read as it is', async () => {
    const { facts, numbers } = await collect({ [REFS]: () => [ref(7, GROUP), ref(8, 'f'.repeat(40))] });
    expect([numbers, facts.problems, double?.violations]).toEqual([[7], [], []]);
    expect(facts.pull_requests[0]?.reviews).toHaveLength(1);
  });

  test('the last is named by the group itself, a merge commit names the others by its second parent', async () => {
    const line = [commit('1'.repeat(40), BASE, HEAD), commit(GROUP, '1'.repeat(40))];
    await collect({ [REFS]: () => [], [ASSOCIATED]: () => [] }, line);
    expect(double?.requests).toContainEqual(expect.stringContaining(ASSOCIATED));
  });

  test.each<[string, Parameters<typeof collect>, RegExp]>([
    [
      'a queue that may not be read',
      [{}, undefined, (path) => (path === REFS ? { status: 403 } : undefined)],
      /contents: read/u,
    ],
    [
      'a pull request that vanished',
      [{}, undefined, (path) => (path.endsWith('{pull_number}') ? { status: 404 } : undefined)],
      /^#7: .*404/u,
    ],
    ['commits that do not begin at the base', [{}, null], /do not begin/u],
  ])('%s is a problem, never a shorter list alone', async (_, words, reason) => {
    const { facts, numbers } = await collect(...words);
    expect([numbers, facts.problems]).toEqual([[], expect.arrayContaining([expect.stringMatching(reason)])]);
  });

  test.each([
    [`refs/heads/gh-readonly-queue/main/pr-7-${BASE}`, 7],
    [`refs/heads/gh-readonly-queue/other/pr-7-${BASE}`, null],
    [`refs/heads/gh-readonly-queue/main/pr-07-${BASE}`, null],
    [`refs/heads/gh-readonly-queue/main/x/pr-7-${BASE}`, null],
    [`refs/heads/main/pr-7-${BASE}`, null],
  ])('%s names %s', (name, number) => expect(numberIn(name, 'main')).toBe(number));
});
