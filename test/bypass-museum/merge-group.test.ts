import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../actions/approval-gate/src/bundle/bundle.ts';
import { caseFileOf } from '../../actions/approval-gate/src/case-file.ts';
import { decide } from '../../actions/approval-gate/src/decide.ts';
import { recordOf } from '../../actions/approval-gate/src/record.ts';
import { factsOf, policyOf, reportsOf, restCommit, run, user } from '../../actions/approval-gate/src/testing/cases.ts';
import { verifyBundle } from '../../actions/approval-gate/src/verify/verify-bundle.ts';
import { openRepository } from '../../shared/change/read-change.ts';
import type { PullRequestFacts } from '../../shared/github/pull-request.ts';
import { reviewOf, type Scene, scene } from './scene.ts';

// A30: a merge group is judged for each of its pull requests, on the tree that git proves it to be.
let stage: Scene;
let base: string;
beforeEach(() => {
  stage = scene();
  base = stage.commit({ 'a.txt': 'a\n', 'b.txt': 'b\n' }, 'carol', 'Begin');
});
afterEach(() => stage.close());

/** A branch with one commit of somebody's. @returns its head */
function branch(name: string, files: Readonly<Record<string, string>>, who: string): string {
  stage.git('checkout', '-q', '-B', name, base);
  return stage.commit(files, who);
}

/** The queue's own commits on the base, made as it is set up to merge. @returns the last one */
function queue(method: 'merge' | 'squash' | 'rebase', ...heads: readonly string[]): string {
  stage.git('checkout', '-q', '-B', 'queue', base);
  const as = ['-c', 'user.name=GitHub', '-c', 'user.email=noreply@github.com'];
  for (const head of heads) {
    if (method === 'merge') stage.git(...as, 'merge', '-q', '--no-ff', '-m', 'Merge', head);
    else if (method === 'rebase') stage.git(...as, 'cherry-pick', '--keep-redundant-commits', `${base}..${head}`);
    else {
      stage.git(...as, 'merge', '-q', '--squash', head);
      stage.git(...as, 'commit', '-q', '-m', 'Squashed');
    }
  }
  return stage.git('rev-parse', 'HEAD').trim();
}

function member(number: number, head: string, file: string, who: string, more: Partial<PullRequestFacts> = {}) {
  const url = `https://api.github.com/repos/example/service/pulls/${number}`;
  const facts = factsOf();
  return {
    ...facts,
    pull_request: {
      ...facts.pull_request,
      number,
      state: 'open',
      user: user(who),
      head: { sha: head, ref: `topic-${number}` },
      base: { ...facts.pull_request.base, ref: 'main' },
    },
    reviews: [reviewOf('dave', head, { pull_request_url: url })],
    commits: [restCommit(who, head)],
    files: [{ filename: file, status: 'modified' }],
    check_runs: [run('build', { head_sha: head })],
    ...more,
  } as PullRequestFacts;
}

async function judge(head: string, pulls: readonly PullRequestFacts[], problems: readonly string[] = []) {
  const last = pulls.at(-1)?.pull_request.number ?? 1;
  const repository = await openRepository(stage.git('rev-parse', '--show-toplevel').trim());
  try {
    const read = await repository.readChange({ base, head, repository: 'example/service' });
    const merge_group = {
      head_sha: head,
      base_sha: base,
      head_ref: `refs/heads/gh-readonly-queue/main/pr-${last}-${base}`,
      base_ref: 'refs/heads/main',
    };
    const change = { ...read, head, mergeGroup: { merge_group, pull_requests: [...pulls], problems: [...problems] } };
    const { mergeTree } = read;
    const subject = { repository: 'example/service', pullRequest: null, base, head, mergeTree };
    const reports = new Map([...reportsOf()].map(([name, report]) => [name, { ...report, subject }]));
    const file = await caseFileOf(change, policyOf(), reports, 0);
    const details = decide(file);
    const verified = verifyBundle(buildBundle(recordOf(change, file, details, '0.1.0'), 0));
    const open = details.requirements.filter(({ nextAction }) => nextAction !== null);
    return { verdict: details.verdict, open: open.map(({ id, why }) => `${id}: ${why}`).join('\n'), verified };
  } finally {
    repository.close();
  }
}

const two = () => ({
  one: branch('one', { 'a.txt': 'A\n' }, 'alice'),
  other: branch('other', { 'b.txt': 'B\n' }, 'bob'),
});

describe('A30 a merge group', () => {
  test.each(['merge', 'squash', 'rebase'] as const)(
    'made by %s is ready when all of it is, and its bundle holds',
    async (method) => {
      const { one, other } = two();
      const judged = await judge(queue(method, one, other), [
        member(1, one, 'a.txt', 'alice'),
        member(2, other, 'b.txt', 'bob'),
      ]);
      expect([judged.verdict, judged.open]).toEqual(['ready', '']);
      expect([judged.verified.problems, judged.verified.details?.verdict]).toEqual([[], 'ready']);
    },
  );

  test.each<[string, Partial<PullRequestFacts>, RegExp]>([
    ['nobody approved', { reviews: [] }, /approval\.human: #2: /u],
    ['only its author approved', { reviews: [reviewOf('bob', null)] }, /approval\.human: #2: /u],
    ['the build is red', { check_runs: [run('build', { conclusion: 'failure' })] }, /check\.build: #2: /u],
    ['the reviews could not be read', { reviews: null }, /pull-request\.facts: #2: /u],
  ])('with one of which %s is not ready, and says which', async (_, more, reason) => {
    const { one, other } = two();
    const checks = more.check_runs?.map((check) => ({ ...check, head_sha: other }));
    const spoiled = member(2, other, 'b.txt', 'bob', { ...more, ...(checks && { check_runs: checks }) });
    const judged = await judge(queue('squash', one, other), [member(1, one, 'a.txt', 'alice'), spoiled]);
    expect([judged.verdict, judged.open]).toEqual(['not-ready', expect.stringMatching(reason)]);
  });

  test('that holds more than its pull requests is not ready', async () => {
    const { one, other } = two();
    const judged = await judge(queue('squash', other, one), [member(1, one, 'a.txt', 'alice')]);
    expect([judged.verdict, judged.open]).toEqual([
      'not-ready',
      expect.stringContaining('does not hold its present head'),
    ]);
    const smuggled = await judge(queue('merge', one, other), [member(1, one, 'a.txt', 'alice')]);
    expect(smuggled.open).toContain('belong to none');
  });

  test.each<[string, object, string]>([
    ['was closed', { state: 'closed' }, 'not open'],
    ['was retargeted', { base: { sha: 'b'.repeat(40), ref: 'release' } }, 'goes into release'],
    ['vanished', { head: { sha: 'f'.repeat(40) } }, 'was not fetched'],
  ])('with one that %s is not ready', async (_, pull, reason) => {
    const { one } = two();
    const facts = member(1, one, 'a.txt', 'alice');
    const moved = { ...facts, pull_request: { ...facts.pull_request, ...pull } };
    const judged = await judge(queue('squash', one), [moved]);
    expect([judged.verdict, judged.open]).toEqual(['not-ready', expect.stringContaining(reason)]);
  });

  test('with one that was pushed to since is not ready', async () => {
    const { one } = two();
    const group = queue('squash', one);
    const pushed = branch('one', { 'a.txt': 'other\n' }, 'alice');
    expect((await judge(group, [member(1, pushed, 'a.txt', 'alice')])).open).toContain(
      'does not hold its present head',
    );
  });

  test('of which something could not be read, or nothing is known, is not ready', async () => {
    const { one } = two();
    const group = queue('squash', one);
    expect((await judge(group, [member(1, one, 'a.txt', 'alice')], ['#2: gone.'])).open).toContain('#2: gone.');
    expect(await judge(group, [])).toMatchObject({
      verdict: 'not-ready',
      open: expect.stringContaining('No pull request'),
    });
  });
});
