import { describe, expect, test } from '@jest/globals';
import { pathFinder } from './paths.ts';

describe('pathFinder', () => {
  test.each([
    ['the same path', ['src/a.ts', 'src/b.ts'], 'src/a.ts', 'src/a.ts'],
    ['an absolute one', ['/home/runner/work/app/app/src/a.ts'], 'src/a.ts', '/home/runner/work/app/app/src/a.ts'],
    ['one of Windows', ['D:\\a\\app\\src\\a.ts'], 'src/a.ts', 'D:\\a\\app\\src\\a.ts'],
    ['a file URL', ['file:///repo/src/a.ts'], 'src/a.ts', 'file:///repo/src/a.ts'],
    ['one below a package', ['src/a.ts'], 'packages/web/src/a.ts', 'src/a.ts'],
    ['a source root of Java', ['com/x/A.java'], 'app/src/main/java/com/x/A.java', 'com/x/A.java'],
    ['the exact one beside a longer one', ['src/a.ts', 'old/src/a.ts'], 'src/a.ts', 'src/a.ts'],
  ])('finds %s', (_, reported, path, expected) => expect(pathFinder(reported)(path)).toBe(expected));

  test.each([
    ['nothing by the name alone', ['lib/a.ts'], 'src/a.ts'],
    ['nobody when two absolute paths fit', ['/x/src/a.ts', '/y/src/a.ts'], 'src/a.ts'],
    ['nobody when two short paths fit', ['a.ts', 'src/a.ts', '/src/a.ts'], 'packages/web/src/a.ts'],
    ['nothing by half a name', ['/repo/src/extra.ts'], 'a.ts'],
  ])('credits %s', (_, reported, path) => expect(pathFinder(reported)(path)).toBeNull());
});
