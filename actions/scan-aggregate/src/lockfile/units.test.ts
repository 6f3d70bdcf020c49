import { describe, expect, test } from '@jest/globals';
import { isDependencyFile, isImageFile, isLockfile, isManifest, isNpmLock } from './files.ts';
import { packagesOfNpmLock, parseNpmLock } from './npm-lock.ts';
import { outOfStep, parseManifest, sameDependencies } from './npm-step.ts';

describe('names of files', () => {
  test.each(['package.json', 'a/b/Cargo.toml', 'requirements-dev.txt', 'go.mod', 'App.csproj', 'PACKAGE.JSON'])(
    '%s is a manifest',
    (path) => expect([isManifest(path), isDependencyFile(path)]).toEqual([true, true]),
  );
  test.each(['package-lock.json', 'x/yarn.lock', 'pnpm-lock.yaml', 'uv.lock', 'go.sum'])('%s is a lockfile', (path) =>
    expect([isLockfile(path), isDependencyFile(path)]).toEqual([true, true]),
  );
  test.each(['src/package.json.ts', 'requirements.md', 'block.json', 'README.md'])('%s is neither', (path) =>
    expect(isDependencyFile(path)).toBe(false),
  );
  test.each(['Dockerfile', 'a/Dockerfile.prod', 'web.dockerfile', 'Containerfile'])('%s builds an image', (path) =>
    expect(isImageFile(path)).toBe(true),
  );
  test('only npm’s lockfiles are read', () =>
    expect([isNpmLock('a/npm-shrinkwrap.json'), isNpmLock('yarn.lock')]).toEqual([true, false]));
});

describe('an npm lockfile', () => {
  const text = JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { name: 'service' },
      'packages/own': { version: '1.0.0' },
      'node_modules/own': { resolved: 'packages/own', link: true },
      'node_modules/@s/a': { version: '1.0.0' },
      'node_modules/@s/a/node_modules/b': { version: '2.0.0' },
      'node_modules/alias': { name: 'real', version: '3.0.0' },
    },
  });
  test('lists what is installed, by its real name; own folders and links are not', () =>
    expect(packagesOfNpmLock(text)?.map(({ name, version }) => `${name}@${version}`)).toEqual([
      '@s/a@1.0.0',
      'b@2.0.0',
      'real@3.0.0',
    ]));
  test.each([
    '',
    '{',
    '[]',
    'null',
    '{"lockfileVersion":1,"dependencies":{}}',
    '{"lockfileVersion":3}',
    '{"lockfileVersion":3,"packages":[]}',
  ])('%j is none', (broken) => expect(parseNpmLock(broken)).toBeNull());
});

describe('manifests', () => {
  test('have the same dependencies whatever their order and their other fields', () => {
    const a = { dependencies: { a: '1', b: '2' }, scripts: { x: '1' } };
    const b = { dependencies: { b: '2', a: '1' } };
    expect(sameDependencies(a, b)).toBe(true);
    expect(sameDependencies(a, { ...b, devDependencies: { c: '1' } })).toBe(false);
    expect(sameDependencies(a, { ...b, overrides: { a: '3' } })).toBe(false);
    expect(sameDependencies(null, {})).toBe(true);
  });
  test.each(['{', '[]', '1', ''])('%j is none', (text) => expect(parseManifest(text)).toBeNull());

  const lock = (dependencies: object, packages: object) => {
    const parsed = parseNpmLock(JSON.stringify({ lockfileVersion: 3, packages: { '': dependencies, ...packages } }));
    if (parsed === null) throw new Error('not a lockfile');
    return parsed;
  };
  test('an optional or peer dependency need not be installed', () => {
    const fields = { optionalDependencies: { a: '1' }, peerDependencies: { b: '1' } };
    expect(outOfStep(lock(fields, {}), '', fields)).toEqual([]);
    expect(outOfStep(lock({ devDependencies: { a: '1' } }, {}), '', { devDependencies: { a: '1' } })).toEqual([
      'a is declared and not installed',
    ]);
  });
  test('an override may install another version than the one that is pinned', () => {
    const fields = { dependencies: { a: '1.0.0' } };
    const installed = lock(fields, { 'node_modules/a': { version: '1.0.1' } });
    expect(outOfStep(installed, '', fields)).toHaveLength(1);
    expect(outOfStep(installed, '', { ...fields, overrides: { a: '1.0.1' } })).toEqual([]);
  });
});
