import { describe, expect, test } from '@jest/globals';
import { syntaxOf } from './scopes.ts';

describe('syntaxOf', () => {
  test.each([
    [
      'a.ts',
      'class A {\n  b() {\n    c();\n  }\n}\n',
      3,
      [
        [2, 4],
        [1, 5],
      ],
    ],
    [
      'a.py',
      'class A:\n  def b(self):\n    c()\n',
      3,
      [
        [2, 3],
        [1, 3],
      ],
    ],
    ['a.go', 'package a\nfunc B() {\n\tc()\n}\n', 3, [[2, 4]]],
    [
      'A.java',
      'class A {\n  void b() {\n    c();\n  }\n}\n',
      3,
      [
        [2, 4],
        [1, 5],
      ],
    ],
    [
      'a.rb',
      'class A\n  def b\n    c\n  end\nend\n',
      3,
      [
        [2, 4],
        [1, 5],
      ],
    ],
    ['a.php', '<?php\nfunction b() {\n  c();\n}\n', 3, [[2, 4]]],
    [
      'A.cs',
      'class A {\n  void B() {\n    C();\n  }\n}\n',
      3,
      [
        [2, 4],
        [1, 5],
      ],
    ],
    ['a.rs', 'fn b() {\n  c();\n}\n', 2, [[1, 3]]],
    ['a.kt', 'fun b() {\n  c()\n}\n', 2, [[1, 3]]],
    ['a.c', 'void b(void) {\n  c();\n}\n', 2, [[1, 3]]],
    ['a.sh', 'b() {\n  c\n}\n', 2, [[1, 3]]],
  ])('%s: what stands around a line', async (path, text, line, scopes) => {
    expect((await syntaxOf(path, text, [line]))?.get(line)).toEqual({ scopes, text: false });
  });

  test.each([
    ['a.js', 'const a = `\nthrow new Error()\n`;\n', 2],
    ['a.py', 'a = """\nraise ValueError()\n"""\n', 2],
    ['a.rb', 'a = <<~X\n  raise "no"\nX\n', 2],
    ['a.jsx', 'const a = <p>\nthrow it\naway</p>;\n', 2],
  ])('%s: a line inside a string is text', async (path, text, line) => {
    expect((await syntaxOf(path, text, [line]))?.get(line)?.text).toBe(true);
  });

  test('code between strings is code', async () => {
    const text = 'const a = `x`;\nthrow new Error(`y`);\nconst b = `z`;\n';
    expect((await syntaxOf('a.js', text, [2]))?.get(2)?.text).toBe(false);
  });

  test('nothing is known of other languages, and of lines that are not there nothing wrong is said', async () => {
    expect(await syntaxOf('a.sql', 'SELECT 1', [1])).toBeNull();
    expect((await syntaxOf('a.js', 'a()', [99]))?.get(99)?.scopes).toEqual([]);
  });
});
