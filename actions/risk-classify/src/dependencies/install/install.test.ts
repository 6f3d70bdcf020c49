import { describe, expect, test } from '@jest/globals';
import { changeOf } from '../../../../../shared/testing/change-builder.ts';
import { lockfileSwaps } from './lockfile-swap.ts';
import { manifestNotices } from './manifest-notices.ts';

describe('package.json', () => {
  const told = async (before: object, after: object): Promise<string[]> => {
    const text = (value: object): string => JSON.stringify(value, null, 2);
    const change = changeOf({ files: { 'web/package.json': [text(before), text(after)] } });
    return (await manifestNotices(change)).map(({ ruleId, message }) => `${ruleId} ${message.split(': ')[1]}`);
  };

  test.each<[string, object, object, string[]]>([
    ['an install script comes', {}, { scripts: { postinstall: 'node x.js' } }, ['install-script postinstall.']],
    [
      'one does something else',
      { scripts: { prepare: 'a' } },
      { scripts: { prepare: 'a && b' } },
      ['install-script prepare.'],
    ],
    ['one goes', { scripts: { install: 'a' } }, {}, []],
    ['another script comes', {}, { scripts: { test: 'jest' } }, []],
    ['a git spec', {}, { dependencies: { a: 'git+ssh://git@host.example/a.git' } }, ['package-source a.']],
    [
      'a tarball',
      { dependencies: { a: '1' } },
      { dependencies: { a: 'https://host.example/a.tgz' } },
      ['package-source a.'],
    ],
    ['a repository by its short name', {}, { devDependencies: { a: 'owner/a#main' } }, ['package-source a.']],
    ['a folder', {}, { dependencies: { a: 'file:../a' } }, ['package-source a.']],
    ['an ordinary range, a workspace, a tag', {}, { dependencies: { a: '^1.0.0', b: 'workspace:*', c: 'next' } }, []],
    ['an override', { overrides: { a: '1' } }, { overrides: { a: '1', b: '2' } }, ['package-override b.']],
    ['a resolution', {}, { resolutions: { b: '2' } }, ['package-override b.']],
    ['an override of pnpm', {}, { pnpm: { overrides: { b: '2' } } }, ['package-override b.']],
    ['a patch', {}, { pnpm: { patchedDependencies: { 'a@1': 'patches/a.patch' } } }, ['package-patch a@1.']],
    [
      'scripts that may run',
      { pnpm: { onlyBuiltDependencies: ['a'] } },
      { pnpm: { onlyBuiltDependencies: ['a', 'b'] } },
      ['package-patch b.'],
    ],
    [
      'hostile keys',
      {},
      JSON.parse('{"scripts":{"__proto__":{"install":"x"}},"overrides":{"__proto__":"1"}}') as object,
      ['package-override __proto__.'],
    ],
    ['nonsense in place of objects', { overrides: 1 }, { overrides: 'x', scripts: [1], dependencies: null }, []],
  ])('%s', async (_name, before, after, expected) => {
    expect(await told(before, after)).toEqual(expected);
  });

  test('what is no JSON is left to the reader of dependencies', async () => {
    expect(await manifestNotices(changeOf({ files: { 'package.json': ['{}', '{'] } }))).toEqual([]);
  });
});

describe('an exchanged package in a lockfile', () => {
  const swapped = (path: string, before: string, after: string): boolean =>
    lockfileSwaps(changeOf({ files: { [path]: [before, after] } }).files).length > 0;
  const one = `sha512-${'a'.repeat(86)}==`;
  const two = `sha512-${'b'.repeat(86)}==`;
  const npm = (version: string, digest: string, host = 'registry.npmjs.org'): string =>
    `{\n  "packages": {\n    "node_modules/a": {\n      "version": "${version}",\n      "resolved": "https://${host}/a/-/a-${version}.tgz",\n      "integrity": "${digest}"\n    }\n  }\n}\n`;
  const hex = (digit: string): string => digit.repeat(64);
  const cargo = (version: string, digest: string): string =>
    `[[package]]\nname = "a"\nversion = "${version}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${digest}"\n`;
  const yarn = (version: string, digest: string): string =>
    `a@^1.0.0:\n  version "${version}"\n  resolved "https://registry.yarnpkg.com/a/-/a-${version}.tgz#${'c'.repeat(40)}"\n  integrity ${digest}\n`;
  const pnpm = (version: string, digest: string): string =>
    `packages:\n\n  a@${version}:\n    resolution: {integrity: ${digest}}\n`;
  const go = (version: string, digit: string): string => `example.org/a ${version} h1:${digit.repeat(43)}=\n`;

  test.each<[string, string, string, string]>([
    ['package-lock.json: the digest', 'package-lock.json', npm('1.0.0', one), npm('1.0.0', two)],
    ['package-lock.json: the host', 'web/package-lock.json', npm('1.0.0', one), npm('1.0.0', one, 'host.example')],
    ['yarn.lock', 'yarn.lock', yarn('1.0.0', one), yarn('1.0.0', two)],
    ['pnpm-lock.yaml', 'pnpm-lock.yaml', pnpm('1.0.0', one), pnpm('1.0.0', two)],
    ['go.sum', 'go.sum', go('v1.0.0', 'a'), go('v1.0.0', 'b')],
    [
      'requirements.txt',
      'requirements.txt',
      `a==1.0 --hash=sha256:${hex('a')}\n`,
      `a==1.0 --hash=sha256:${hex('b')}\n`,
    ],
  ])('%s', (_name, path, before, after) => {
    expect(swapped(path, before, after)).toBe(true);
  });

  test.each<[string, string, string, string]>([
    ['package-lock.json', 'package-lock.json', npm('1.0.0', one), npm('1.0.1', two)],
    ['Cargo.lock', 'Cargo.lock', cargo('1.0.0', hex('a')), cargo('1.0.1', hex('b'))],
    ['yarn.lock', 'yarn.lock', yarn('1.0.0', one), yarn('1.0.1', two)],
    ['pnpm-lock.yaml', 'pnpm-lock.yaml', pnpm('1.0.0', one), pnpm('1.0.1', two)],
    ['go.sum', 'go.sum', go('v1.0.0', 'a'), go('v1.0.1', 'b')],
  ])('a new version has a new digest: %s', (_name, path, before, after) => {
    expect(swapped(path, before, after)).toBe(false);
  });

  test('Cargo.lock, and what is no lockfile', () => {
    expect(swapped('Cargo.lock', cargo('1.0.0', hex('a')), cargo('1.0.0', hex('b')))).toBe(true);
    expect(swapped('src/a.json', npm('1.0.0', one), npm('1.0.0', two))).toBe(false);
  });
});
