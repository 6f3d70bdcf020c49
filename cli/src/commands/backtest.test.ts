import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gate } from '../../../actions/risk-classify/src/gate.ts';
import { loadPolicy } from '../../../shared/policy/load.ts';
import { keyOf } from '../backtest/output.ts';
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

const text = (name: string): string => readFileSync(join(folder, name), 'utf8');

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
      title: 'Change login.ts',
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

  test('works on a bare repository', async () => {
    git('clone', '-q', '--bare', '.', 'bare.git');
    const { out } = await backtest('--repo', 'bare.git', '--range', `${commits[0]}..main`, '--commits', 'all');
    expect(out).toContain('2 changes, 0 unreadable');
  });

  test('a change that cannot be read is a line with its error, and counted', async () => {
    writeFileSync(join(folder, 'pairs.txt'), `${'0'.repeat(40)} ${commits[0]}\n`);
    const { status, out } = await backtest('--pairs', 'pairs.txt', '--jsonl', 'lost.jsonl');
    expect(status).toBe(0);
    expect(out).toContain('1 changes, 1 unreadable');
    expect(out).toContain('not readable, and why');
    expect(linesOf('lost.jsonl')).toEqual([
      { base: '0'.repeat(40), head: commits[0], error: expect.any(String), code: 'EG203' },
    ]);
  });

  test('says what would have been blocked, and by what', async () => {
    const { out } = await backtest('--range', `${commits[0]}..main`);
    expect(out).toMatch(/2 {2}100 % {2}would have been blocked/u);
    expect(out).toMatch(/2 {2}100 % {2}authentication-or-session/u);
    expect(out).toMatch(/taken as supplied: what every change owes \([^)]*test\.unit/u);
  });

  test('blocks nothing when everything is taken as supplied, and all when nothing but one thing is', async () => {
    const range = ['--range', `${commits[0]}..main`];
    expect((await backtest(...range, '--supplied', '*')).out).toMatch(/0 {4}0 % {2}would have been blocked/u);
    const { out } = await backtest(...range, '--supplied', 'scan.*', 'test.unit');
    expect(out).toMatch(/2 {2}100 % {2}context\.clean/u);
    expect(out).not.toMatch(/% {2}scan\.lint/u);
  });

  test('tells what another policy makes of the same history, and where', async () => {
    writeFileSync(
      join(folder, 'other.yml'),
      'schema: evidence-gate/policy@1\nname: other\nversion: 1\nareas: { docs: { title: Docs, risk: low } }\n',
    );
    const range = ['--range', `${commits[0]}..main`];
    const { out } = await backtest(...range, '--against', 'other.yml', '--jsonl', 'both.jsonl');
    expect(out).toContain('the same history under other.yml');
    expect(out).toMatch(/2 {2}100 % {2}changes that it sees differently/u);
    expect(out).toMatch(/2 {2}100 % {2}only here/u);
    expect(out).toMatch(/high → low/u);
    expect(linesOf('both.jsonl')[0]).toMatchObject({ riskLevel: 'high', against: { riskLevel: 'low', areas: [] } });
    const same = await backtest(...range, '--against', 'builtin:baseline');
    expect(same.out).toMatch(/0 {4}0 % {2}changes that it sees differently/u);
  });

  test('goes on after it was stopped, with the same lines and counts in the end', async () => {
    const words = ['--range', `${commits[0]}..main`, '--jsonl', 'whole.jsonl', '--html', 'whole.html'];
    const whole = await backtest(...words);
    const lines = text('whole.jsonl').split('\n');
    // What a killed run leaves behind: its partial file, here with a line cut in the middle.
    const again = ['--range', `${commits[0]}..main`, '--jsonl', 'again.jsonl'];
    writeFileSync(join(folder, 'again.jsonl'), 'of an earlier run\n');
    await backtest(...again, '--jobs', '1');
    const key = await keyOfRun();
    writeFileSync(join(folder, `again.jsonl.${key}.partial`), `${lines[0]}\n${lines[1]?.slice(0, 40)}`);
    const resumed = await backtest(...again);
    expect(resumed.err).toContain('going on after 1 of 2 changes');
    expect(text('again.jsonl')).toBe(text('whole.jsonl'));
    expect(countsOf(resumed.out)).toBe(countsOf(whole.out));
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  test('ends with status 3 when it was we who failed on a change, with all else judged and written', async () => {
    const fault = { base: commits[1], head: commits[2], error: 'Evidence Gate failed: x', code: 'EG300' };
    writeFileSync(join(folder, `fault.jsonl.${await keyOfRun()}.partial`), `${JSON.stringify(fault)}\n`);
    const { status, out, err } = await backtest('--range', `${commits[0]}..main`, '--jsonl', 'fault.jsonl');
    expect(status).toBe(3);
    expect(err).toContain('EG342 1 of the changes could not be judged');
    expect(out).toContain('2 changes, 1 unreadable');
    expect(linesOf('fault.jsonl')).toEqual([fault, expect.objectContaining({ riskLevel: 'high' })]);
  });

  test('does not go on with lines of other changes', async () => {
    const key = await keyOfRun();
    writeFileSync(join(folder, `fresh.jsonl.${key}.partial`), '{"base":"x","head":"y"}\n');
    const { err } = await backtest('--range', `${commits[0]}..main`, '--jsonl', 'fresh.jsonl');
    expect(err).toBe('');
    expect(linesOf('fresh.jsonl')).toHaveLength(2);
  });

  test('writes a page that needs nothing from outside and shows titles as text', async () => {
    commit('note.md', 'x\n');
    git('commit', '-q', '--amend', '-m', '<script>alert(1)</script> \u202e"x"');
    const head = git('rev-parse', 'HEAD');
    const range = ['--range', `${commits[0]}..${head}`];
    await backtest(...range, '--html', 'page.html', '--against', 'builtin:baseline');
    const page = text('page.html');
    git('reset', '-q', '--hard', commits[2] as string);
    commits.pop();
    expect(page).toContain('of 3 changes would have been blocked');
    expect(page).not.toMatch(/<script|\u202e|(?:src|href)=|url\(|@import/u);
    expect(page).toContain('&#60;script&#62;');
    expect(page).toContain('font: 16px/1.5 system-ui, -apple-system, "Segoe UI"');
  });

  test.each([
    ['neither range nor pairs', 'EG240', []],
    ['both', 'EG240', ['--range', 'a..b', '--pairs', 'x']],
    ['no range', 'EG240', ['--range', 'main']],
    ['a range of three dots', 'EG240', ['--range', 'main...main']],
    ['no file', 'EG240', ['--pairs', 'nowhere.txt']],
    ['a file without a pair', 'EG240', ['--pairs', '/dev/null']],
    ['an unknown ref', 'EG203', ['--range', 'nothing..main']],
    ['a folder that is not there', 'EG241', ['--range', 'main..main', '--jsonl', 'no/where.jsonl']],
    ['a page in a folder that is not there', 'EG241', ['--range', 'main..main', '--html', 'no/where.html']],
    ['evidence nobody knows', 'EG242', ['--range', 'main..main', '--supplied', 'test.moon']],
  ])('is refused with a next step: %s', async (_name, code, words) => {
    const { status, err } = await backtest(...words);
    expect(status).toBe(2);
    expect(err).toContain(code);
    expect(err).toContain('→');
  });
});

/** Whether a file is the beginning of the killed run's lines. */
const isStarted = (name: string): boolean => name.startsWith('killed.jsonl.') && statSync(join(folder, name)).size > 0;

/** The table without how long things took. */
const countsOf = (out: string): string => out.split('slowest of this run')[0] ?? '';

/** The key under which a run over the whole range keeps its lines until it is done. */
async function keyOfRun(): Promise<string> {
  const steps = [
    { base: commits[1] as string, head: commits[2] as string },
    { base: commits[0] as string, head: commits[1] as string },
  ];
  return keyOf(steps, { policy: await loadPolicy({}), against: null }, gate.version);
}

const program = join(import.meta.dirname, '../index.ts');
const environment = { PATH: process.env['PATH'] };

describe('in threads', () => {
  test('killed in the middle, it goes on and ends with the same bytes', async () => {
    const pairs = Array.from({ length: 600 }, (_, n) => `${commits[n % 3]} ${commits[(n + 1) % 3]}`);
    writeFileSync(join(folder, 'long.txt'), `${pairs.join('\n')}\n`);
    const words = (out: string): string[] => [
      program,
      'backtest',
      '--pairs',
      'long.txt',
      '--jsonl',
      out,
      '--jobs',
      '2',
    ];
    const options = { cwd: folder, env: environment };
    const killed = spawn(process.execPath, words('killed.jsonl'), { ...options, stdio: 'ignore' });
    const ended = new Promise((resolve) => killed.on('close', (_status, signal) => resolve(signal)));
    const grown = (): boolean => readdirSync(folder).some((name) => isStarted(name));
    for (let tries = 0; tries < 3_000 && !grown(); tries++) await new Promise((resolve) => setTimeout(resolve, 5));
    killed.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(existsSync(join(folder, 'killed.jsonl'))).toBe(false);
    const { stderr } = spawnSync(process.execPath, words('killed.jsonl'), { ...options, encoding: 'utf8' });
    expect(stderr).toMatch(/going on after [1-9]\d* of 600 changes/u);
    execFileSync(process.execPath, words('whole-run.jsonl'), options);
    expect(text('killed.jsonl')).toBe(text('whole-run.jsonl'));
  }, 120_000);

  test('gives the same lines as in one, in the same order', () => {
    const pairs = Array.from({ length: 150 }, (_, n) => `${commits[n % 3]} ${commits[(n * 7 + 1) % 3]}`);
    writeFileSync(join(folder, 'many.txt'), `${pairs.join('\n')}\n`);
    const run = (jobs: string): string => {
      const out = `jobs-${jobs}.jsonl`;
      execFileSync(process.execPath, [program, 'backtest', '--pairs', 'many.txt', '--jsonl', out, '--jobs', jobs], {
        cwd: folder,
        env: environment,
      });
      return text(out);
    };
    expect(run('3')).toBe(run('1'));
    expect(linesOf('jobs-3.jsonl').map(({ base, head }) => [base, head].join(' '))).toEqual(pairs);
  });
});
