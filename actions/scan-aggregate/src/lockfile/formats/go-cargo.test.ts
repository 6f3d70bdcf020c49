import { describe, expect, test } from '@jest/globals';
import { bumped, lockAlone, manifestAlone, reviewOf, tricked, type Bump } from '../../../testing/lockfiles.ts';

describe('Go', () => {
  const mod = (version: string, more = ''): string => `module example.org/service

go 1.24

require example.org/a ${version} // comment

require (
	golang.org/x/inner v0.1.0 // indirect
)
${more}`;
  const sum = (version: string): string => `example.org/a ${version} h1:${version}AAA=
example.org/a ${version}/go.mod h1:${version}BBB=
golang.org/x/inner v0.1.0 h1:inner=
golang.org/x/inner v0.1.0/go.mod h1:innermod=
`;
  const bump: Bump = {
    manifest: ['go.mod', mod('v1.0.0'), mod('v1.2.0')],
    lock: ['go.sum', sum('v1.0.0'), sum('v1.2.0')],
  };
  test('an honest bump is satisfied', async () =>
    expect(await bumped(bump)).toMatchObject({
      status: 'satisfied',
      rules: [],
      summary: 'go.sum: 2 packages changed.',
    }));
  test.each([
    ['another hash of the same version', 'h1:inner=', 'h1:other=', 'lockfile.integrity-changed'],
    ['another hash of the same go.mod', 'h1:innermod=', 'h1:other=', 'lockfile.integrity-changed'],
    ['no entry', 'example.org/a v1.2.0', 'example.org/b v1.2.0', 'lockfile.out-of-step'],
    ['a line of something else', 'h1:v1.2.0AAA=', '', 'lockfile.unreadable'],
  ])('%s fails', async (_, honest, instead, rule) => {
    const changed = { ...bump, lock: [bump.lock[0], bump.lock[1], bump.lock[2]] } as Bump;
    const found =
      rule === 'lockfile.out-of-step'
        ? await reviewOf({
            'go.mod': [mod('v1.0.0'), mod('v1.2.0')],
            'go.sum': [bump.lock[1], bump.lock[2].replaceAll(honest, instead)],
          })
        : await tricked(changed, honest, instead);
    expect(found).toMatchObject({ status: 'failed' });
    expect(found.rules).toContain(rule);
  });
  test('a manifest without go.sum fails', async () =>
    expect(await manifestAlone(bump)).toMatchObject({ status: 'failed', rules: ['lockfile.out-of-step'] }));
  test('a replacement by another module or a folder outside fails, by a folder of the repository does not', async () => {
    const replace = (target: string) =>
      reviewOf(
        { 'go.mod': [mod('v1.0.0'), mod('v1.0.0', `replace example.org/a => ${target}\n`)] },
        { 'go.sum': sum('v1.0.0'), 'lib/a/go.mod': 'module example.org/a\n' },
      );
    expect((await replace('github.com/evil/a v1.0.0')).rules).toEqual(['lockfile.source']);
    expect((await replace('../elsewhere')).rules).toEqual(['lockfile.source']);
    expect((await replace('./lib/a')).status).toBe('satisfied');
  });
});

describe('Cargo', () => {
  const toml = (version: string): string => `[package]
name = "service"
version = "0.1.0"

[dependencies]
a = "${version}"
b_c = { version = "1", features = ["x"] }
lib = { path = "lib" }
`;
  const source = 'source = "registry+https://github.com/rust-lang/crates.io-index"';
  const lockOf = (version: string): string => `version = 4

[[package]]
name = "a"
version = "${version}"
${source}
checksum = "${version}aaaa"

[[package]]
name = "b-c"
version = "1.4.0"
source = "sparse+https://index.crates.io/"
checksum = "bbbb"

[[package]]
name = "service"
version = "0.1.0"
dependencies = ["a", "b-c"]
`;
  const bump: Bump = {
    manifest: ['Cargo.toml', toml('1.0'), toml('1.2')],
    lock: ['Cargo.lock', lockOf('1.0.3'), lockOf('1.2.1')],
  };
  test('an honest bump is satisfied', async () =>
    expect(await bumped(bump)).toMatchObject({ status: 'satisfied', rules: [] }));
  test.each([
    ['another registry', source, 'source = "registry+https://evil.example/index"', 'lockfile.host'],
    ['another index on GitHub', source, 'source = "registry+https://github.com/evil/crates.io-index"', 'lockfile.host'],
    ['git', source, 'source = "git+https://github.com/o/a?branch=main#abc"', 'lockfile.source'],
    ['no source', `${source}\nchecksum = "1.2.1aaaa"\n`, '', 'lockfile.source'],
    ['another checksum of the same version', '"bbbb"', '"cccc"', 'lockfile.integrity-changed'],
    ['no checksum', 'checksum = "1.2.1aaaa"\n', '', 'lockfile.integrity-missing'],
    ['no entry', 'name = "a"', 'name = "z"', 'lockfile.out-of-step'],
    ['an older version than asked for', 'version = "1.2.1"', 'version = "1.1.9"', 'lockfile.out-of-step'],
    ['no TOML', 'version = 4', 'version = = 4', 'lockfile.unreadable'],
  ])('%s fails', async (_, honest, instead, rule) => {
    const found = await tricked(bump, honest, instead);
    expect(found).toMatchObject({ status: 'failed' });
    expect(found.rules).toContain(rule);
  });
  test('versions that moved without the manifest are shown', async () =>
    expect(await lockAlone(bump, lockOf('1.0.9'))).toMatchObject({
      status: 'satisfied',
      rules: ['lockfile.changed-alone'],
    }));
  test('a manifest without its lockfile fails, unless the lockfile holds what it asks for', async () => {
    expect(await manifestAlone(bump)).toMatchObject({ status: 'failed', rules: ['lockfile.out-of-step'] });
    const wider = { ...bump, manifest: ['Cargo.toml', toml('1.0'), toml('1.0.2')] } as Bump;
    expect((await manifestAlone(wider)).status).toBe('satisfied');
  });
});
