import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Change, ChangedFile } from './change.ts';
import { openRepository, type Repository } from './read-change.ts';

let dir: string;
const git = (...args: string[]): string =>
  execFileSync('git', ['-C', dir, '-c', 'user.name=Dev', '-c', 'user.email=dev@example.org', ...args], {
    encoding: 'utf8',
  });
const write = (path: string, content: string | Buffer): void => {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
};
const commit = (message: string): string => {
  git('add', '-A', '-f');
  git('commit', '-q', '--allow-empty', '-m', message);
  return git('rev-parse', 'HEAD').trim();
};
async function read(base: string, head = 'HEAD'): Promise<Change> {
  const repository = await openRepository(dir);
  opened.push(repository);
  return repository.readChange({ base, head });
}
/** Files are read from a change after it was read: its repository stays open until the test is over. */
const opened: Repository[] = [];
const only = (change: Change): ChangedFile => {
  expect(change.files).toHaveLength(1);
  return change.files[0] as ChangedFile;
};

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'evidence-gate-'));
  git('init', '-q', '-b', 'main');
});
afterEach(() => {
  for (const repository of opened.splice(0)) repository.close();
  rmSync(dir, { recursive: true, force: true });
});

describe('reading a change from git objects', () => {
  test('counts what git counts, for names that need quoting', async () => {
    const names = [
      'plain.txt',
      'with space.txt',
      'quo"te.txt',
      'tab\tname.txt',
      'new\nline.txt',
      'dé\u0301j\u00e0.txt',
      ' b/x.txt',
      'back\\slash',
    ];
    for (const name of names) write(name, 'one\ntwo\n');
    const base = commit('base');
    for (const name of names) write(name, 'one\nthree\nfour\n');
    commit('head');
    const change = await read(base);
    const numstat = git('diff', '--numstat', '-z', base, 'HEAD')
      .split('\0')
      .filter(Boolean)
      .map((line) => line.split('\t'));
    expect(change.files.map((file) => [String(file.additions), String(file.deletions), file.path])).toEqual(
      numstat.map(([added, removed, ...name]) => [added, removed, name.join('\t')]),
    );
    expect(await change.readHead('new\nline.txt')).toBe('one\nthree\nfour\n');
    expect(await change.readBase('new\nline.txt')).toBe('one\ntwo\n');
  });

  test('gives the lines of a hunk their numbers on both sides', async () => {
    write('a.txt', 'one\ntwo\nthree\n');
    const base = commit('base');
    write('a.txt', 'one\nTWO\nthree\n');
    commit('head');
    expect(only(await read(base)).hunks[0]?.lines).toEqual([
      { kind: 'context', oldLine: 1, newLine: 1, text: 'one' },
      { kind: 'removed', oldLine: 2, newLine: null, text: 'two' },
      { kind: 'added', oldLine: null, newLine: 2, text: 'TWO' },
      { kind: 'context', oldLine: 3, newLine: 3, text: 'three' },
    ]);
  });

  test('takes content that looks like a patch header for content', async () => {
    write('a.sql', '-- comment\n++ not a header\n');
    const base = commit('base');
    write('a.sql', '--- a/a.sql\n+++ b/a.sql\n@@ -1 +1 @@\ndiff --git a/x b/x\n');
    commit('head');
    expect(only(await read(base))).toMatchObject({ additions: 4, deletions: 2 });
  });

  test('pairs renames, and keeps both names', async () => {
    write('src/auth/guard.js', 'a\nb\nc\nd\n');
    const base = commit('base');
    mkdirSync(join(dir, 'lib'));
    renameSync(join(dir, 'src/auth/guard.js'), join(dir, 'lib/guard.js'));
    commit('head');
    expect(only(await read(base))).toMatchObject({
      status: 'renamed',
      path: 'lib/guard.js',
      previousPath: 'src/auth/guard.js',
    });
  });

  test('sees modes, links, submodules and binaries', async () => {
    write('run.sh', 'echo\n');
    write('becomes-link', 'text\n');
    write('blob.bin', Buffer.from([1, 0, 2]));
    const base = commit('base');
    chmodSync(join(dir, 'run.sh'), 0o755);
    rmSync(join(dir, 'becomes-link'));
    symlinkSync('/etc/passwd', join(dir, 'becomes-link'));
    write('blob.bin', Buffer.from([1, 0, 3]));
    git('update-index', '--add', '--cacheinfo', `160000,${base},sub`);
    git('add', 'run.sh', 'becomes-link', 'blob.bin');
    git('commit', '-q', '-m', 'head');
    const files = new Map((await read(base)).files.map((file) => [file.path, file]));
    expect(files.get('run.sh')).toMatchObject({ status: 'modified', after: { mode: '100755' }, additions: 0 });
    expect(files.get('becomes-link')).toMatchObject({ status: 'type-changed', after: { kind: 'symlink' } });
    expect(files.get('blob.bin')).toMatchObject({ binary: true, additions: 0, deletions: 0 });
    expect(files.get('sub')).toMatchObject({ status: 'added', after: { kind: 'submodule' }, additions: 1 });
  });

  test('no attribute of the change hides its lines, and no configuration of the clone bends the diff', async () => {
    write('client.py', 'verify=True\n');
    const base = commit('base');
    write('.gitattributes', '*.py -diff linguist-generated binary\n');
    write('client.py', 'verify=False\n');
    commit('head');
    for (const [key, value] of [
      ['diff.noprefix', 'true'],
      ['diff.context', '0'],
      ['core.quotePath', 'false'],
      ['diff.renames', 'false'],
    ])
      git('config', key as string, value as string);
    const file = (await read(base)).files.find(({ path }) => path === 'client.py');
    expect(file).toMatchObject({ binary: false, additions: 1, deletions: 1 });
  });

  test('ignores replacement objects', async () => {
    write('a.txt', 'true\n');
    const base = commit('base');
    write('a.txt', 'false\n');
    const head = commit('head');
    git('replace', head, base);
    expect((await read(base, head)).files).toHaveLength(1);
  });

  test('compares with the merge base, and binds to the merge tree', async () => {
    write('a.txt', 'a\n');
    commit('root');
    git('checkout', '-q', '-b', 'topic');
    write('b.txt', 'b\n');
    commit('topic');
    git('checkout', '-q', 'main');
    write('c.txt', 'c\n');
    const main = commit('main moves on');
    const change = await read('main', 'topic');
    expect(change.files.map(({ path }) => path)).toEqual(['b.txt']);
    expect(change.base).toBe(main);
    expect(change.commits.map(({ message }) => message)).toEqual(['topic\n']);
    git('merge', '-q', '--no-edit', 'topic');
    expect(change.mergeTree).toBe(git('rev-parse', 'HEAD^{tree}').trim());
    expect(await change.readTarget('c.txt')).toBe('c\n');
    expect(await change.readBase('c.txt')).toBeNull();
  });

  test('has no merge tree on conflict', async () => {
    write('a.txt', 'a\n');
    commit('root');
    git('checkout', '-q', '-b', 'topic');
    write('a.txt', 'topic\n');
    commit('topic');
    git('checkout', '-q', 'main');
    write('a.txt', 'main\n');
    commit('main');
    expect((await read('main', 'topic')).mergeTree).toBeNull();
  });

  test('sees the authors of side branches too', async () => {
    write('a.txt', 'a\n');
    const base = commit('root');
    git('checkout', '-q', '-b', 'side');
    write('s.txt', 's\n');
    git('add', '-A');
    git('-c', 'user.email=mallory@example.org', 'commit', '-q', '-m', 'side');
    git('checkout', '-q', '-b', 'topic', base);
    write('t.txt', 't\n');
    commit('topic');
    git('merge', '-q', '--no-edit', 'side');
    const emails = (await read(base, 'topic')).commits.map(({ author }) => author.email);
    expect(emails).toContain('mallory@example.org');
  });

  test('keeps exact counts where it stops keeping lines', async () => {
    write('big.txt', '');
    const base = commit('base');
    write('big.txt', 'x\n'.repeat(60_000));
    commit('head');
    const file = only(await read(base));
    expect(file).toMatchObject({ additions: 60_000, truncated: true });
  });

  test('a file whose blob is not in this clone is listed, and marked as not read', async () => {
    write('big file.bin', 'one\n');
    write('src/auth.js', 'a\n');
    write('gone.txt', 'x\n');
    const base = commit('base');
    write('big file.bin', 'two\n');
    write('src/auth.js', 'b\n');
    rmSync(join(dir, 'gone.txt'));
    const head = commit('head');
    const oid = git('rev-parse', 'HEAD:big file.bin').trim();
    rmSync(join(dir, '.git/objects', oid.slice(0, 2), oid.slice(2)), { force: true });
    const change = await read(base, head);
    expect(change.files.map(({ path, additions, truncated }) => [path, additions, truncated])).toEqual([
      ['big file.bin', 0, true],
      ['gone.txt', 0, false],
      ['src/auth.js', 1, false],
    ]);
    expect(await change.readHead('big file.bin')).toBeNull();
  });

  test.each([
    ['an unknown ref', 'nope', 'EG203'],
    ['a ref that looks like an option', '--help', 'EG203'],
    ['a ref with a newline', 'main\nHEAD', 'EG203'],
  ])('refuses %s by name', async (_what, ref, code) => {
    write('a.txt', 'a\n');
    commit('root');
    await expect(read(ref)).rejects.toMatchObject({ code, exitStatus: 2 });
  });

  test('refuses histories that share nothing', async () => {
    write('a.txt', 'a\n');
    commit('root');
    git('checkout', '-q', '--orphan', 'other');
    commit('other');
    await expect(read('main', 'other')).rejects.toMatchObject({ code: 'EG204' });
  });

  test('refuses a folder without a repository', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'evidence-gate-empty-'));
    await expect(openRepository(empty)).rejects.toMatchObject({ code: 'EG201', exitStatus: 2 });
  });
});
