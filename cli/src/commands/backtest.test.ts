import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../main.ts';

let folder = '';
const commits: string[] = [];
const git = (...words: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Dev', '-c', 'user.email=dev@example.org', ...words], {
    cwd: folder,
    encoding: 'utf8',
  }).trim();

function commit(path: string, content: string): void {
  writeFileSync(join(folder, path), content);
  git('add', '.');
  git('commit', '-q', '-m', `Change ${path}`);
  commits.push(git('rev-parse', 'HEAD'));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backtest-'));
  git('init', '-q', '-b', 'main');
  commit('README.md', '# one\n');
  commit('login.ts', 'if (!verifyPassword(user)) throw new Error("no");\n');
  commit('login.ts', '\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function backtest(...words: string[]): Promise<{ status: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const status = await main(['backtest', ...words], {
    cwd: folder,
    environment: { PATH: '/usr/bin:/bin' },
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    interactive: false,
    color: false,
  });
  return { status, out, err };
}
const linesOf = (name: string): Record<string, unknown>[] =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('backtest', () => {
  test('replays the commits of a range, newest first', async () => {
    const { status, out } = await backtest('--range', `${commits[0]}..main`, '--jsonl', 'range.jsonl');
    expect(status).toBe(0);
    expect(out).toContain('2 changes, 0 unreadable');
    expect(linesOf('range.jsonl').map(({ base, head }) => [base, head])).toEqual([
      [commits[1], commits[2]],
      [commits[0], commits[1]],
    ]);
    expect(linesOf('range.jsonl')[0]).toMatchObject({
      riskLevel: 'high',
      size: { files: 1 },
      areas: expect.arrayContaining(['authentication']),
    });
  });

  test('compares the two trees of a pair, ancestor or not', async () => {
    writeFileSync(join(folder, 'pairs.txt'), `${commits[2]} ${commits[0]}\n\n${commits[0]} ${commits[1]}\n`);
    await backtest('--pairs', 'pairs.txt', '--jsonl', 'pairs.jsonl');
    expect(linesOf('pairs.jsonl').map(({ size }) => size)).toEqual([
      { files: 1, additions: 0, deletions: 1 },
      { files: 1, additions: 1, deletions: 0 },
    ]);
  });

  test('a change that cannot be read is a line with its error, and counted', async () => {
    writeFileSync(join(folder, 'pairs.txt'), `${'0'.repeat(40)} ${commits[0]}\n`);
    const { out } = await backtest('--pairs', 'pairs.txt', '--jsonl', 'lost.jsonl');
    expect(out).toContain('1 changes, 1 unreadable');
    expect(linesOf('lost.jsonl')).toEqual([{ base: '0'.repeat(40), head: commits[0], error: expect.any(String) }]);
  });

  test.each([
    ['neither range nor pairs', 'EG240', []],
    ['both', 'EG240', ['--range', 'a..b', '--pairs', 'x']],
    ['no range', 'EG240', ['--range', 'main']],
    ['no file', 'EG240', ['--pairs', 'nowhere.txt']],
    ['an unknown ref', 'EG203', ['--range', 'nothing..main']],
  ])('is refused with a next step: %s', async (_name, code, words) => {
    const { status, err } = await backtest(...words);
    expect(status).toBe(2);
    expect(err).toContain(code);
    expect(err).toContain('→');
  });
});
