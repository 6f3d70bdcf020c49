import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { captured } from '../../../test/support/io.ts';
import { gitIn, smallRepository } from '../../../test/support/repository.ts';
import { main } from '../main.ts';

const COMMIT = 'c'.repeat(40);
const WRITTEN = [
  '.github/evidence-gate.yml',
  '.github/workflows/evidence-gate.yml',
  '.github/workflows/evidence-gate-refresh.yml',
];

let dir: string;
let repo: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'evidence-gate-init-'));
  ({ repo } = smallRepository(dir));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

async function run(...words: string[]) {
  const io = captured();
  return { status: await main(['init', '--repo', repo, '--ref', COMMIT, ...words], io), ...io.text };
}

describe('evidence-gate init', () => {
  test('writes policy and workflows, pinned, and says what is next', async () => {
    const { status, out } = await run();
    expect(status).toBe(0);
    for (const path of WRITTEN) expect(out).toContain(`written ${path}`);
    expect(readFileSync(join(repo, WRITTEN[1] as string), 'utf8')).toContain(`evidence-gate.yml@${COMMIT}`);
    expect(out).toContain('evidence-gate doctor');
  });

  test('the policy it wrote is the one the command line then reads', async () => {
    await run();
    const io = captured();
    expect(await main(['policy', 'check', '--policy', join(repo, WRITTEN[0] as string)], io)).toBe(0);
  });

  test('shows and writes nothing in a dry run', async () => {
    const { status, out } = await run('--dry-run');
    expect(status).toBe(0);
    expect(out).toContain('name: Evidence Gate');
    expect(WRITTEN.filter((path) => existsSync(join(repo, path)))).toEqual([]);
  });

  test('overwrites nothing, and writes nothing else either', async () => {
    writeFileSync(join(repo, '.gitignore'), '.github\n');
    await run();
    const mine = join(repo, WRITTEN[2] as string);
    writeFileSync(mine, 'mine\n');
    for (const path of WRITTEN.slice(0, 2)) rmSync(join(repo, path));
    const { status, err } = await run();
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('EG292') });
    expect(readFileSync(mine, 'utf8')).toBe('mine\n');
    expect(WRITTEN.filter((path) => existsSync(join(repo, path)))).toEqual([WRITTEN[2]]);
  });

  test('writes a spec where an absolute path says, not below the repository', async () => {
    const path = join(repo, 'elsewhere', 'spec.yml');
    const { status } = await run('--spec', path, '--base', 'HEAD~1', '--head', 'HEAD');
    expect(status).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('evidence-gate/spec@1');
  });

  test('writes a spec that names the areas of the change', async () => {
    const { status } = await run('--spec', 'spec.yml', '--base', 'HEAD~1', '--head', 'HEAD');
    expect(status).toBe(0);
    expect(readFileSync(join(repo, 'spec.yml'), 'utf8')).toMatch(/areas:\n {2}- [a-z-]+ # src\/session\.js/u);
  });

  test.each([
    ['a gate that is no repository', ['--gate', 'x;y/z w']],
    ['a branch with an expression', ['--branch', '${{ github.token }}']],
    ['a branch that breaks the line', ['--branch', 'main\n  push:']],
    ['a preset that is a list', ['--preset', 'a, b']],
  ])('%s: exit status 2', async (_what, words) => {
    const { status, err } = await run(...words);
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('EG294') });
  });

  test('outside a repository: exit status 2', async () => {
    const io = captured();
    expect(await main(['init', '--repo', dir, '--ref', COMMIT], io)).toBe(2);
    expect(io.text.err).toContain('EG201');
  });

  test('a branch of its own is found without being told', async () => {
    gitIn(repo)('branch', '-m', 'trunk');
    await run();
    expect(readFileSync(join(repo, WRITTEN[1] as string), 'utf8')).toContain("branches: ['trunk']");
  });
});
