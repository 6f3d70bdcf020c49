import { describe, expect, test } from '@jest/globals';
import { changeOf, type ChangeRecipe } from '../../../../shared/testing/change-builder.ts';
import type { Item } from '../identity/item.ts';
import { packageObservation } from '../readers/advisory.ts';
import { packageHistoryOf } from './packages.ts';

const item = (name: string, version: string | null, located = true): Item => ({
  tool: 'trivy',
  toolKey: 'trivy',
  observation: packageObservation({
    ruleId: 'CVE-2020-1',
    level: 'error',
    title: undefined,
    name,
    version,
    ecosystem: null,
    path: 'package-lock.json',
    aliases: [],
    cwe: [],
  }),
  path: 'package-lock.json',
  located,
  reports: [],
});

async function states(files: ChangeRecipe['files'], ...items: Item[]) {
  const judge = await packageHistoryOf(changeOf({ files }));
  return items.map((one) => judge(one).state);
}

const lock = (packages: Record<string, string>): string =>
  JSON.stringify(
    {
      lockfileVersion: 3,
      packages: Object.fromEntries(
        Object.entries(packages).map(([name, version]) => [`node_modules/${name}`, { version }]),
      ),
    },
    null,
    2,
  );

describe('a vulnerable package', () => {
  test('is existing when the change touches no dependency', async () =>
    expect(await states({ 'src/a.js': ['1', '2'] }, item('left-pad', '1.0.0'))).toEqual(['existing']));

  test('is new in the version the change brings to an npm lockfile, and existing in the one that was there', async () => {
    const files = {
      'package-lock.json': [lock({ a: '1.0.0', b: '1.0.0' }), lock({ a: '1.0.0', b: '2.0.0', c: '1.0.0' })],
    } as const;
    expect(await states(files, item('a', '1.0.0'), item('b', '2.0.0'), item('b', '1.0.0'), item('c', '1.0.0'))).toEqual(
      ['existing', 'new', 'existing', 'new'],
    );
  });

  test('without a version is new when the change brings any version of it', async () => {
    const files = { 'package-lock.json': [lock({ a: '1.0.0' }), lock({ a: '1.0.0', b: '1.0.0' })] } as const;
    expect(await states(files, item('a', null), item('b', null))).toEqual(['existing', 'new']);
  });

  test('is new when the lockfile cannot be compared', async () => {
    for (const after of ['{', '{"lockfileVersion":1}']) {
      expect(await states({ 'package-lock.json': [lock({}), after] }, item('a', '1.0.0'))).toEqual(['new']);
    }
  });

  test('is new when other lockfiles change around its name', async () => {
    const files = { 'go.sum': ['a v1\nb v1\n', 'a v1\nb v2\n'], 'Cargo.lock': ['x', 'y'] } as const;
    expect(await states(files, item('b', 'v2'), item('elsewhere', '1'))).toEqual(['new', 'existing']);
  });

  test('in a manifest only counts on an added line', async () => {
    const files = { 'requirements.txt': ['flask==1\nrequests==1\n', 'flask==1\nrequests==2\n'] } as const;
    expect(await states(files, item('requests', '2'), item('flask', '1'))).toEqual(['new', 'existing']);
  });

  test('of an image is new when the change touches how it is built', async () => {
    const files = { Dockerfile: ['FROM a', 'FROM b'] } as const;
    expect(await states(files, item('libc6', '2', false), item('left-pad', '1'))).toEqual(['new', 'existing']);
  });
});
