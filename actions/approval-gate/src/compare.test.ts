import { describe, expect, test } from '@jest/globals';
import type { Change } from '../../../shared/change/change.ts';
import { changeOf } from '../../../shared/testing/change-builder.ts';
import { carriedFrom, updateMerges } from './compare.ts';
import { BASE, factsOf, gitCommit, HEAD, OLDER, policyOf, review } from './testing/cases.ts';

const OTHER = 'f'.repeat(40);

function changeWith(more: Partial<Change>): Change {
  const change = changeOf({
    files: { 'a.js': ['1', '2'], 'b.js': ['1', '2'] },
    pullRequest: factsOf({
      reviews: [
        review('bob', 'APPROVED', { commit_id: OLDER }),
        review('carol'),
        review('dave', 'COMMENTED', { commit_id: OTHER }),
      ],
    }),
  });
  return { ...change, ...more };
}

const staleness = (kind: 'head' | 'merge-tree') => policyOf({ approvals: { staleness: kind } });

describe('approvals of other commits', () => {
  test('are compared once each, and only what was approved', async () => {
    const asked: string[] = [];
    const change = changeWith({ mergeDifference: async (commit) => (asked.push(commit), ['b.js']) });
    const carry = await carriedFrom(change, staleness('merge-tree'));
    expect(asked).toEqual([OLDER]);
    expect(carry).toEqual(new Map([[OLDER, { sameTree: false, samePaths: new Set(['a.js']), changes: null }]]));
  });

  test('are asked what they change where the policy asks for a plan, whatever else it carries', async () => {
    const approval = { role: 'reviewer', plan: ['docs/**'] };
    const evidence = { 'approval.plan': { title: 'Plan', gate: 'approval-gate' as const, howTo: 'Ask.', approval } };
    const policy = policyOf({ evidence, requirements: [], approvals: { staleness: 'head' } });
    const change = changeWith({
      mergeDifference: async () => ['b.js'],
      mergeChanges: async (commit) => (commit === OLDER ? ['a.js'] : null),
    });
    expect((await carriedFrom(change, policy)).get(OLDER)?.changes).toEqual(['a.js']);
    const { mergeChanges: _, ...without } = change;
    expect((await carriedFrom(without, policy)).get(OLDER)?.changes).toBeNull();
  });

  test('are not carried when they cannot be compared', async () => {
    expect(await carriedFrom(changeWith({ mergeDifference: async () => null }), staleness('merge-tree'))).toEqual(
      new Map(),
    );
    expect(await carriedFrom(changeWith({}), staleness('merge-tree'))).toEqual(new Map());
  });

  test('are not even compared when only the head counts', async () => {
    const change = changeWith({ mergeDifference: async () => [] });
    expect(await carriedFrom(change, staleness('head'))).toEqual(new Map());
  });
});

describe('merges of the base', () => {
  const policy = policyOf({ approvals: { ignoreUpdateMerges: true } });
  const web = { name: 'GitHub', email: 'noreply@github.com' };
  const merge = gitCommit('bob', { oid: HEAD, parents: [OLDER, BASE], committer: web });
  const own = gitCommit('alice', { oid: OLDER });
  const found = (commit: typeof merge, clean = true, by = policy) =>
    updateMerges(changeWith({ commits: [commit, own], isCleanMerge: async () => clean }), by);

  test('made on the web and clean involve nobody', async () => {
    expect(await found(merge)).toEqual(new Set([HEAD]));
  });

  test.each([
    ['not clean', merge, false],
    ['made elsewhere', { ...merge, committer: own.committer }, true],
    ['of a side branch', { ...merge, parents: [OLDER, HEAD] }, true],
    ['of one parent', { ...merge, parents: [OLDER] }, true],
    ['of three parents', { ...merge, parents: [OLDER, BASE, OTHER] }, true],
  ])('do otherwise: %s', async (_, commit, clean) => expect(await found(commit, clean)).toEqual(new Set()));

  test('are work like any other unless the policy says so', async () => {
    expect(await found(merge, true, policyOf())).toEqual(new Set());
  });
});
