import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { reviewOf, scene, type Scene } from './scene.ts';

// What an approval was given on, and what is merged. Real repositories, judged by the command line.
const text = (last: string): string => `one\ntwo\nthree\nfour\nfive\nsix\n${last}\n`;
// Every exhibit starts git some dozens of times.
jest.setTimeout(60_000);

let s: Scene;
let first: string;

beforeEach(() => {
  s = scene();
  s.commit({ 'app.js': text('a'), 'lib.js': 'lib\n' });
  s.git('checkout', '-q', '-b', 'topic');
  first = s.commit({ 'app.js': text('changed') });
});
afterEach(() => s.close());

const verdict = async (commit: string | null, more: Parameters<Scene['judge']>[0] = {}) =>
  (await s.judge({ reviews: [reviewOf('bob', commit)], ...more })).verdict;
const mainMoves = (files: Record<string, string>): string => {
  s.git('checkout', '-q', 'main');
  const moved = s.commit(files, 'carol');
  s.git('checkout', '-q', 'topic');
  return moved;
};

describe('the approval and the push', () => {
  test('A01 an approval given before the last push does not count', async () => {
    expect(await verdict(first)).toBe('ready');
    s.commit({ 'app.js': text('something else') });
    expect(await verdict(first)).toBe('not-ready');
  });

  test('A02 it is carried where the merge gives the very same tree', async () => {
    mainMoves({ 'lib.js': 'lib 2\n' });
    s.git('merge', '-q', '--no-edit', 'main');
    const { verdict: found, details } = await s.judge({
      reviews: [reviewOf('bob', first)],
      approvals: { ignoreUpdateMerges: false },
    });
    expect(found).toBe('ready');
    expect(details.approvals[0]).toMatchObject({ login: 'bob', carried: true });
  });

  test('A03 a conflict that was resolved in the update merge kills it', async () => {
    mainMoves({ 'app.js': text('main changed it too') });
    expect(() => s.git('merge', '-q', '--no-edit', 'main')).toThrow();
    s.commit({ 'app.js': text('resolved, and a back door') });
    expect(await verdict(first)).toBe('not-ready');
  });

  test('A04 changing the base branch makes it stale', async () => {
    const events = [{ event: 'base_ref_changed', created_at: '2026-04-01T00:00:00Z' }];
    expect(await verdict(first, { events })).toBe('not-ready');
  });

  test('A05 a merge base that moved keeps it only while the tree stays equal', async () => {
    mainMoves({ 'other.js': 'x\n' });
    s.git('rebase', '-q', 'main');
    expect(await verdict(first)).toBe('ready');
    s.commit({ 'other.js': 'changed by the branch\n' });
    expect(await verdict(first)).toBe('not-ready');
  });

  test('A06 after a force-push back to the approved commit it holds again', async () => {
    s.commit({ 'app.js': text('experiment') });
    expect(await verdict(first)).toBe('not-ready');
    s.git('reset', '-q', '--hard', first);
    expect(await verdict(first)).toBe('ready');
  });

  test.each([['f'.repeat(40)], [null], ['']])(
    'A07 a review of a commit that vanished (%s) counts for nothing',
    async (gone) => expect(await verdict(gone)).toBe('not-ready'),
  );

  test('A20 a short id is no commit', async () => expect(await verdict(first.slice(0, 12))).toBe('not-ready'));
});

describe('who worked on it', () => {
  test('A11 author, committer and co-author do not approve their own work', async () => {
    expect((await s.judge({ reviews: [reviewOf('alice', first)] })).verdict).toBe('not-ready');
    const byBob = s.commit({ 'more.js': 'x\n' }, 'bob');
    expect(await verdict(byBob)).toBe('not-ready');
    s.git('reset', '-q', '--hard', first);
    const trailer = s.commit(
      { 'more.js': 'x\n' },
      'alice',
      'Change\n\nco-authored-BY: Bob <1002+bob@users.noreply.github.com>',
    );
    expect(await verdict(trailer)).toBe('not-ready');
  });

  test('A11 nor does whoever pushed last', async () => {
    const events = [
      {
        event: 'head_ref_force_pushed',
        actor: { login: 'bob', id: 1002, type: 'User' },
        commit_id: first,
        created_at: '2026-03-01T00:00:00Z',
      },
    ];
    expect(await verdict(first, { events })).toBe('not-ready');
  });

  test('A12 the author of a side branch that was merged in is one of them', async () => {
    s.git('checkout', '-q', '-b', 'side', 'main');
    s.commit({ 'side.js': 'x\n' }, 'bob');
    s.git('checkout', '-q', 'topic');
    s.git('merge', '-q', '--no-ff', '--no-edit', 'side');
    expect(await verdict(s.git('rev-parse', 'HEAD').trim())).toBe('not-ready');
  });

  test('A13 an unknown address may be the approver’s', async () => {
    s.git(
      '-c',
      'user.name=x',
      '-c',
      'user.email=bob@home.example',
      'commit',
      '-q',
      '--allow-empty',
      '-m',
      'x',
      '--author=x <bob@home.example>',
    );
    const head = s.git('rev-parse', 'HEAD').trim();
    const commits = [head, first].map((sha) => ({
      sha,
      author: null,
      committer: null,
      commit: {
        message: 'x',
        author: { name: 'x', email: 'bob@home.example' },
        committer: { name: 'x', email: 'bob@home.example' },
      },
    }));
    expect(await verdict(head, { commits })).toBe('not-ready');
  });
});

describe('owners', () => {
  const owners = { slot: { owners: true } };
  beforeEach(() => {
    s.git('checkout', '-q', 'main');
    s.commit({
      '.github/CODEOWNERS': '/secret/ @carol\n/gate/ @carol\n',
      'secret/key.js': text('key'),
      'gate/x.js': 'x\n',
    });
    s.git('checkout', '-q', '-B', 'topic', 'main');
  });

  test('A36 a file renamed out of an owned folder still asks its owner', async () => {
    const head = s.commit({ 'secret/key.js': null, 'public/key.js': text('key') });
    expect(await verdict(head, owners)).toBe('not-ready');
    expect((await s.judge({ ...owners, reviews: [reviewOf('carol', head)] })).verdict).toBe('ready');
  });

  test('A34 a change that edits CODEOWNERS is judged by the one it would replace', async () => {
    const head = s.commit({ '.github/CODEOWNERS': '* @bob\n', 'secret/key.js': text('stolen') });
    expect(await verdict(head, owners)).toBe('not-ready');
  });

  test('A35 an owner-less line un-owns, a shadow file does not count, a bad line is refused', async () => {
    const shadow = s.commit({ CODEOWNERS: '* @bob\n', 'secret/key.js': text('x') });
    expect(await verdict(shadow, owners)).toBe('not-ready');
    s.git('checkout', '-q', 'main');
    s.commit({ '.github/CODEOWNERS': '/secret/ @carol\n/gate/ not an owner\n' });
    s.git('checkout', '-q', '-B', 'topic', 'main');
    const head = s.commit({ 'secret/key.js': text('y') });
    const { details } = await s.judge({ ...owners, reviews: [reviewOf('carol', head)] });
    expect(details.requirements.find(({ id }) => id === 'approval.human')?.status).toBe('unavailable');
  });

  test('A35 one of more than 3 MB, and one of more than anybody reads, is refused', async () => {
    for (const megabytes of [4, 9]) {
      s.git('checkout', '-q', 'main');
      s.commit({ '.github/CODEOWNERS': `/secret/ @carol\n${'# x\n'.repeat(megabytes * 256 * 1024)}` });
      s.git('checkout', '-q', '-B', 'topic', 'main');
      const head = s.commit({ 'secret/key.js': text('y') });
      expect(await verdict(head, { ...owners, reviews: [reviewOf('carol', head)] })).toBe('not-ready');
    }
  });

  test('A37 case and brackets in a path match as they are written', async () => {
    s.git('checkout', '-q', 'main');
    s.commit({ '.github/CODEOWNERS': '/app/[id]/ @carol\n/Upper/ @carol\n' });
    s.git('checkout', '-q', '-B', 'topic', 'main');
    const head = s.commit({ 'app/[id]/page.js': 'x\n' });
    expect(await verdict(head, owners)).toBe('not-ready');
    s.git('checkout', '-q', '-B', 'topic', 'main');
    const other = s.commit({ 'upper/page.js': 'x\n' });
    expect(await verdict(other, { ...owners, reviews: [] })).toBe('ready');
  });
});
