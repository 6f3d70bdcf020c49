import { describe, expect, test } from '@jest/globals';
import { areEqualPrograms } from './equal-programs.ts';

describe('the same program', () => {
  test.each([
    ['white space and line breaks', 'a.js', 'f(1,2)', 'f(\n  1,\n  2\n)'],
    ['a comment for people', 'a.py', 'a = 1 # one\n', 'a = 1\n'],
    ['indentation that keeps the blocks', 'a.py', 'if a:\n  b()\n', 'if a:\n      b()\n'],
    ['a wrapped argument list', 'a.py', 'f(a, b)\n', 'f(\n    a,\n    b)\n'],
    ['braces on another line', 'A.java', 'class A{void b(){c();}}', 'class A\n{\n  void b()\n  {\n    c();\n  }\n}'],
    [
      'aligned fields',
      'a.go',
      'package a\ntype T struct {\n\tA int\n}\n',
      'package a\ntype T struct {\n\tA    int\n}\n',
    ],
  ])('%s', async (_name, path, before, after) => {
    expect(await areEqualPrograms(path, before, after)).toBe(true);
  });
});

describe('another program', () => {
  test.each([
    ['a string', 'a.js', "f('a b')", "f('a  b')"],
    ['what a page shows', 'a.jsx', 'x = <p>a b</p>', 'x = <p>ab</p>'],
    ['a block that took in a line', 'a.py', 'if a:\n  b()\nc()\n', 'if a:\n  b()\n  c()\n'],
    ['a statement that ends early', 'a.js', 'function f() { return a }', 'function f() { return\na }'],
    ['a comment that speaks to a tool', 'a.py', 'a = 1  # noqa\n', 'a = 1\n'],
    ['operands that changed places', 'a.js', 'a - b', 'b - a'],
    ['a regular expression', 'a.js', 'a = /x y/', 'a = /x  y/'],
    ['a text that does not parse', 'a.js', 'f((', 'f( ('],
    ['a language without a grammar', 'a.pug', 'a b', 'a  b'],
    ['a zero-width character', 'a.js', 'ab', 'a\u200bb'],
  ])('%s', async (_name, path, before, after) => {
    expect(await areEqualPrograms(path, before, after)).toBe(false);
  });
});
