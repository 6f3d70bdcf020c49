import { describe, expect, test } from '@jest/globals';
import { changeOf, type ChangeRecipe } from '../../../../shared/testing/change-builder.ts';
import { dependencyChanges } from './dependencies.ts';

const added = async (files: ChangeRecipe['files']) => {
  const change = changeOf({ files });
  return dependencyChanges(change, change.files);
};
const manifest = (...names: string[]): string =>
  JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '1'])) }, null, 2);

describe('added dependencies', () => {
  test('a new name is added, a changed version is not', async () => {
    const before = manifest('a', 'b');
    const after = manifest('a', 'b', 'left-pad').replace('"a": "1"', '"a": "2"');
    expect((await added({ 'package.json': [before, after] })).added).toEqual([
      { name: 'left-pad', version: '1', ecosystem: 'npm', path: 'package.json' },
    ]);
  });

  test('a name that moves between manifests is not new', async () => {
    const files = {
      'a/package.json': [manifest('x'), manifest()],
      'b/package.json': [manifest(), manifest('x')],
    } as const;
    expect((await added(files)).added).toEqual([]);
  });

  test('a direct dependency is reported where it is declared, a transitive one in the lockfile', async () => {
    const lock = (...names: string[]): string =>
      JSON.stringify({
        packages: Object.fromEntries(names.map((name) => [`node_modules/${name}`, { version: '1.0.0' }])),
      });
    const result = await added({
      'package-lock.json': [lock(), lock('a', 'b')],
      'package.json': [manifest(), manifest('a')],
    });
    expect(result.added.map(({ name, path }) => [name, path])).toEqual([
      ['a', 'package.json'],
      ['b', 'package-lock.json'],
    ]);
  });

  test('names of PyPI compare without case and punctuation', async () => {
    expect((await added({ 'requirements.txt': ['Foo_Bar==1\n', 'foo-bar==2\n'] })).added).toEqual([]);
  });

  test('one name in two ecosystems is two dependencies', async () => {
    const result = await added({
      'package.json': [manifest(), manifest('x')],
      'requirements/dev.txt': ['', 'x\n'],
      'requirements-dev.txt': ['', 'x\n'],
    });
    expect(result.added.map(({ ecosystem }) => ecosystem)).toEqual(['npm', 'pypi']);
  });

  test('a manifest that cannot be read raises the risk and says so', async () => {
    const { notices } = await added({ 'package.json': [manifest(), '{"dependencies": '] });
    expect(notices).toEqual([expect.objectContaining({ ruleId: 'unanalysed', path: 'package.json', atLeast: 'high' })]);
  });
});

test('a declared name that could be taken for a popular one is worth a look; one that only a lockfile names is not', async () => {
  const lock = JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/expresss': { version: '1' } } });
  expect((await added({ 'package.json': [null, manifest('expresss', 'express')] })).notices).toMatchObject([
    { ruleId: 'look-alike', atLeast: 'high', message: expect.stringContaining('expresss could be taken for express') },
  ]);
  expect((await added({ 'package-lock.json': [null, lock] })).notices).toEqual([]);
});
