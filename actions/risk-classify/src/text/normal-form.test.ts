import { describe, expect, test } from '@jest/globals';
import { languageOf } from './languages.ts';
import { normalForm } from './normal-form.ts';

const same = (path: string, before: string, after: string): boolean =>
  normalForm(before, languageOf(path)) === normalForm(after, languageOf(path));

describe('formatting alone', () => {
  test.each([
    ['a.ts', 'f(a,b)', 'f( a, b )'],
    ['a.ts', 'if(x){y()}', 'if (x) {\n  y()\n}'],
    ['a.java', 'int a=1;', 'int a = 1;'],
    ['a.go', 'a  :=  1', 'a := 1'],
    ['a.go', '\ta()\n\n\n\tb()', 'a()\nb()'],
    ['a.ts', 'a() // one', 'a() // two'],
    ['a.py', 'a = 1  # one\n', 'a = 1\n'],
    ['a.rb', 'a  # one\nb', 'a\nb'],
  ])('%s: %j is %j', (path, before, after) => {
    expect(same(path, before, after)).toBe(true);
  });
});

describe('a change of meaning', () => {
  test.each([
    ['a.ts', 'a - -b', 'a--b'],
    ['a.ts', 'return x', 'return\nx'],
    ['a.ts', 'a\n(b)', 'a;(b)'],
    ['a.ts', 'let ab', 'let a b'],
    ['a.ts', '"a b"', '"a  b"'],
    ['a.ts', 'a < b', 'b < a'],
    ['a.ts', '`a\n b`', '`a\nb`'],
    ['a.py', 'if a:\n    b()\n    c()', 'if a:\n    b()\nc()'],
    ['Makefile', 'all:\n\trun', 'all:\n    run'],
    ['a.yml', 'a:\n  b: 1', 'a:\nb: 1'],
    ['a.go', 'a()\nb()', 'a() b()'],
    ['a.ts', 'a() // @ts-ignore', 'a()'],
  ])('%s: %j is not %j', (path, before, after) => {
    expect(same(path, before, after)).toBe(false);
  });
});
