import { describe, expect, test } from '@jest/globals';
import type { TestCase } from '../results/result.ts';
import { policyWith } from '../testing/policy.ts';
import { mapperOf } from './rules.ts';

const policy = policyWith(
  {
    'test.unit': { any: true },
    'test.e2e.denied': { paths: ['**/e2e/**'], anyWord: ['denied', 'forbidden'] },
    'test.matrix': { words: ['allow', 'deny'] },
    'test.tag-only': null,
  },
  {},
);
const map = mapperOf(policy);
const testCase = (name: string, more: Partial<TestCase> = {}): TestCase => ({
  suite: '',
  name,
  file: null,
  outcome: 'passed',
  ...more,
});
const ids = (name: string, more: Partial<TestCase> = {}): string[] => [...map(testCase(name, more)).keys()];

describe('mapperOf', () => {
  test('every test stands for a rule that takes any', () => expect(ids('adds')).toEqual(['test.unit']));

  test('path and word must both fit', () => {
    expect(ids('access denied', { file: 'test/e2e/a.test.ts' })).toContain('test.e2e.denied');
    expect(ids('access denied', { file: '/home/me/app/test/e2e/a.test.ts' })).toContain('test.e2e.denied');
    expect(ids('access granted', { file: 'test/e2e/a.test.ts' })).not.toContain('test.e2e.denied');
    expect(ids('access denied', { file: 'test/unit/a.test.ts' })).not.toContain('test.e2e.denied');
    expect(ids('access denied')).not.toContain('test.e2e.denied');
  });

  test('all words must occur, in suite or name', () => {
    expect(ids('deny', { suite: 'allow' })).toContain('test.matrix');
    expect(ids('deny only')).not.toContain('test.matrix');
  });

  test('a tag maps whatever the rules say, in name or suite', () => {
    expect(map(testCase('works [test.tag-only]')).get('test.tag-only')).toBe('tag');
    expect(map(testCase('works', { suite: 'x [test.e2e.denied]' })).get('test.e2e.denied')).toBe('tag');
  });

  test.each(['[test.unknown]', '[constructor]', '[__proto__]', '[TEST.TAG-ONLY]', '[ test.tag-only ]'])(
    '%s is no tag of this policy',
    (tag) => expect(ids(`works ${tag}`)).toEqual(['test.unit']),
  );

  test('ids of other gates cannot be claimed', () => {
    const other = policyWith({}, { evidence: { 'scan.sast': { title: 's', gate: 'scan-aggregate', howTo: 'h' } } });
    expect(mapperOf(other)(testCase('x [scan.sast]')).size).toBe(0);
  });
});
