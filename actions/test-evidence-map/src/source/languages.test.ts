import { describe, expect, test } from '@jest/globals';
import { isCode, isScript, isTestFile, isTestPath } from './languages.ts';

describe('test files by path', () => {
  test.each([
    'src/login.test.ts',
    'src/login.spec.tsx',
    'src/__tests__/login.js',
    'test/login.mjs',
    'tests/test_login.py',
    'app/login_test.go',
    'src/test/java/com/x/LoginTest.java',
    'spec/models/user_spec.rb',
    'cypress/e2e/login.cy.ts',
    'Tests/LoginTests.cs',
    'tests/LoginTest.php',
    'conftest.py',
  ])('%s', (path) => expect(isTestFile(path)).toBe(true));

  test.each([
    'src/login.ts',
    'src/latest.ts',
    'src/contest.py',
    'src/testimonials/list.ts',
    'src/attestation.go',
    'docs/testing.md',
  ])('not %s', (path) => expect(isTestFile(path)).toBe(false));

  test.each(['test/fixtures/broken.test.ts', 'src/__snapshots__/a.test.ts', 'testdata/a_test.go'])(
    '%s is data of tests',
    (path) => {
      expect(isTestFile(path)).toBe(false);
    },
  );

  test('helpers and data lie among tests without being code under test', () => {
    expect(isTestPath('test/support/server.ts')).toBe(true);
    expect(isTestPath('src/server.ts')).toBe(false);
  });
});

describe('code and scripts', () => {
  test.each(['a.ts', 'a.mjs', 'a.vue', 'a.py', 'a.rs', 'A.java'])('%s can be executed', (path) =>
    expect(isCode(path)).toBe(true),
  );
  test.each(['a.md', 'a.json', 'a.d.ts', 'a.css', 'Dockerfile'])('%s cannot', (path) =>
    expect(isCode(path)).toBe(false),
  );
  test.each(['a.ts', 'a.tsx', 'a.cjs', 'a.MTS'])('%s is read by syntax tree', (path) =>
    expect(isScript(path)).toBe(true),
  );
  test.each(['a.d.ts', 'a.vue', 'a.py'])('%s is not', (path) => expect(isScript(path)).toBe(false));
});
