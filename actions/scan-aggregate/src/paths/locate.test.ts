import { expect, test } from '@jest/globals';
import { locateIn, normalisePath } from './locate.ts';

test.each([
  ['./src//a.js', 'src/a.js'],
  ['src/x/../a.js', 'src/a.js'],
  ['/abs/./a', '/abs/a'],
  ['C:\\repo\\a', 'C:/repo/a'],
  ['../outside', null],
  ['a/../../outside', null],
])('%s is %s', (path, expected) => expect(normalisePath(path)).toBe(expected));

const locate = locateIn(['src/a.js', 'README.md', 'packages/x/src/a.js']);

test.each([
  ['src/a.js', 'src/a.js'],
  ['/home/ci/work/repo/src/a.js', 'src/a.js'],
  ['/home/ci/work/packages/x/src/a.js', 'packages/x/src/a.js'],
  ['D:/work/README.md', 'README.md'],
  // A relative path means the tree as it is: it is not guessed at.
  ['vendor/README.md', null],
  ['/etc/passwd', null],
  ['../../etc/README.md', null],
])('%s is %s in the tree', (path, expected) => expect(locate(path)).toBe(expected));
