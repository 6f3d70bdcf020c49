import { describe, expect, test } from '@jest/globals';
import type { TestCase } from '../results/result.ts';
import { checkFile } from './check-file.ts';
import { vacuousTests } from './index-vacuous.ts';

const reported = (name: string, more: Partial<TestCase> = {}): TestCase => ({
  suite: '',
  name,
  file: null,
  outcome: 'passed',
  ...more,
});
const hollow =
  "describe('login', () => { it('denies', () => { run(); }); it('works', () => { expect(run()).toBe(1); }); });";
const sound = "describe('logout', () => { it('denies', () => { expect(run()).toBe(1); }); });";

describe('vacuousTests', () => {
  test.each([
    ['its own title', reported('denies')],
    ['the full title', reported('login denies')],
    ['blocks joined by a sign', reported('login > denies')],
    ['suite and name', reported('denies', { suite: 'login' })],
  ])('knows a test by %s', async (_, testCase) => {
    const isVacuous = vacuousTests([await checkFile('a.test.ts', hollow)]);
    expect(isVacuous(testCase)).toBe(true);
  });

  test('leaves the sound tests of the same file', async () => {
    const isVacuous = vacuousTests([await checkFile('a.test.ts', hollow)]);
    expect(isVacuous(reported('works', { suite: 'login' }))).toBe(false);
  });

  test('a title that a sound test shares needs the file', async () => {
    const isVacuous = vacuousTests([await checkFile('a.test.ts', hollow), await checkFile('b.test.ts', sound)]);
    expect(isVacuous(reported('denies'))).toBe(false);
    expect(isVacuous(reported('denies', { file: '/repo/a.test.ts' }))).toBe(true);
    expect(isVacuous(reported('denies', { file: '/repo/b.test.ts' }))).toBe(false);
  });

  test('tests of a file that cannot be read prove nothing', async () => {
    const isVacuous = vacuousTests([await checkFile('test/a.test.ts', 'test(')]);
    expect(isVacuous(reported('denies', { file: '/repo/test/a.test.ts' }))).toBe(true);
    expect(isVacuous(reported('denies', { file: 'other.test.ts' }))).toBe(false);
    expect(isVacuous(reported('denies', { file: 'test/aa.test.ts' }))).toBe(false);
  });

  test('a mocked subject takes the force of the whole file', async () => {
    const code = `vi.mock('../src/login'); ${hollow}`;
    expect(vacuousTests([await checkFile('login.test.ts', code)])(reported('works'))).toBe(true);
  });
});
