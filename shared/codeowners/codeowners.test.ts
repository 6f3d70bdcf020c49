import { describe, expect, test } from '@jest/globals';
import { parseCodeowners } from './codeowners.ts';
import { compilePattern } from './pattern.ts';

const takes = (pattern: string, path: string): boolean => compilePattern(pattern).matches(path);

describe('patterns', () => {
  test.each([
    ['*', ['a', 'a/b', '.hidden/x'], []],
    ['*.js', ['a.js', 'x/y/a.js', 'lib.js/readme'], ['a.jsx', 'a.JS']],
    ['docs', ['docs', 'docs/a', 'x/docs/a'], ['docsx', 'xdocs/a']],
    ['docs/', ['docs/a', 'x/docs/a/b'], ['docs', 'x/docs']],
    ['/docs', ['docs', 'docs/a'], ['x/docs/a']],
    ['/docs/', ['docs/a/b'], ['docs', 'x/docs/a']],
    ['docs/api', ['docs/api', 'docs/api/a'], ['x/docs/api']],
    ['docs/*', ['docs/a'], ['docs/a/b', 'docs', 'x/docs/a']],
    ['/*', ['a'], ['a/b']],
    ['/ap*', ['app', 'apps/x/y'], ['x/app']],
    ['docs/**', ['docs/a', 'docs/a/b'], ['docs', 'x/docs/a']],
    ['docs/**/', ['docs/a', 'docs/a/b'], ['docs']],
    ['**/docs', ['docs/a', 'x/y/docs'], ['docsx']],
    ['a/**/b', ['a/b', 'a/x/y/b', 'a/x/b/c'], ['a/bc', 'x/a/b']],
    ['/**', ['a', 'a/b'], []],
    ['a?c', ['abc', 'x/a.c'], ['ac', 'a/c']],
    ['a*c*e', ['ace', 'abcde'], ['abcdef', 'ace2']],
    ['app/[id]/page.ts', ['app/[id]/page.ts'], ['app/i/page.ts']],
    ['a{b,c}+(d)^$:', ['a{b,c}+(d)^$:'], ['abd']],
    ['with\\ space', ['with space', 'x/with space/y'], ['with']],
    ['lit\\*', ['lit*'], ['literal']],
  ])('%s', (pattern, taken, left) => {
    for (const path of taken) expect([path, takes(pattern, path)]).toEqual([path, true]);
    for (const path of left) expect([path, takes(pattern, path)]).toEqual([path, false]);
  });

  test('take no time, however they are made', () => {
    const started = Date.now();
    expect(takes(`${'*a'.repeat(200)}b`, 'a'.repeat(4000))).toBe(false);
    expect(takes(`${'**/'.repeat(200)}b`, `${'a/'.repeat(500)}c`)).toBe(false);
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});

describe('files', () => {
  test('the last matching line wins whole, and one without owners un-owns', () => {
    const file = parseCodeowners(
      '\ufeff# comment\r\n*  @acme/all @bob # inline\r\n/docs/ me@example.org\n/docs/free/\n',
    );
    expect(file.ruleFor('src/a')).toEqual({ pattern: '*', owners: ['@acme/all', '@bob'], line: 2 });
    expect(file.ruleFor('docs/a')?.owners).toEqual(['me@example.org']);
    expect(file.ruleFor('docs/free/a')).toEqual({ pattern: '/docs/free/', owners: [], line: 4 });
    expect(file.errors).toEqual([]);
    expect(parseCodeowners('/src/ @bob').ruleFor('docs/a')).toBeNull();
  });

  test.each([
    ['!docs/ @bob', /negation/u],
    ['\\#docs @bob', /escape/u],
    ['/docs/ bob', /no owner/u],
    ['/docs/ @bob @acme/a/b', /no owner/u],
    ['/ @bob', /names nothing/u],
  ])('a line GitHub skips is listed: %s', (line, message) => {
    const file = parseCodeowners(`# first\n${line}\n`);
    expect(file.errors).toEqual([{ line: 2, message: expect.stringMatching(message) }]);
    expect(file.rules).toEqual([]);
  });
});
