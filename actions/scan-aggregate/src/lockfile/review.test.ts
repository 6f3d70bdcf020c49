import { describe, expect, test } from '@jest/globals';
import { changeOf, type ChangeRecipe } from '../../../../shared/testing/change-builder.ts';
import { reviewLockfiles } from './review.ts';

const SHA = 'sha512-'.concat('A'.repeat(86), '==');
type Entry = Record<string, unknown>;

const entry = (name: string, version: string, more: Entry = {}): Entry => ({
  version,
  resolved: `https://registry.npmjs.org/${name}/-/${name.slice(name.lastIndexOf('/') + 1)}-${version}.tgz`,
  integrity: SHA,
  ...more,
});
const lock = (dependencies: Record<string, string>, packages: Record<string, Entry>): string =>
  JSON.stringify({ lockfileVersion: 3, packages: { '': { name: 'service', dependencies }, ...packages } }, null, 2);
const manifest = (dependencies: Record<string, string>, more: Entry = {}): string =>
  JSON.stringify({ name: 'service', dependencies, ...more });

const BASE = lock({ a: '^1.0.0' }, { 'node_modules/a': entry('a', '1.0.0') });

async function review(files: ChangeRecipe['files'], untouched: ChangeRecipe['untouched'] = {}, allowed: string[] = []) {
  const { evidence, findings } = await reviewLockfiles(changeOf({ files, untouched }), allowed);
  return {
    status: evidence.status,
    summary: evidence.summary,
    next: evidence.nextAction,
    rules: findings.map(({ ruleId }) => ruleId),
    findings,
  };
}

/** Reviews one entry that the change adds beside `a`, with manifest and lockfile in step. */
const adding = (added: Entry, name = 'b', allowed: string[] = []) =>
  review(
    {
      'package.json': [manifest({ a: '^1.0.0' }), manifest({ a: '^1.0.0', [name]: '^2.0.0' })],
      'package-lock.json': [
        BASE,
        lock(
          { a: '^1.0.0', [name]: '^2.0.0' },
          { 'node_modules/a': entry('a', '1.0.0'), [`node_modules/${name}`]: added },
        ),
      ],
    },
    {},
    allowed,
  );

test('nothing touched is satisfied', async () => {
  expect(await review({ 'src/a.js': ['1', '2'] }, { 'package-lock.json': BASE })).toMatchObject({
    status: 'satisfied',
    rules: [],
  });
  const scripts = [manifest({}), manifest({}, { scripts: { test: 'jest' } })] as const;
  expect((await review({ 'package.json': scripts })).status).toBe('satisfied');
});

test('an honest addition is satisfied', async () =>
  expect(await adding(entry('b', '2.1.0'))).toMatchObject({
    status: 'satisfied',
    rules: [],
    summary: 'package-lock.json: 1 packages changed.',
  }));

describe('where a package comes from', () => {
  test.each([
    ['another host', { resolved: 'https://evil.example/b/-/b-2.1.0.tgz' }, 'lockfile.host'],
    ['no TLS', { resolved: 'http://registry.npmjs.org/b/-/b-2.1.0.tgz' }, 'lockfile.source'],
    ['git', { resolved: 'git+ssh://git@github.com/o/b.git#abc' }, 'lockfile.source'],
    ['a file', { resolved: 'file:../b.tgz' }, 'lockfile.source'],
    ['credentials', { resolved: 'https://user:pass@registry.npmjs.org/b/-/b-2.1.0.tgz' }, 'lockfile.source'],
    ['another package', { resolved: 'https://registry.npmjs.org/evil/-/evil-2.1.0.tgz' }, 'lockfile.other-package'],
    ['another version', { resolved: 'https://registry.npmjs.org/b/-/b-2.0.0.tgz' }, 'lockfile.other-package'],
    ['no integrity', { integrity: undefined }, 'lockfile.integrity-missing'],
  ])('%s fails', async (_, more, rule) => {
    const found = await adding(entry('b', '2.1.0', more));
    expect(found).toMatchObject({ status: 'failed', rules: [rule] });
    expect(found.next).toContain('npm install');
    expect(found.findings[0]?.location).toMatchObject({ path: 'package-lock.json' });
    expect(found.findings[0]?.location?.startLine).toBeGreaterThan(1);
  });

  test('a host on the allow-list, a scope, and a real alias are fine', async () => {
    expect(
      (await adding(entry('b', '2.1.0', { resolved: 'https://npm.example/b.tgz' }), 'b', ['npm.example'])).status,
    ).toBe('satisfied');
    expect((await adding(entry('@s/b', '2.1.0'), '@s/b')).status).toBe('satisfied');
    expect((await adding({ ...entry('real', '2.1.0'), name: 'real' })).status).toBe('satisfied');
  });

  test.each([
    ['an install script', { hasInstallScript: true }, 'lockfile.install-script'],
    ['SHA-1 alone', { integrity: 'sha1-AAAA' }, 'lockfile.integrity-weak'],
  ])('%s is shown and does not block', async (_, more, rule) =>
    expect(await adding(entry('b', '2.1.0', more))).toMatchObject({ status: 'satisfied', rules: [rule] }),
  );
});

describe('a package that stays at its version', () => {
  const altered = (more: Entry) =>
    review(
      { 'package-lock.json': [BASE, lock({ a: '^1.0.0' }, { 'node_modules/a': entry('a', '1.0.0', more) })] },
      { 'package.json': manifest({ a: '^1.0.0' }) },
    );
  test('with another integrity or origin fails', async () => {
    expect((await altered({ integrity: `${SHA}x` })).rules).toContain('lockfile.integrity-changed');
    expect((await altered({ resolved: 'https://evil.example/a.tgz' })).rules).toContain('lockfile.origin-changed');
  });
});

test('versions that change although no manifest did are shown', async () => {
  const found = await review(
    { 'package-lock.json': [BASE, lock({ a: '^1.0.0' }, { 'node_modules/a': entry('a', '1.0.1') })] },
    { 'package.json': manifest({ a: '^1.0.0' }) },
  );
  expect(found).toMatchObject({ status: 'satisfied', rules: ['lockfile.changed-alone'] });
});

describe('manifest and lockfile out of step', () => {
  test.each([
    ['the lockfile was not regenerated', manifest({ a: '^1.0.0', b: '^2.0.0' }), 'b is "^2.0.0" in package.json'],
    ['a range differs', manifest({ a: '^1.2.0' }), 'a is "^1.2.0" in package.json'],
    ['a dependency was removed from the manifest alone', manifest({}), 'a is in the lockfile and not in package.json'],
  ])('%s', async (_, after, text) => {
    const found = await review({ 'package.json': [manifest({ a: '^1.0.0' }), after] }, { 'package-lock.json': BASE });
    expect(found).toMatchObject({ status: 'failed' });
    expect(found.summary).toContain(text);
  });

  test('an exact version that is installed differently', async () => {
    const pinned = lock({ a: '1.0.0' }, { 'node_modules/a': entry('a', '1.0.9') });
    const found = await review({
      'package.json': [manifest({ a: '^1.0.0' }), manifest({ a: '1.0.0' })],
      'package-lock.json': [BASE, pinned],
    });
    expect(found.rules).toEqual(['lockfile.out-of-step']);
  });

  test('a declared dependency that is not installed', async () => {
    const found = await review(
      { 'package-lock.json': [BASE, lock({ a: '^1.0.0' }, {})] },
      { 'package.json': manifest({ a: '^1.0.0' }) },
    );
    expect(found.summary).toContain('a is declared and not installed');
  });
});

describe('what cannot be reviewed is never satisfied', () => {
  test('a lockfile of version 1 or no JSON fails', async () => {
    for (const text of ['{"lockfileVersion":1}', '{', '[]']) {
      expect((await review({ 'package-lock.json': [BASE, text] }, { 'package.json': manifest({}) })).status).toBe(
        'failed',
      );
    }
  });
  test('dependencies without a lockfile, and formats this review does not read, are missing', async () => {
    expect((await review({ 'package.json': [manifest({}), manifest({ a: '1' })] })).status).toBe('missing');
    for (const path of ['bun.lockb', 'deno.lock', 'mix.exs', 'setup.py']) {
      expect(await review({ [path]: ['a', 'b'] })).toMatchObject({ status: 'missing' });
    }
  });
  test('what is not in the format of its name fails', async () => {
    for (const path of ['Cargo.lock', 'go.sum', 'yarn.lock', 'App.csproj', 'pom.xml', 'composer.lock', 'bun.lock']) {
      expect(await review({ [path]: ['a', 'b'] })).toMatchObject({ status: 'failed', rules: ['lockfile.unreadable'] });
    }
  });
  test('a lockfile that is taken away while its package.json stays fails', async () => {
    const removed = await review({ 'package-lock.json': [BASE, null] }, { 'package.json': manifest({ a: '^1.0.0' }) });
    expect(removed).toMatchObject({ status: 'failed', rules: ['lockfile.removed'] });
    expect(
      (await review({ 'package-lock.json': [BASE, null], 'package.json': [manifest({ a: '^1.0.0' }), null] })).status,
    ).toBe('satisfied');
  });
});

describe('a workspace', () => {
  const workspaces = (x: Record<string, string>) =>
    lock(
      {},
      {
        'packages/x': { version: '1.0.0', dependencies: x },
        'node_modules/x': { resolved: 'packages/x', link: true },
        'node_modules/a': entry('a', '1.0.0'),
      },
    );
  const reviewX = (lockfile: string) =>
    review(
      { 'packages/x/package.json': [manifest({}), manifest({ a: '^1.0.0' })] },
      { 'package-lock.json': lockfile, 'package.json': manifest({}) },
    );
  test('is covered by the lockfile that lists it, if the two agree', async () => {
    expect((await reviewX(workspaces({ a: '^1.0.0' }))).status).toBe('satisfied');
    expect((await reviewX(workspaces({}))).status).toBe('failed');
  });
  test('is not covered by one that does not', async () => expect((await reviewX(lock({}, {}))).status).toBe('missing'));
});

test('a lockfile made to be slow is reviewed in good time', async () => {
  const packages = Object.fromEntries(
    Array.from({ length: 40_000 }, (_, index) => [
      `node_modules/p${index}`,
      { version: '1.0.0', resolved: 'http://x/' },
    ]),
  );
  const workspaces = Object.fromEntries(
    Array.from({ length: 2_000 }, (_, index) => [`w${index}`, { version: '1.0.0' }]),
  );
  const start = process.cpuUsage();
  const found = await review(
    { 'package-lock.json': [BASE, lock({ a: '^1.0.0' }, { ...packages, ...workspaces })] },
    { 'package.json': manifest({ a: '^1.0.0' }) },
  );
  expect(found.status).toBe('failed');
  expect(found.findings.length).toBeLessThan(1_100);
  // Our own work alone: a busy machine makes the clock run on, not this.
  expect(process.cpuUsage(start).user).toBeLessThan(10_000_000);
});
