import { describe, expect, test } from '@jest/globals';
import { changeOf } from '../../../shared/testing/change-builder.ts';
import { ownedPaths } from './owned-paths.ts';

const moved = {
  files: { 'new/a.js': ['a\n', 'b\n'], 'free.md': [null, 'x\n'] },
  renames: { 'new/a.js': 'old/a.js' },
} as const;
const owners = (untouched: Record<string, string>, files = {}) =>
  ownedPaths(changeOf({ ...moved, files: { ...moved.files, ...files }, untouched }));

describe('owners of changed paths', () => {
  test('are asked for both sides of a rename', async () => {
    expect(await owners({ CODEOWNERS: '/old/ @bob\n/new/ @carol\n' })).toEqual({
      owned: [
        { path: 'new/a.js', owners: ['@carol'] },
        { path: 'old/a.js', owners: ['@bob'] },
      ],
      problem: null,
    });
  });

  test('come from the first CODEOWNERS alone, and from the base', async () => {
    const files = { '.github/CODEOWNERS': ['/new/ @bob\n', '/new/ @mallory\n'] };
    expect((await owners({ CODEOWNERS: '/old/ @carol\n' }, files)).owned).toEqual([
      { path: 'new/a.js', owners: ['@bob'] },
    ]);
    const added = { '.github/CODEOWNERS': [null, '* @mallory\n'] };
    expect((await owners({ CODEOWNERS: '/old/ @carol\n' }, added)).owned).toEqual([
      { path: 'old/a.js', owners: ['@carol'] },
    ]);
  });

  test('of nobody, without a file', async () => {
    expect(await owners({})).toEqual({ owned: [], problem: null });
  });

  test('cannot be told from a file with a bad line or one that GitHub ignores', async () => {
    expect((await owners({ 'docs/CODEOWNERS': '* @bob\n!x @bob\n' })).problem).toMatch(/^Line 2 of docs\/CODEOWNERS/u);
    expect((await owners({ CODEOWNERS: `* @bob\n${'#'.repeat(3 * 1024 * 1024)}` })).problem).toMatch(/3 MB/u);
  });

  test('cannot be told from a file that is there and cannot be read', async () => {
    const change = { ...changeOf(moved), targetHas: async () => ['.github/CODEOWNERS'] };
    expect(await ownedPaths(change)).toMatchObject({
      owned: [],
      problem: expect.stringContaining('too large to read'),
    });
    expect(await ownedPaths({ ...change, targetHas: async () => [] })).toEqual({ owned: [], problem: null });
  });
});
