import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gitIn } from '../../test/support/repository.ts';
import { type History, openHistory } from './history.ts';
import { openRepository } from './read-change.ts';
import type { Step } from './steps.ts';

let folder = '';
let history: History;
let git: ReturnType<typeof gitIn>;
const named: Record<string, string> = {};

function commit(name: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', name);
  named[name] = git('rev-parse', 'HEAD').trim();
}

function merge(name: string, branch: string): void {
  git('merge', '-q', '--no-ff', '-m', name, branch);
  named[name] = git('rev-parse', 'HEAD').trim();
}

// one ─ two ───── merge ─ four      with `side`: one ─ left ─ right, merged; the nested merge brings `inner` in.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'history-'));
  git = gitIn(folder);
  git('init', '-q', '-b', 'main');
  commit('one', { 'a.txt': 'one\n', 'new\nline.txt': 'x\n' });
  git('checkout', '-q', '-b', 'side');
  commit('left', { 'b.txt': 'left\n' });
  git('checkout', '-q', '-b', 'inner');
  commit('inner', { 'c.txt': 'inner\n' });
  git('checkout', '-q', 'side');
  commit('right', { 'b.txt': 'right\n' });
  merge('nested', 'inner');
  git('checkout', '-q', 'main');
  commit('two', { 'a.txt': 'two\n', 'new\nline.txt': 'y\n' });
  merge('merge', 'side');
  commit('four', {});
  history = await openHistory(folder);
});
afterAll(() => {
  history.close();
  rmSync(folder, { recursive: true, force: true });
});

const names = (oids: readonly string[] = []): string[] =>
  oids.map((oid) => Object.keys(named).find((name) => named[name] === oid) ?? oid);
const told = (steps: readonly Step[]): unknown[] =>
  steps.map(({ base, head, commits }) => [...names([base, head]), names(commits).toSorted()]);

describe('steps of a range', () => {
  test('of first parents: each against the state before it, with what it brought in', async () => {
    expect(told(await history.steps('main~3', 'main', 'first-parent'))).toEqual([
      ['merge', 'four', ['four']],
      ['two', 'merge', ['inner', 'left', 'merge', 'nested', 'right']],
      ['one', 'two', ['two']],
    ]);
  });

  test('of all commits: each that merges nothing, against its parent', async () => {
    const steps = told(await history.steps('main~3', 'main', 'all')) as string[][];
    expect(steps.map(([base, head]) => `${base} ${head}`).toSorted()).toEqual(
      ['left inner', 'left right', 'merge four', 'one left', 'one two'].toSorted(),
    );
  });

  test('of an empty range are none', async () => {
    expect(await history.steps('main', 'main', 'first-parent')).toEqual([]);
  });

  test('of a range that leaves the first parents end where it began', async () => {
    expect(told(await history.steps('side', 'main', 'first-parent'))).toEqual([
      ['merge', 'four', ['four']],
      ['two', 'merge', ['merge']],
      ['one', 'two', ['two']],
    ]);
  });

  test('with an unknown end are refused', async () => {
    await expect(history.steps('nowhere', 'main', 'all')).rejects.toMatchObject({ code: 'EG203' });
  });
});

describe('a change read from a history', () => {
  test('is the very change that is read alone, commits in the same order', async () => {
    const repository = await openRepository(folder);
    for (const step of await history.steps('main~3', 'main', 'first-parent')) {
      const alone = await repository.readChange({ base: step.base, head: step.head, compare: 'trees' });
      const read = await history.readChange(step);
      expect(JSON.stringify(read)).toBe(JSON.stringify(alone));
      expect(await read.readHead('a.txt')).toBe(await alone.readHead('a.txt'));
      expect(await read.readBase('new\nline.txt')).toBe(await alone.readBase('new\nline.txt'));
    }
    repository.close();
  });

  test('asks git for the commits that nobody named', async () => {
    const { commits } = await history.readChange({ base: named['two'] as string, head: named['merge'] as string });
    expect(names(commits.map(({ oid }) => oid)).toSorted()).toEqual(['inner', 'left', 'merge', 'nested', 'right']);
  });

  test('takes any two commits, in either direction', async () => {
    const change = await history.readChange({ base: named['two'] as string, head: named['one'] as string });
    expect(change.files.map(({ path, additions, deletions }) => [path, additions, deletions])).toEqual([
      ['a.txt', 1, 1],
      ['new\nline.txt', 1, 1],
    ]);
    expect(change.commits).toEqual([]);
  });

  test('many at once get each their own', async () => {
    const steps = await history.steps('main~3', 'main', 'all');
    const changes = await Promise.all([...steps, ...steps].map((step) => history.readChange(step)));
    expect(changes.map(({ head }) => head)).toEqual([...steps, ...steps].map(({ head }) => head));
    expect(changes.slice(0, steps.length).map(({ files }) => files)).toEqual(
      changes.slice(steps.length).map(({ files }) => files),
    );
  });

  test('gives each of many files its own text, in whatever order and however often they are asked for', async () => {
    const texts = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`many/${n}.txt`, `old ${n}\n`]));
    commit('many', texts);
    commit('more', Object.fromEntries(Object.keys(texts).map((path) => [path, `new ${path}\n`])));
    const change = await history.readChange({ base: named['many'] as string, head: named['more'] as string });
    const paths = [...Object.keys(texts), ...Object.keys(texts).toReversed(), 'many/0.txt', 'a.txt'];
    const read = await Promise.all(paths.map((path) => change.readHead(path)));
    expect(read).toEqual([...paths.slice(0, -1).map((path) => `new ${path}\n`), 'two\n']);
    expect(await change.readHead('nowhere')).toBeNull();
    git('reset', '-q', '--hard', named['four'] as string);
  });

  test('of a commit that is not there is refused', async () => {
    await expect(history.readChange({ base: '0'.repeat(40), head: named['one'] as string })).rejects.toMatchObject({
      code: 'EG203',
    });
  });

  test('with a blob that is not in this clone lists the file as not read, and the next one is read as ever', async () => {
    commit('lost', { 'lost.txt': 'secret\n'.repeat(50), 'kept.txt': 'kept\n' });
    const blob = git('rev-parse', 'HEAD:lost.txt').trim();
    rmSync(join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const change = await history.readChange({ base: named['four'] as string, head: named['lost'] as string });
    expect(change.files.map(({ path, truncated, additions }) => [path, truncated, additions])).toEqual([
      ['kept.txt', false, 1],
      ['lost.txt', true, 0],
    ]);
    const next = await history.readChange({ base: named['one'] as string, head: named['two'] as string });
    expect(next.files).toHaveLength(2);
  });
});
