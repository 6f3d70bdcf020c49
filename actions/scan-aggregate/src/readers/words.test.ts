import { describe, expect, test } from '@jest/globals';
import { parsePurl } from './purl.ts';
import { redact } from './redact.ts';
import { secretObservation } from './secret.ts';
import { higher, reaches } from '../../../../shared/evidence/levels.ts';
import { levelOf, levelOfScore } from './severity.ts';
import { advisoryInUrl, cweIds, isAdvisoryId } from './weakness.ts';

describe('severity', () => {
  test.each([
    ['CRITICAL', 'error'],
    ['high', 'error'],
    ['Moderate', 'warning'],
    ['medium', 'warning'],
    ['LOW', 'note'],
    ['Negligible', 'note'],
    // What nobody knows is never less than a warning.
    ['UNKNOWN', 'warning'],
    ['sev1', 'warning'],
    ['', 'warning'],
    [undefined, 'warning'],
    ['__proto__', 'warning'],
  ])('%s is %s', (word, level) => expect(levelOf(word)).toBe(level));

  test.each([
    [10, 'error'],
    [7, 'error'],
    [6.9, 'warning'],
    [4, 'warning'],
    [3.9, 'note'],
    [0, 'note'],
  ])('a score of %d is %s', (score, level) => expect(levelOfScore(score)).toBe(level));

  test('levels are ordered', () => {
    expect(higher('note', 'warning')).toBe('warning');
    expect(higher('error', 'warning')).toBe('error');
    expect([reaches('error', 'warning'), reaches('warning', 'warning'), reaches('note', 'warning')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('weakness classes', () => {
  test.each([
    [['CWE-79'], ['CWE-79']],
    [['external/cwe/cwe-079'], ['CWE-79']],
    [['CWE-79: Cross-site Scripting', '79'], ['CWE-79']],
    [
      ['cwe-20', 'CWE-10'],
      ['CWE-10', 'CWE-20'],
    ],
    [['CWE-0', 'nvd-cve-other', 'CWE-', '', '1234567'], []],
    [[`${'x'.repeat(300)} CWE-79`], []],
  ])('%j are %j', (values, expected) => expect(cweIds(values)).toEqual(expected));
});

describe('advisory ids', () => {
  test.each([
    'CVE-2023-39325',
    'GHSA-4374-p667-p6c8',
    'GO-2021-0053',
    'RUSTSEC-2022-0013',
    'PYSEC-2019-179',
    'RHSA-2021:1234',
    'DSA-4808-1',
  ])('%s is one', (text) => expect(isAdvisoryId(text)).toBe(true));
  test.each(['no-eval', 'CVE-20', 'js/xss', 'B101', 'python.eval', '', 'x'.repeat(100)])('%s is none', (text) =>
    expect(isAdvisoryId(text)).toBe(false),
  );
  test('are found at the end of a URL only', () => {
    expect(advisoryInUrl('https://github.com/advisories/GHSA-4374-p667-p6c8')).toEqual(['GHSA-4374-p667-p6c8']);
    expect(advisoryInUrl('https://example.org/CVE-2020-1234/about')).toEqual([]);
    expect(advisoryInUrl(undefined)).toEqual([]);
  });
});

describe('package URLs', () => {
  test.each([
    ['pkg:npm/minimist@0.0.8', { ecosystem: 'npm', name: 'minimist', version: '0.0.8' }],
    ['pkg:npm/%40scope/a@1.0.0?x=y#z', { ecosystem: 'npm', name: '@scope/a', version: '1.0.0' }],
    ['pkg:npm/@scope/a', { ecosystem: 'npm', name: '@scope/a', version: null }],
    ['pkg:maven/org.example/lib@2', { ecosystem: 'maven', name: 'org.example:lib', version: '2' }],
    ['pkg:golang/github.com/x/y@v0.5.9', { ecosystem: 'golang', name: 'github.com/x/y', version: 'v0.5.9' }],
    ['pkg:generic/a@1%2B2', { ecosystem: 'generic', name: 'a', version: '1+2' }],
    ['pkg:npm/a%zz@1', { ecosystem: 'npm', name: 'a%zz', version: '1' }],
  ])('%s', (text, purl) => expect(parsePurl(text)).toEqual(purl));
  test.each(['', 'minimist', 'pkg:', 'https://example.org/pkg:npm/a', undefined])('%s is none', (text) =>
    expect(parsePurl(text)).toBeNull(),
  );
});

describe('secrets', () => {
  test.each([
    ['found AKIAIOSFODNN7EXAMPLE here', 'found [redacted] here'],
    [
      'Detected a Generic API Key, potentially exposing access',
      'Detected a Generic API Key, potentially exposing access',
    ],
    ['a:b c0de', 'a:b c0de'],
  ])('%s', (text, expected) => expect(redact(text)).toBe(expected));

  test('leave only a hash, equal for equal secrets', () => {
    const observe = (secret: string) => secretObservation({ ruleId: 'r', what: 'Key', path: 'a', secret });
    expect(observe('hunter2').identity).toBe(observe('hunter2').identity);
    expect(observe('hunter2').identity).not.toBe(observe('hunter3').identity);
    expect(JSON.stringify(observe('hunter2'))).not.toContain('hunter2');
    expect(observe('hunter2').level).toBe('error');
  });
});
