import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { main } from '../../cli/src/main.ts';
import { GATES } from '../../shared/evidence/gates.ts';
import { reportSchema } from '../../shared/evidence/report.ts';
import { captured } from '../support/io.ts';
import { smallRepository } from '../support/repository.ts';

let repo: string;
let base: string;
let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'evidence-gate-'));
  ({ repo, base } = smallRepository(dir));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function run(...words: string[]) {
  const io = captured();
  const status = await main(words, io);
  return { status, ...io.text };
}
const check = (...words: string[]) => run('check', '--repo', repo, '--base', base, '--out', join(dir, 'out'), ...words);

describe('evidence-gate check', () => {
  test('writes a report for each gate, a bundle, a summary and a page, and exits 1 with each next action', async () => {
    const { status, out } = await check();
    expect(status).toBe(1);
    for (const gate of GATES)
      expect(reportSchema.parse(JSON.parse(readFileSync(join(dir, 'out', `${gate}.json`), 'utf8'))).gate).toBe(gate);
    for (const file of ['bundle.intoto.json', 'summary.md', 'report.html', 'merged.sarif'])
      expect(readFileSync(join(dir, 'out', file), 'utf8').length).toBeGreaterThan(50);
    expect(out).toMatch(/^not-ready {2}\d+ of \d+ requirements hold/u);
    const missing = out.split('\n').filter((line) => /^ {2}(?:missing|failed|unavailable)/u.test(line));
    expect(missing.length).toBeGreaterThan(3);
    expect(out.split('\n').filter((line) => line.includes('→'))).toHaveLength(missing.length);
  });

  test('json is the verdict’s gate report', async () => {
    const { out } = await check('--format', 'json');
    expect(reportSchema.parse(JSON.parse(out))).toMatchObject({
      gate: 'approval-gate',
      conclusion: 'failure',
      details: { verdict: 'not-ready' },
    });
  });

  test('observe judges the same and exits 0', async () => {
    const { status, out } = await check('--mode', 'observe');
    expect(status).toBe(0);
    expect(out).toMatch(/^not-ready/u);
  });

  test('a report of 0 bytes is never green', async () => {
    const empty = join(dir, 'empty.xml');
    writeFileSync(empty, '');
    const { status } = await check('--reports', empty);
    expect(status).toBe(1);
    const report = JSON.parse(readFileSync(join(dir, 'out/test-evidence-map.json'), 'utf8'));
    expect(report.details.reports).toEqual([expect.objectContaining({ path: empty, status: 'empty' })]);
    expect(report.evidence.find(({ id }: { id: string }) => id === 'test.unit').status).not.toBe('satisfied');
  });

  test.each([
    ['an unknown ref', ['check', '--repo', '.', '--base', 'no-such-ref'], 'EG203'],
    ['no repository', ['check', '--repo', '/', '--base', 'main'], 'EG201'],
    ['an unreadable policy', ['check', '--policy', '/no/policy.yml', '--base', 'HEAD'], 'EG220'],
    ['an unreadable pull request', ['check', '--pull-request', '/no/pr.json', '--base', 'HEAD'], 'EG206'],
    ['an unknown command', ['chek'], 'EG200'],
    ['an unknown flag', ['check', '--evidence', 'x'], 'EG200'],
  ])('%s exits 2 with a code, a sentence and a next step', async (_what, words, code) => {
    const { status, err, out } = await run(...words);
    expect(status).toBe(2);
    expect(err).toMatch(new RegExp(`^error ${code} .+\\n {2}→ .+\\n$`, 'u'));
    expect(`${err}${out}`).not.toMatch(/\n\s+at /u);
  });

  test('a planted library is refused before anything is judged', async () => {
    const io = captured({ LD_PRELOAD: '/tmp/x.so' });
    expect(await main(['check', '--repo', repo, '--base', base], io)).toBe(2);
    expect(io.text.err).toContain('EG230');
  });
});

describe('help', () => {
  test('lists every command, and each command explains every flag', async () => {
    const { out, status } = await run('--help');
    expect(status).toBe(0);
    for (const gate of GATES) expect(out).toContain(gate);
    for (const command of ['check', ...GATES]) {
      const page = (await run(command, '--help')).out;
      const flags = page.split('\n').filter((line) => line.startsWith('  --'));
      expect(flags.length).toBeGreaterThan(6);
      for (const line of flags) expect(line).toMatch(/^ {2}--[a-z-]+(?: …)? {2,}\S/u);
    }
  });
});
