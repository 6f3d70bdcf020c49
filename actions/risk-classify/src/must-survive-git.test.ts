// Tricks that only a real repository can play, one named test each.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openRepository } from '../../../shared/change/read-change.ts';
import type { Classification } from './classification.ts';
import { classify } from './classify.ts';
import { baselinePolicy } from './testing/baseline.ts';

const policy = baselinePolicy();
let dir: string;
const git = (...args: string[]): string =>
  execFileSync('git', ['-C', dir, '-c', 'user.name=Dev', '-c', 'user.email=dev@example.org', ...args], {
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
const commit = (files: Record<string, string>): string => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  git('add', '-A', '-f');
  git('commit', '-q', '--allow-empty', '-m', 'Change');
  return git('rev-parse', 'HEAD').trim();
};
async function judge(base: string, head = 'HEAD'): Promise<Classification> {
  const repository = await openRepository(dir);
  try {
    return await classify(await repository.readChange({ base, head }), policy);
  } finally {
    repository.close();
  }
}
const areas = ({ areas: found }: Classification): string[] => found.map(({ area }) => area);

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'evidence-gate-'));
  git('init', '-q', '-b', 'main');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test('R01 the 3,001st file is judged like the first', async () => {
  const base = commit({ 'README.md': 'a\n' });
  const icons = Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`assets/icon${n}.txt`, `${n}\n`]));
  commit({ ...icons, 'zz/login.ts': 'verifyPassword(user, password);\n' });
  const result = await judge(base);
  expect(result.size.files).toBe(3_001);
  expect(areas(result)).toContain('authentication');
}, 60_000);

test('R07 attributes hide nothing', async () => {
  const base = commit({ 'src/api.py': 'requests.get(url, verify=True)\n' });
  commit({
    '.gitattributes': '*.py -diff linguist-generated linguist-vendored binary\n',
    'src/api.py': 'requests.get(url, verify=False)\n',
  });
  const result = await judge(base);
  expect(result.controls.weakened.concat(result.controls.removed)).not.toHaveLength(0);
  expect(result.reviewability.written.files).toBe(2);
});

test('R08 quotes, line breaks, tabs, backslashes and other scripts in names', async () => {
  const base = commit({ a: 'a\n' });
  const names = ['quo"te.ts', 'new\nline.ts', 'tab\t.ts', 'back\\slash.ts', 'ünïcode/名前.ts'];
  commit(Object.fromEntries(names.map((name) => [name, 'verifyPassword(user);\n'])));
  const reasons = (await judge(base)).areas.find(({ area }) => area === 'authentication')?.reasons ?? [];
  expect(new Set(reasons.map(({ path }) => path))).toEqual(new Set(names));
});

test('R10 commits with nothing in common are refused, and said how to go on', async () => {
  const base = commit({ a: 'a\n' });
  git('checkout', '-q', '--orphan', 'other');
  commit({ b: 'b\n' });
  await expect(judge(base)).rejects.toMatchObject({ code: 'EG204', nextAction: expect.stringMatching(/fetch/iu) });
});

test('R11 against another base, the same head is another change', async () => {
  const old = commit({ 'src/a.ts': 'start();\n' });
  const base = commit({ 'src/login.ts': 'verifyPassword(user);\n' });
  commit({ 'docs/a.md': 'words\n' });
  expect(areas(await judge(base))).toEqual(['documentation']);
  expect(areas(await judge(old))).toContain('authentication');
});

test('R23 what a merge commit brings in by itself is seen', async () => {
  const base = commit({ 'src/a.ts': 'a();\n' });
  git('checkout', '-q', '-b', 'side');
  commit({ 'src/b.ts': 'b();\n' });
  git('checkout', '-q', 'main');
  commit({ 'src/c.ts': 'c();\n' });
  git('merge', '-q', '--no-ff', '--no-commit', 'side');
  commit({ 'src/d.ts': 'verifyPassword(user);\n' });
  expect(areas(await judge(base))).toContain('authentication');
});

test('R24 two runs give the same bytes', async () => {
  const base = commit({ 'src/a.ts': 'if (!allowed) throw new Error();\n' });
  commit({ 'src/a.ts': 'go();\n', 'package.json': '{"dependencies":{"b":"1","a":"1"}}\n' });
  expect(JSON.stringify(await judge(base))).toBe(JSON.stringify(await judge(base)));
});

test('R29 planted configuration, grafts and replaced objects are ignored', async () => {
  const base = commit({ 'src/api.py': 'requests.get(url, verify=True)\n' });
  const head = commit({ 'src/api.py': 'requests.get(url, verify=False)\n' });
  const harmless = git('commit-tree', '-p', base, '-m', 'x', git('rev-parse', `${base}^{tree}`).trim()).trim();
  const expected = JSON.stringify(await judge(base, head));
  git('replace', head, harmless);
  git('config', 'diff.noprefix', 'true');
  git('config', 'diff.external', '/bin/false');
  git('config', 'core.quotePath', 'true');
  writeFileSync(join(dir, '.git/info/grafts'), `${head}\n`);
  expect(JSON.stringify(await judge(base, head))).toBe(expected);
  // Attributes of the machine can keep git from printing a diff; then nothing was analysed, which counts as high.
  writeFileSync(join(dir, '.git/info/attributes'), '*.py -diff\n');
  expect((await judge(base, head)).riskLevel).toBe('high');
});
