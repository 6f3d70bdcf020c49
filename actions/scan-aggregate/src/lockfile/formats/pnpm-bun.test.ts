import { describe, expect, test } from '@jest/globals';
import { bumped, manifestAlone, reviewOf, tricked, type Bump } from '../../../testing/lockfiles.ts';
import { readPnpm } from './pnpm.ts';

const json = (dependencies: object): string => JSON.stringify({ name: 'service', dependencies });

describe('pnpm', () => {
  const lockOf = (spec: string, version: string): string => `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      a:
        specifier: ${spec}
        version: ${version}

packages:

  a@${version}:
    resolution: {integrity: sha512-${version}AAAA==}

  '@s/inner@1.0.0':
    resolution: {integrity: sha512-inner==}

snapshots:

  a@${version}:
    dependencies:
      '@s/inner': 1.0.0
`;
  const bump: Bump = {
    manifest: ['package.json', json({ a: '^1.0.0' }), json({ a: '^1.2.0' })],
    lock: ['pnpm-lock.yaml', lockOf('^1.0.0', '1.0.0'), lockOf('^1.2.0', '1.2.0')],
  };
  test('an honest bump is satisfied', async () =>
    expect(await bumped(bump)).toMatchObject({ status: 'satisfied', rules: [] }));
  test.each([
    [
      'a tarball of another host',
      'integrity: sha512-1.2.0AAAA==',
      'integrity: sha512-a, tarball: https://evil.example/a.tgz',
      'lockfile.host',
    ],
    [
      'a tarball of another package',
      'integrity: sha512-1.2.0AAAA==',
      'integrity: sha512-a, tarball: https://registry.npmjs.org/b/-/b-1.2.0.tgz',
      'lockfile.other-package',
    ],
    [
      'git',
      'integrity: sha512-1.2.0AAAA==',
      'type: git, repo: https://github.com/o/a.git, commit: abc',
      'lockfile.source',
    ],
    ['a file', 'integrity: sha512-1.2.0AAAA==', 'tarball: file:a.tgz, integrity: sha512-a', 'lockfile.source'],
    ['another hash of the same version', 'sha512-inner==', 'sha512-other==', 'lockfile.integrity-changed'],
    ['no hash', '{integrity: sha512-1.2.0AAAA==}', '{}', 'lockfile.integrity-missing'],
    ['another specifier', 'specifier: ^1.2.0', 'specifier: ^1.0.0', 'lockfile.out-of-step'],
    ['an unknown version of the format', "'9.0'", "'42.0'", 'lockfile.unreadable'],
  ])('%s fails', async (_, honest, instead, rule) => {
    const found = await tricked(bump, honest, instead);
    expect(found).toMatchObject({ status: 'failed' });
    expect(found.rules).toContain(rule);
  });
  test('a host on the allow-list is fine', async () =>
    expect(
      (await tricked(bump, 'sha512-1.2.0AAAA==', 'sha512-a, tarball: https://npm.example/a.tgz', ['npm.example']))
        .status,
    ).toBe('satisfied'));
  test('a manifest without its lockfile fails', async () =>
    expect(await manifestAlone(bump)).toMatchObject({ status: 'failed', rules: ['lockfile.out-of-step'] }));
  test('a workspace is answered by its own importer', async () => {
    const lock = bump.lock[1].replace('  .:\n', '  .: {}\n\n  packages/x:\n');
    const files = { 'packages/x/package.json': [json({}), json({ a: '^1.0.0' })] } as const;
    const untouched = { 'package.json': json({}), 'pnpm-lock.yaml': lock };
    expect((await reviewOf(files, untouched)).status).toBe('satisfied');
    expect((await reviewOf(files, { ...untouched, 'pnpm-lock.yaml': bump.lock[1] })).status).toBe('missing');
    // A lockfile that was left behind beside it does not hide the one of the workspace.
    const left = { ...untouched, 'packages/x/yarn.lock': '# yarn lockfile v1\n' };
    const changed = { ...files, 'pnpm-lock.yaml': [bump.lock[1], lock] } as const;
    expect((await reviewOf(changed, left)).status).toBe('satisfied');
  });
  test.each([
    [
      'lockfileVersion: 5.4\nspecifiers:\n  a: ^1\npackages:\n  /@s/a/1.0.0_peer@2.0.0:\n    resolution: {integrity: sha512-x}\n',
    ],
    ["lockfileVersion: '6.0'\npackages:\n  /@s/a@1.0.0(peer@2.0.0):\n    resolution: {integrity: sha512-x}\n"],
  ])('older forms of a key: %#', async (text) =>
    expect((await readPnpm(text)).packages[0]).toMatchObject({ name: '@s/a', version: '1.0.0' }),
  );
});

describe('Bun', () => {
  const lockOf = (spec: string, version: string): string => `{
  "lockfileVersion": 1,
  "workspaces": {
    "": { "name": "service", "dependencies": { "a": "${spec}", }, },
  },
  "packages": {
    "a": ["a@${version}", "", { "dependencies": { "inner": "^1" } }, "sha512-${version}=="],
    "inner": ["inner@1.0.0", "", {}, "sha512-inner=="],
  }
}
`;
  const bump: Bump = {
    manifest: ['package.json', json({ a: '^1.0.0' }), json({ a: '^1.2.0' })],
    lock: ['bun.lock', lockOf('^1.0.0', '1.0.0'), lockOf('^1.2.0', '1.2.0')],
  };
  test('an honest bump is satisfied', async () =>
    expect(await bumped(bump)).toMatchObject({ status: 'satisfied', rules: [] }));
  test.each([
    ['another host', '"a@1.2.0", ""', '"a@1.2.0", "https://evil.example/"', 'lockfile.host'],
    ['git', '"a@1.2.0", ""', '"a@github:o/a#abc", ""', 'lockfile.source'],
    ['a tarball', '"a@1.2.0", ""', '"a@https://evil.example/a.tgz", ""', 'lockfile.host'],
    ['another hash of the same version', 'sha512-inner==', 'sha512-other==', 'lockfile.integrity-changed'],
    ['no hash', ', "sha512-1.2.0=="', '', 'lockfile.integrity-missing'],
    ['no entry', '"a": ["a@1.2.0"', '"b": ["b@1.2.0"', 'lockfile.out-of-step'],
    ['another specifier', '"a": "^1.2.0"', '"a": "^9.0.0"', 'lockfile.out-of-step'],
    ['no JSON', '"lockfileVersion"', 'lockfileVersion!', 'lockfile.unreadable'],
  ])('%s fails', async (_, honest, instead, rule) => {
    const found = await tricked(bump, honest, instead);
    expect(found).toMatchObject({ status: 'failed' });
    expect(found.rules).toContain(rule);
  });
});
