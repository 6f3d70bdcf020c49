import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gitIn } from '../../test/support/repository.ts';
import { DiffStream } from './diff-stream.ts';
import { gitAt } from './git.ts';

let folder = '';
let stream: DiffStream;
const trees: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diff-stream-'));
  const git = gitIn(folder);
  git('init', '-q', '-b', 'main');
  for (const text of ['one\n', 'one\ntwo', 'end-of-it\n@@ -1 +1 @@\ndiff --git a/x b/x\n']) {
    writeFileSync(join(folder, 'x'), text);
    git('add', '-A');
    trees.push(git('write-tree').trim());
  }
  stream = new DiffStream(gitAt(join(folder, '.git')));
});
afterAll(() => {
  stream.close();
  rmSync(folder, { recursive: true, force: true });
});
const counts = async (from = 0, to = 0): Promise<unknown> =>
  (await stream.diff(trees[from] as string, trees[to] as string)).map(({ additions, deletions }) => [
    additions,
    deletions,
  ]);

describe('differences through one process', () => {
  test('come in the order in which they were asked for, equal trees among them', async () => {
    expect(await Promise.all([counts(0, 1), counts(1, 1), counts(1, 0), counts(0, 2)])).toEqual([
      [[1, 0]],
      [],
      [[0, 1]],
      [[3, 1]],
    ]);
  });

  test('of a tree that is not there are refused, and the next is answered', async () => {
    await expect(stream.diff('0'.repeat(40), trees[0] as string)).rejects.toMatchObject({ code: 'EG209' });
    await expect(stream.diff(trees[0] as string, '1'.repeat(40))).rejects.toMatchObject({ code: 'EG209' });
    expect(await counts(0, 1)).toEqual([[1, 0]]);
  });

  test('go on after the process was closed', async () => {
    stream.close();
    expect(await counts(0, 1)).toEqual([[1, 0]]);
  });

  test('are the ones that git prints', async () => {
    const printed = execFileSync('git', ['diff-tree', '-p', trees[0] as string, trees[2] as string], { cwd: folder });
    const [file] = await stream.diff(trees[0] as string, trees[2] as string);
    const added = file?.hunks.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'added')) ?? [];
    for (const { text } of added) expect(printed.toString()).toContain(`+${text}\n`);
  });
});
