import { describe, expect, test } from '@jest/globals';
import type { TestCase } from '../results/result.ts';
import { checkFile } from './check-file.ts';
import { indexSources } from './source-index.ts';

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

describe('indexSources', () => {
  test.each([
    ['its own title', reported('denies')],
    ['the full title', reported('login denies')],
    ['blocks joined by a sign', reported('login > denies')],
    ['suite and name', reported('denies', { suite: 'login' })],
  ])('knows a test by %s', async (_, testCase) => {
    const { strengthOf } = indexSources([await checkFile('a.test.ts', hollow)]);
    expect(strengthOf(testCase)).toBe('hollow');
  });

  test('leaves the sound tests of the same file', async () => {
    const { strengthOf } = indexSources([await checkFile('a.test.ts', hollow)]);
    expect(strengthOf(reported('works', { suite: 'login' }))).not.toBe('hollow');
  });

  test('a title that a sound test shares needs the file', async () => {
    const { strengthOf } = indexSources([await checkFile('a.test.ts', hollow), await checkFile('b.test.ts', sound)]);
    expect(strengthOf(reported('denies'))).not.toBe('hollow');
    expect(strengthOf(reported('denies', { file: '/repo/a.test.ts' }))).toBe('hollow');
    expect(strengthOf(reported('denies', { file: '/repo/b.test.ts' }))).not.toBe('hollow');
  });

  test('tests of a file that cannot be read prove nothing', async () => {
    const { strengthOf } = indexSources([await checkFile('test/a.test.ts', 'test(')]);
    expect(strengthOf(reported('denies', { file: '/repo/test/a.test.ts' }))).toBe('hollow');
    expect(strengthOf(reported('denies', { file: 'other.test.ts' }))).not.toBe('hollow');
    expect(strengthOf(reported('denies', { file: 'test/aa.test.ts' }))).not.toBe('hollow');
  });

  test('a mocked subject takes the force of the whole file', async () => {
    const code = `vi.mock('../src/login'); ${hollow}`;
    expect(indexSources([await checkFile('login.test.ts', code)]).strengthOf(reported('works'))).toBe('hollow');
  });

  test('a test that was seen to assert asserts, one that was not seen is unseen', async () => {
    const { strengthOf } = indexSources([await checkFile('a.test.ts', sound)]);
    expect(strengthOf(reported('denies', { suite: 'logout' }))).toBe('asserts');
    expect(strengthOf(reported('something else'))).toBe('unseen');
    expect(indexSources([]).strengthOf(reported('denies'))).toBe('unseen');
  });

  test('a row of a table is the test of that name', async () => {
    const { strengthOf } = indexSources([await checkFile('a.test.ts', hollow)]);
    for (const name of ['denies[row 1]', 'denies(int)', 'denies/row_1'])
      expect(strengthOf(reported(name))).toBe('hollow');
  });
});
