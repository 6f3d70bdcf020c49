import { describe, expect, test } from '@jest/globals';
import type { Act } from '../shell/act.ts';
import { reach, resolved } from './paths.ts';

const START = '/home/u/p';
const act = (cwd = START): Act => ({
  name: 'rm', args: [], upstream: [], inside: [], code: [], stdin: null, redirects: [], env: new Map(), cwd,
}); // prettier-ignore

describe('where a path leads', () => {
  test.each([
    ['build', 'inside'],
    ['./a/../b', 'inside'],
    ['/home/u/p/build', 'inside'],
    ['$PWD/x', 'inside'],
    ['/home/u/p', 'outside'],
    ['..', 'outside'],
    ['a/../../..', 'outside'],
    ['/', 'outside'],
    ['/*', 'outside'],
    ['~', 'outside'],
    ['$HOME/x', 'outside'],
    ['/etc/x', 'outside'],
    ['/tmp/x', 'temporary'],
    ['/tmp', 'outside'],
    ['/tmp/../etc', 'outside'],
    ['/private/tmp/x', 'temporary'],
    ['\uFFFD/x', 'unknown'],
  ])('%s is %s', (path, expected) => {
    expect(reach(path, act(path.startsWith('\uFFFD') ? '' : START), START)).toBe(expected);
  });

  test('after cd it is seen from there', () => {
    expect(reach('x', act('/etc'), START)).toBe('outside');
    expect(reach('x', act('/home/u/p/sub'), START)).toBe('inside');
    expect(reach('.', act('$HOME'), START)).toBe('outside');
  });
});

test('parts are joined and `..` cannot leave the root', () => {
  expect(resolved('../../../../x', '/a')).toBe('/x');
});
