import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gitIn } from '../support/repository.ts';

const scripts = join(import.meta.dirname, '../../scripts');
type Inputs = Map<string, string>;
interface Step {
  readonly unit: string;
  readonly action: string;
  readonly tags: readonly string[];
  readonly moves: readonly string[];
  readonly changed: readonly string[];
}
const { bundleInputs } = (await import(join(scripts, 'release/inputs.mjs'))) as {
  bundleInputs: (entry: string, read: (path: string) => string | null) => Inputs;
};
const { planOf, compareVersions } = (await import(join(scripts, 'release/plan.mjs'))) as {
  planOf: (units: readonly object[], releasedOf: (unit: object) => object | null) => Step[];
  compareVersions: (a: string, b: string) => number;
};
const { stamp } = (await import(join(scripts, 'release/stamp.mjs'))) as {
  stamp: (text: string, repository: string, commit: string) => string;
};

const LOCK = JSON.stringify({
  packages: {
    'node_modules/zod': { version: '4.0.0', integrity: 'sha512-z' },
    'node_modules/kit': { version: '1.0.0', integrity: 'sha512-k', dependencies: { deep: '*' } },
    'node_modules/kit/node_modules/deep': { version: '2.0.0', integrity: 'sha512-d2' },
    'node_modules/deep': { version: '1.0.0', integrity: 'sha512-d1' },
    'node_modules/jest': { version: '30.0.0', integrity: 'sha512-j' },
  },
});
const FILES: Readonly<Record<string, string>> = {
  'package.json': '{"version":"1.0.0"}',
  'package-lock.json': LOCK,
  'actions/one/package.json': '{"version":"1.0.0"}',
  'actions/one/src/index.ts':
    "import { a } from '../../../shared/a.ts';\nimport type { T } from '../../../shared/types.ts';\nawait import('./late.ts');\na();\n",
  'actions/one/src/late.ts': "export { z } from 'zod';\n",
  'actions/two/package.json': '{"version":"2.3.4"}',
  'actions/two/src/index.ts': "import {\n  b,\n} from '../../../shared/b.ts';\nimport kit from 'kit/part';\nb(kit);\n",
  'shared/a.ts': 'export const a = () => {};\n',
  'shared/b.ts': "import { join } from 'node:path';\nexport const b = join;\n",
  'shared/types.ts': 'export type T = 1;\n',
};
const inputsOf = (name: string, files: Readonly<Record<string, string>> = FILES): Inputs =>
  bundleInputs(`actions/${name}/src/index.ts`, (path) => files[path] ?? null);

describe('what a bundle is made of', () => {
  test('is what it imports, late and packages included; types and node’s own are not', () => {
    expect([...inputsOf('one').keys()].toSorted()).toEqual([
      'actions/one/src/index.ts',
      'actions/one/src/late.ts',
      'shared/a.ts',
      'zod@4.0.0',
    ]);
  });
  test('holds the nearest of two versions of a package', () => {
    expect([...inputsOf('two').keys()]).toEqual(expect.arrayContaining(['shared/b.ts', 'kit@1.0.0', 'deep@2.0.0']));
    expect([...inputsOf('two').keys()]).not.toContain('deep@1.0.0');
  });
  test('of this repository: every gate’s own entry, and nothing of a test', async () => {
    const { readFileSync, existsSync } = await import('node:fs');
    const root = join(scripts, '..');
    const read = (path: string): string | null =>
      existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null;
    const inputs = bundleInputs('actions/risk-classify/src/index.ts', read);
    expect(inputs.size).toBeGreaterThan(50);
    expect([...inputs.keys()].filter((path) => path.includes('.test.') || path.includes('/testing/'))).toEqual([]);
  });
  test('an import of what is not there is an error, never less to compare', () => {
    expect(() => inputsOf('one', { ...FILES, 'actions/one/src/index.ts': "import '../gone.ts';" })).toThrow('gone.ts');
  });
});

describe('the plan', () => {
  const unit = (name: string, version: string, files = FILES) => ({
    name,
    prefix: `${name}/`,
    version,
    inputs: inputsOf(name, files),
  });
  const released =
    (version: string, files = FILES) =>
    (given: object) => ({ version, inputs: inputsOf((given as { name: string }).name, files) });
  const changed = { ...FILES, 'shared/a.ts': 'export const a = () => 1;\n' };

  test('a shared file changes: the gates made of it are released, the others kept', () => {
    const plan = planOf([unit('one', '1.0.1', changed), unit('two', '1.0.0', changed)], released('1.0.0'));
    expect(plan.map(({ unit: name, action, tags, moves }) => [name, action, tags, moves])).toEqual([
      ['one', 'release', ['one/v1.0.1'], ['one/v1']],
      ['two', 'keep', [], []],
    ]);
    expect(plan[0]?.changed).toEqual(['shared/a.ts']);
  });
  test('two gates on one commit have two tags', () => {
    const plan = planOf([unit('one', '1.0.0'), unit('two', '2.3.4')], () => null);
    expect(plan.flatMap(({ tags }) => tags)).toEqual(['one/v1.0.0', 'two/v2.3.4']);
  });
  test.each([
    ['inputs changed and the version did not', '1.0.0', 'blocked'],
    ['the version went down', '0.9.0', 'blocked'],
    ['the version went up', '2.0.0', 'release'],
  ])('%s', (_what, version, action) => {
    expect(planOf([unit('one', version, changed)], released('1.0.0'))[0]?.action).toBe(action);
  });
  test('a dependency of a dependency counts', () => {
    const other = { ...FILES, 'package-lock.json': LOCK.replace('sha512-d2', 'sha512-evil') };
    expect(planOf([unit('two', '1.0.0', other)], released('1.0.0'))[0]).toMatchObject({
      action: 'blocked',
      changed: ['deep@2.0.0'],
    });
  });
  test('versions are numbers', () => {
    expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0);
    expect(() => compareVersions('1.0', '1.0.0')).toThrow('three numbers');
  });
});

test('the released form names sibling actions by repository and commit', () => {
  const commit = 'c'.repeat(40);
  expect(stamp('      uses: $/actions/chain\n', 'acme/gate', commit)).toBe(
    `      uses: acme/gate/actions/chain@${commit}\n`,
  );
  expect(stamp('uses: actions/checkout@v7', 'acme/gate', commit)).toBe('uses: actions/checkout@v7');
});

describe('scripts/release.mjs', () => {
  let repository: string;
  beforeEach(() => {
    repository = mkdtempSync(join(tmpdir(), 'evidence-gate-release-'));
    for (const [path, text] of Object.entries(FILES)) write(path, text);
    const git = gitIn(repository);
    git('init', '-q', '-b', 'main');
    git('config', 'user.name', 'Dev');
    git('config', 'user.email', 'dev@example.org');
    git('add', '-A');
    git('commit', '-q', '-m', 'Begin');
  });
  afterEach(() => rmSync(repository, { recursive: true, force: true }));

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), text);
  }
  const release = (...words: string[]) => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(scripts, 'release.mjs'), '--repository', repository, ...words],
      { encoding: 'utf8' },
    );
    return {
      status,
      stdout,
      tags: execFileSync('git', ['-C', repository, 'tag'], { encoding: 'utf8' }).split('\n').filter(Boolean),
    };
  };

  test('a dry run tells the plan and tags nothing', () => {
    const { status, stdout, tags } = release('--dry-run');
    expect({ status, tags }).toEqual({ status: 0, tags: [] });
    expect(stdout).toContain('+ one/v1.0.0');
  });

  test('releases once, keeps what did not change, and blocks what changed without a version', () => {
    expect(release().tags).toEqual(['one/v1', 'one/v1.0.0', 'two/v2', 'two/v2.3.4', 'v1', 'v1.0.0']);
    expect(release().stdout).toMatch(/^keep +one/mu);
    write('shared/a.ts', 'export const a = () => 2;\n');
    const blocked = release();
    expect(blocked.status).toBe(1);
    expect(blocked.stdout).toMatch(/^blocked +one .*raise its version/mu);
    expect(blocked.stdout).toMatch(/^keep +two/mu);
  });
});
