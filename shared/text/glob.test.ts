import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, property } from 'fast-check';
import picomatch from 'picomatch';
import { literalsOf, pathMatcher } from './glob.ts';

describe('path patterns', () => {
  test.each([
    ['**/e2e/**', 'test/e2e/login.test.ts', true],
    ['**/e2e/**', 'e2e/login.test.ts', true],
    ['src/*', 'src/a.ts', true],
    ['src/*', 'src/deep/a.ts', false],
    ['src/**', 'src/deep/a.ts', true],
    ['.github/workflows/*.{yml,yaml}', '.github/workflows/ci.yml', true],
    ['**/settings.json', '.Claude/Settings.JSON', true],
    ['**/*.md', 'README.MD', true],
    ['app/[id]/page.tsx', 'app/[id]/page.tsx', true],
    ['**/*.{integration,e2e}.*', 'src/a.e2e.test.ts', true],
    ['!(src)/**', 'lib/a', true],
    ['Dockerfile*', 'dockerfile.dev', true],
  ])('%s against %s: %s', (pattern, path, expected) => expect(pathMatcher([pattern])(path)).toBe(expected));

  test('any one of several is enough; none match nothing', () => {
    expect(pathMatcher(['a', 'b/**'])('b/c')).toBe(true);
    expect(pathMatcher([])('a')).toBe(false);
  });

  test('answer the same when asked again', () => {
    const matches = pathMatcher(['src/**']);
    expect([matches('src/a'), matches('src/a'), matches('x'), matches('x')]).toEqual([true, true, false, false]);
  });

  test.each([
    ['**/*.{ts,js}', ['.ts', '.js']],
    ['**/{Dockerfile,Containerfile}.*', ['dockerfile.', 'containerfile.']],
    ['**/*{_test,_spec}.{go,py}', ['_test.go', '_test.py', '_spec.go', '_spec.py']],
    ['**/{.husky/*,db/migrate}/**', ['.husky', 'migrate']],
    ['src/**/app.json', ['app.json']],
    ['**/{a,}*', ['']],
    ['v{1..3}.md', ['']],
    ['!(src)/lib', ['']],
    ['***a.b', ['']],
    ['**', ['']],
  ])('%s needs one of %j', (pattern, expected) => expect(literalsOf(pattern)).toEqual(expected));

  test('the literal check never hides a match', () => {
    const piece = constantFrom(
      'a',
      'B',
      '.',
      '/',
      '*',
      '**',
      '**/',
      '?',
      '{a,b}',
      '{src,b*,}',
      '{a/b,.}',
      '{a..b}',
      '{b}',
      '[ab]',
      '"',
      '-',
      'src',
    );
    const letter = constantFrom('a', 'b', 'B', '.', '/', '-', 'src', 'SRC');
    assert(
      property(
        array(piece, { minLength: 1, maxLength: 6 }),
        array(letter, { minLength: 1, maxLength: 6 }),
        (pattern, path) => {
          const [glob, name] = [pattern.join(''), path.join('')];
          const plain = picomatch.makeRe(glob, { dot: true, nocase: true, strictSlashes: true }).test(name);
          if (plain)
            expect([glob, name, literalsOf(glob).some((literal) => name.toLowerCase().includes(literal))]).toEqual([
              glob,
              name,
              true,
            ]);
        },
      ),
      { numRuns: 20_000 },
    );
  });
});
