import { describe, expect, test } from '@jest/globals';
import { issueOf } from './issue.ts';
import { judgeMerges, type KnownBundle, type Landed } from './merge-record.ts';

const landed = (commit: string, more: Partial<Landed> = {}): Landed => ({
  commit,
  tree: `tree-${commit}`,
  parents: ['before'],
  title: `Commit ${commit}`,
  ...more,
});
const bundle = (tree: string, more: Partial<KnownBundle> = {}): KnownBundle => ({
  name: `bundle of ${tree}`,
  head: 'head',
  tree,
  pullRequest: 7,
  verdict: 'ready',
  problems: [],
  glassBroken: [],
  ...more,
});
const judge = (bundles: KnownBundle[], commits = [landed('a')], steps?: Map<string, number>) =>
  judgeMerges(commits, bundles, steps).map(({ bundle: found }) => found !== null);

describe('what landed', () => {
  test('was judged when a ready bundle holds its tree, whatever commit carries it', () => {
    const [verdict] = judgeMerges([landed('squashed', { tree: 'judged' })], [bundle('other'), bundle('judged')]);
    expect(verdict).toMatchObject({ bundle: 'bundle of judged', followUp: [] });
  });

  test.each<[string, KnownBundle[], string]>([
    ['nobody judged it', [], 'No bundle speaks of its tree.'],
    ['another tree was judged', [bundle('other')], 'No bundle speaks of its tree.'],
    ['the bundle says not-ready', [bundle('tree-a', { verdict: 'not-ready' })], 'it says not-ready'],
    ['the bundle does not hold', [bundle('tree-a', { problems: ['it was changed'] })], 'it was changed'],
    ['the head was judged and landed on another tree', [bundle('other', { head: 'a' })], 'it judged another tree'],
  ])('was not when %s', (_, bundles, why) => {
    const [verdict] = judgeMerges([landed('a')], bundles);
    expect(verdict).toMatchObject({ bundle: null, why: expect.stringContaining(why) });
  });

  test('is found by the good one of several bundles', () =>
    expect(judge([bundle('tree-a', { verdict: 'not-ready' }), bundle('tree-a')])).toEqual([true]));

  test('by a rebase is as long as its steps say, and no longer', () => {
    const line = ['x', 'a', 'b', 'c'].map((commit) => landed(commit));
    expect(judge([bundle('tree-c')], line, new Map([['c', 2]]))).toEqual([false, true, true, true]);
    expect(judge([bundle('tree-c')], line)).toEqual([false, false, false, true]);
    expect(judge([bundle('tree-c')], line, new Map([['c', 99]]))).toEqual([true, true, true, true]);
  });
});

describe('the issue', () => {
  const verdicts = (bundles: KnownBundle[], title = 'Fix') =>
    judgeMerges([landed('a'.repeat(40), { tree: 't', title })], bundles);

  test('is not opened when all is well', () => expect(issueOf('main', verdicts([bundle('t')]))).toBeNull());

  test('names what landed unjudged', () => {
    const issue = issueOf('main', verdicts([]));
    expect(issue?.title).toBe('Merged into main: 1 without a verdict');
    expect(issue?.body).toContain('<code>aaaaaaaaaaaa</code> Fix: No bundle speaks of its tree.');
  });

  test('asks for a follow-up where glass was broken', () => {
    const broken = bundle('t', { glassBroken: [{ login: 'carol', reason: 'Down.', waiver: 'emergency' }] });
    const issue = issueOf('main', verdicts([broken]));
    expect(issue?.title).toBe('Merged into main: 1 by breaking the glass');
    expect(issue?.body).toContain('carol broke the glass (emergency): Down.');
  });

  test('neither mentions nor formats what outsiders wrote', () => {
    const { body = '' } = issueOf('main', verdicts([], '@everyone **now** <img src=x> #1')) ?? {};
    expect(body).not.toMatch(/@everyone|\*\*now|<img|#1/u);
  });
});
