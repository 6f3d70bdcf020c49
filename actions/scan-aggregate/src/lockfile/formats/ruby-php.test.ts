import { describe, expect, test } from '@jest/globals';
import { bumped, manifestAlone, reviewOf, tricked, type Bump } from '../../../testing/lockfiles.ts';

describe('Bundler', () => {
  const gemfile = (spec: string, more = ''): string =>
    `source "https://rubygems.org"\n\ngem "rack", "${spec}"\n${more}`;
  const lockOf = (version: string, hashed = true): string => `GEM
  remote: https://rubygems.org/
  specs:
    inner (1.0.0-x86_64-linux)
    rack (${version})
      inner (~> 1.0)

PLATFORMS
  x86_64-linux

DEPENDENCIES
  rack (~> 3.0)
${hashed ? `\nCHECKSUMS\n  inner (1.0.0-x86_64-linux) sha256=aaaa\n  rack (${version}) sha256=${version}\n` : ''}
BUNDLED WITH
   2.6.0
`;
  const bump: Bump = {
    manifest: ['Gemfile', gemfile('~> 3.0'), gemfile('~> 3.1')],
    lock: ['Gemfile.lock', lockOf('3.0.0'), lockOf('3.1.0')],
  };
  test('an honest bump is satisfied', async () =>
    expect(await bumped(bump)).toMatchObject({ status: 'satisfied', rules: [] }));
  test('without checksums it is satisfied and says so', async () => {
    const bare: Bump = { ...bump, lock: ['Gemfile.lock', lockOf('3.0.0', false), lockOf('3.1.0', false)] };
    expect((await bumped(bare)).summary).toContain('Without checksums: Gemfile.lock');
    expect((await bumped(bare)).status).toBe('satisfied');
  });
  test.each([
    ['another host', 'remote: https://rubygems.org/', 'remote: https://evil.example/', 'lockfile.host'],
    [
      'a second host',
      'remote: https://rubygems.org/',
      'remote: https://rubygems.org/\n  remote: https://evil.example/',
      'lockfile.host',
    ],
    ['git', 'GEM\n  remote: https://rubygems.org/', 'GIT\n  remote: https://github.com/o/rack.git', 'lockfile.source'],
    ['a path outside', 'GEM\n  remote: https://rubygems.org/', 'PATH\n  remote: ../rack', 'lockfile.source'],
    ['another checksum of the same version', 'sha256=aaaa', 'sha256=bbbb', 'lockfile.integrity-changed'],
    ['no checksum', ' sha256=3.1.0', '', 'lockfile.integrity-missing'],
    ['no checksums at all', /CHECKSUMS[^]*\n\n/u.exec(lockOf('3.1.0'))?.[0] ?? '', '', 'lockfile.weakened'],
    ['no entry', '  rack (~> 3.0)', '  rake (~> 3.0)', 'lockfile.out-of-step'],
    ['a merge conflict', 'GEM\n', '<<<<<<< HEAD\nGEM\n', 'lockfile.unreadable'],
  ])('%s fails', async (_, honest, instead, rule) => {
    const found = await tricked(bump, honest, instead);
    expect(found).toMatchObject({ status: 'failed' });
    expect(found.rules).toContain(rule);
  });
  test('a manifest without its lockfile fails, a new source in it too', async () => {
    expect((await manifestAlone(bump)).rules).toEqual(['lockfile.stale']);
    const files = { Gemfile: [gemfile('~> 3.0'), gemfile('~> 3.0', 'source "https://evil.example"\n')] } as const;
    expect((await reviewOf(files, { 'Gemfile.lock': bump.lock[1] })).rules).toEqual(['lockfile.host']);
  });
});

describe('Composer', () => {
  const commit = (seed: string): string => seed.replaceAll('.', '').padEnd(40, '0');
  const json = (spec: string): string =>
    JSON.stringify({ require: { php: '>=8.2', 'ext-json': '*', 'Monolog/monolog': spec } });
  const entry = (name: string, repository: string, version: string, reference: string): object => ({
    name,
    version,
    source: { type: 'git', url: `https://github.com/${repository}.git`, reference },
    dist: {
      type: 'zip',
      url: `https://api.github.com/repos/${repository}/zipball/${reference}`,
      reference,
      shasum: '',
    },
    'notification-url': 'https://packagist.org/downloads/',
  });
  const lockOf = (version: string): string =>
    JSON.stringify({
      'content-hash': version,
      packages: [entry('monolog/monolog', 'Seldaek/monolog', version, commit(version))],
      'packages-dev': [entry('psr/log', 'php-fig/log', '3.0.0', commit('aa'))],
    });
  const bump: Bump = {
    manifest: ['composer.json', json('^3.0'), json('^3.2')],
    lock: ['composer.lock', lockOf('3.0.0'), lockOf('3.2.0')],
  };
  test('an honest bump is satisfied', async () =>
    expect(await bumped(bump)).toMatchObject({ status: 'satisfied', rules: [] }));
  test.each([
    ['another host', 'https://api.github.com/repos/Seldaek/monolog/zipball/', 'https://evil.example/', 'lockfile.host'],
    ['another repository of the archive', 'repos/Seldaek/monolog', 'repos/evil/monolog', 'lockfile.other-package'],
    [
      'another commit of the archive',
      `zipball/${commit('3.2.0')}`,
      `zipball/${commit('ee')}`,
      'lockfile.other-package',
    ],
    ['no packagist', ',"notification-url":"https://packagist.org/downloads/"', '', 'lockfile.source'],
    [
      'no commit',
      `"reference":"${commit('3.2.0')}","shasum"`,
      '"reference":"main","shasum"',
      'lockfile.integrity-missing',
    ],
    ['no entry', 'monolog/monolog', 'other/monolog', 'lockfile.out-of-step'],
    ['no content-hash', '"content-hash"', '"hash"', 'lockfile.unreadable'],
  ])('%s fails', async (_, honest, instead, rule) => {
    const found = await tricked(bump, honest, instead);
    expect(found).toMatchObject({ status: 'failed' });
    expect(found.rules).toContain(rule);
  });
  test('a commit that changes under the same version, and a fork that takes over, fail', async () => {
    const swapped = bump.lock[2].replaceAll(commit('aa'), commit('bb'));
    const forked = bump.lock[2].replaceAll('Seldaek/monolog', 'evil/monolog');
    const review = (after: string) => bumped({ ...bump, lock: ['composer.lock', bump.lock[1], after] });
    expect((await review(swapped)).rules).toEqual(['lockfile.integrity-changed']);
    expect((await review(forked)).rules).toEqual(['lockfile.origin-changed']);
  });
  test('a manifest without its lockfile fails', async () =>
    expect((await manifestAlone(bump)).rules).toEqual(['lockfile.stale']));
});
