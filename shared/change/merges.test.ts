import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gitIn } from '../../test/support/repository.ts';
import type { Change } from './change.ts';
import { openRepository, type Repository } from './read-change.ts';

let folder: string;
let git: ReturnType<typeof gitIn>;
let opened: Repository[];

beforeEach(() => {
  opened = [];
  folder = mkdtempSync(join(tmpdir(), 'evidence-gate-'));
  git = gitIn(folder);
  git('init', '-q', '-b', 'main');
});
afterEach(() => {
  for (const repository of opened) repository.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Commits the given files on top of what is checked out. */
function commit(files: Record<string, string>, ...how: string[]): string {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'commit', ...how);
  return git('rev-parse', 'HEAD').trim();
}

async function change(base = 'main', head = 'topic'): Promise<Required<Change>> {
  const repository = await openRepository(folder);
  opened.push(repository);
  return (await repository.readChange({ base, head })) as Required<Change>;
}

const text = (last: string): string => `one\ntwo\nthree\nfour\nfive\nsix\n${last}\n`;

describe('what merging another commit would change', () => {
  test('are the paths of that commit alone, whatever came before and after in the base and on top', async () => {
    commit({ 'a.txt': 'a\n' });
    git('checkout', '-q', '-b', 'topic');
    const plan = commit({ 'plan.md': 'plan\n' });
    commit({ 'a.txt': 'code\n' });
    git('checkout', '-q', 'main');
    commit({ 'c.txt': 'new in base\n' });
    const { mergeChanges } = await change();
    expect(await mergeChanges(plan)).toEqual(['plan.md']);
    expect(await mergeChanges('topic')).toBeNull();
    expect(await mergeChanges('f'.repeat(40))).toBeNull();
  });

  test('cannot be told of a conflict or of a stranger', async () => {
    commit({ 'a.txt': 'a\n' });
    git('checkout', '-q', '-b', 'topic');
    const mine = commit({ 'a.txt': 'mine\n' });
    git('checkout', '-q', '--orphan', 'stranger');
    const stranger = commit({ 'a.txt': 'other\n' });
    git('checkout', '-q', 'main');
    commit({ 'a.txt': 'theirs\n' });
    const { mergeChanges } = await change();
    expect(await mergeChanges(mine)).toBeNull();
    expect(await mergeChanges(stranger)).toBeNull();
  });
});

describe('what another commit would merge to', () => {
  let first: string;
  beforeEach(() => {
    commit({ 'a.txt': text('a'), 'b.txt': 'b\n' });
    git('checkout', '-q', '-b', 'topic');
    first = commit({ 'a.txt': text('changed') });
  });

  test('is the same tree after an amended message, a revert, a rebase on the base', async () => {
    const amended = commit({}, '--amend', '--author', 'Other <other@example.org>');
    commit({ 'b.txt': 'mistake\n' });
    commit({ 'b.txt': 'b\n' });
    git('checkout', '-q', 'main');
    commit({ 'c.txt': 'new in base\n' });
    git('checkout', '-q', 'topic');
    git('merge', '-q', '--no-edit', 'main');
    const { mergeDifference } = await change();
    expect(amended).not.toBe(first);
    expect(await mergeDifference(first)).toEqual([]);
    expect(await mergeDifference(amended)).toEqual([]);
  });

  test('names the paths that differ, by content, mode or presence', async () => {
    commit({ 'b.txt': 'slipped in\n', 'neu é.txt': 'new\n' });
    git('update-index', '--chmod=+x', 'a.txt');
    git('commit', '-q', '-m', 'mode');
    expect((await (await change()).mergeDifference(first))?.toSorted()).toEqual(['a.txt', 'b.txt', 'neu é.txt']);
  });

  test('cannot be told of a commit that is not there, is abbreviated, conflicts or is of another history', async () => {
    git('checkout', '-q', '-b', 'conflicting', 'main');
    const rival = commit({ 'a.txt': text('rival') });
    git('checkout', '-q', '--orphan', 'elsewhere');
    const stranger = commit({ 'z.txt': 'z\n' });
    const tree = git('rev-parse', 'main^{tree}').trim();
    const { mergeDifference } = await change('conflicting', 'conflicting');
    expect(await mergeDifference(first)).toBeNull();
    for (const name of ['f'.repeat(40), rival.slice(0, 12), 'topic', `${first}\n`, '--help', '', stranger, tree]) {
      expect([name, await mergeDifference(name)]).toEqual([name, null]);
    }
  });
});

describe('merges that add nothing', () => {
  const merged = async (edit?: Record<string, string>): Promise<boolean> => {
    commit({ 'a.txt': text('a') });
    git('checkout', '-q', '-b', 'topic');
    commit({ 'b.txt': 'b\n' });
    git('checkout', '-q', 'main');
    commit({ 'c.txt': 'c\n' });
    git('checkout', '-q', 'topic');
    git('merge', '-q', '--no-edit', 'main');
    if (edit) commit(edit, '--amend');
    return (await change()).isCleanMerge(git('rev-parse', 'HEAD').trim());
  };

  test('are told from those that hold something by hand', async () => {
    expect(await merged()).toBe(true);
  });

  test('evil merges are not clean', async () => {
    expect(await merged({ 'evil.txt': 'x\n' })).toBe(false);
  });

  test('neither are ordinary commits, nor what is no commit', async () => {
    await merged();
    const { isCleanMerge } = await change();
    expect(await isCleanMerge(git('rev-parse', 'HEAD^1').trim())).toBe(false);
    expect(await isCleanMerge('f'.repeat(40))).toBe(false);
    expect(await isCleanMerge(git('rev-parse', 'HEAD^{tree}').trim())).toBe(false);
  });
});
