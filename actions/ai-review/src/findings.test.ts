import { describe, expect, test } from '@jest/globals';
import { findingOf } from '../testing/reviewer.ts';
import { grounded, rejected, withoutRepeats } from './findings.ts';
import { harmless } from './model-text.ts';
import { isBlocking, severityOf } from './severity.ts';

describe('severity', () => {
  test.each([
    ['yes', 'no', 'serious', 'high'],
    ['unclear', 'no', 'serious', 'medium'],
    ['yes', 'unclear', 'serious', 'medium'],
    ['unclear', 'unclear', 'limited', 'medium'],
    ['yes', 'no', 'limited', 'medium'],
    ['no', 'no', 'serious', 'low'],
    ['yes', 'yes', 'serious', 'low'],
    ['yes', 'no', 'none', 'low'],
  ] as const)('reachable %s, controlled %s, impact %s: %s', (reachable, controlled, impact, severity) => {
    expect(severityOf({ reachable, controlled, impact })).toBe(severity);
  });

  test('doubt blocks', () => {
    expect(isBlocking('medium')).toBe(true);
    expect(isBlocking('low')).toBe(false);
  });
});

describe('a finding that stands', () => {
  test('is a warning by rule, keeps only a CWE that looks like one', () => {
    expect(grounded(findingOf({ cwe: 'CWE-89' }), [])).toMatchObject({ level: 'warning', cwe: ['CWE-89'] });
    for (const cwe of ['89', 'CWE-0', 'CWE-89 and more', 'cwe-89', ''])
      expect(grounded(findingOf({ cwe }), []).cwe).toEqual([]);
  });

  test('keeps its fingerprint when the code moves or the words change, not when the code changes', () => {
    const print = (parts: Parameters<typeof findingOf>[0]) =>
      grounded(findingOf({ quote: 'a\nb', ...parts }), []).fingerprint;
    expect(print({ startLine: 40, endLine: 41, problem: 'other words' })).toBe(print({}));
    expect(print({ quote: 'a\r\nb\n' })).toBe(print({}));
    expect(print({ quote: 'a\nc' })).not.toBe(print({}));
    expect(print({ path: 'b.ts' })).not.toBe(print({}));
    expect(print({ category: 'injection' })).not.toBe(print({}));
  });

  test('is reported once, in its more severe wording', () => {
    const mild = grounded(findingOf({ reachable: 'no' }), []);
    const grave = grounded(findingOf({}), []);
    expect(withoutRepeats([mild, grave, mild])).toEqual([grave]);
    expect(withoutRepeats([grave, mild])).toEqual([grave]);
  });
});

describe('text of a model', () => {
  test.each([
    ['a link', 'see https://x.example/a', 'see https:// x.example/a'],
    ['an image', '![a](b)', '! [a] (b)'],
    ['a mention', 'ask @team', 'ask @ team'],
    ['a tag', '<img src=x>', '‹img src=x›'],
    ['a bare host', 'WWW.x.example', 'www x.example'],
    ['lines', 'a\r\n::error::b', 'a ::error::b'],
    ['a hidden character', 'a\u202eb', 'aU+202Eb'],
    ['a secret', 'the key is key-4f7Q2zX9pL0vB6nM3tR8', 'the key is [WITHHELD]'],
    ['a token', `t glpat-${'aB3dE6gH9j'.repeat(2)}`, 't [REDACTED:gitlab-token]'],
  ])('with %s becomes harmless', (_, text, safe) => {
    expect(harmless(text, 200, ['key-4f7Q2zX9pL0vB6nM3tR8'])).toBe(safe);
  });

  test('is cut', () => {
    expect(harmless('x'.repeat(100_000), 50, [])).toHaveLength(50);
  });

  test('is cleaned in every field of a rejected finding', () => {
    const bad = 'https://x.example/';
    const { finding } = rejected(findingOf({ hunk: bad, path: bad, quote: bad, problem: bad }), 'why', []);
    expect(JSON.stringify(finding)).not.toContain('https://x');
  });
});
