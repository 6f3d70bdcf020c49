import { describe, expect, test } from '@jest/globals';
import { languageOf } from './languages.ts';
import { withoutComments } from './scan.ts';

const strip = (path: string, text: string): string[] =>
  withoutComments(text, languageOf(path))
    .split('\n')
    .map((line) => line.trim());

describe('comments go', () => {
  test.each([
    ['a.ts', 'a() // b', 'a()'],
    ['a.ts', 'a(/* b */) + c', 'a( ) + c'],
    ['a.py', 'a()  # b', 'a()'],
    ['a.go', 'a() // b', 'a()'],
    ['a.rb', 'a() # b', 'a()'],
    ['a.php', '$a = 1; # b', '$a = 1;'],
    ['a.sql', 'SELECT 1 -- b', 'SELECT 1'],
    ['a.rs', "fn f<'a>(x: &'a str) {} // b", "fn f<'a>(x: &'a str) {}"],
    ['a.html', '<p>x</p><!-- b -->', '<p>x</p>'],
    ['a.tf', 'x = 1 # b', 'x = 1'],
    ['Dockerfile', 'RUN a # b', 'RUN a'],
  ])('%s: %s', (path, text, code) => {
    expect(strip(path, text)).toEqual([code]);
  });

  test('over several lines, which stay', () => {
    expect(strip('a.java', 'a();\n/* one\n two */\nb();')).toEqual(['a();', '', '', 'b();']);
  });

  test('a docstring is a comment, a string value is none', () => {
    expect(strip('a.py', 'def f():\n    """Says\n    what."""\n    return """text"""')).toEqual([
      'def f():',
      '',
      '',
      'return """text"""',
    ]);
    expect(strip('a.py', 'x = {\n  "k":\n  """value"""\n}')).toContain('"""value"""');
    expect(strip('a.py', 'run(\n  """value"""\n)')).toContain('"""value"""');
  });
});

describe('strings are no comments', () => {
  test.each([
    ['a.ts', 'a("// b")'],
    ['a.ts', "a('/* b')"],
    ['a.ts', 'a(`// ${b(`/*`)} */`)'],
    ['a.ts', 'x = y.replace(/\\/\\*/g, "")'],
    ['a.ts', 'x = s.match(/["/*]+/)'],
    ['a.py', 'a("# b")'],
    ['a.py', 'url = "http://host/#x"'],
    ['a.go', 'a(`/* b`)'],
    ['a.php', '$a = "\n/* b";'],
    ['a.rb', 'a("#{b}")'],
    ['a.yml', 'image: host/name#tag'],
    ['a.css', 'a { background: url(http://host/x) }'],
  ])('%s: %s', (path, text) => {
    expect(withoutComments(text, languageOf(path))).toBe(text);
  });

  test('a template cannot open a comment that hides what follows', () => {
    const text = 'x = `${`/*`}`\nevil()\ny = `*/`';
    expect(strip('a.js', text)).toContain('evil()');
  });

  test('a string over lines cannot either', () => {
    expect(strip('a.php', '$x = "\n/* ";\nevil();\n$y = " */";')).toContain('evil();');
  });

  test('a comment that is never closed hides nothing', () => {
    expect(strip('a.js', '/* a\nevil()')).toContain('evil()');
  });
});

describe('directives to tools count as code', () => {
  test.each([
    ['a.ts', '// eslint-disable-next-line no-eval'],
    ['a.ts', '// @ts-ignore'],
    ['a.py', '# noqa: S105'],
    ['a.py', '# nosec'],
    ['a.go', '//go:build linux'],
    ['a.sh', '#!/bin/sh'],
    ['a.php', '#[Route("/x")]'],
  ])('%s: %s', (path, text) => {
    expect(withoutComments(text, languageOf(path))).toBe(text);
  });
});

test('time is linear in hostile text', () => {
  for (const unit of ['/*', '`${', '"', "'''", '/', '#', '{', '\\', '=begin\n']) {
    const text = unit.repeat(200_000 / unit.length);
    const start = performance.now();
    withoutComments(text, languageOf('a.js'));
    withoutComments(text, languageOf('a.py'));
    withoutComments(text, languageOf('a.rb'));
    expect([unit, performance.now() - start < 1500]).toEqual([unit, true]);
  }
});
