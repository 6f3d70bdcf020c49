import { describe, expect, test } from '@jest/globals';
import { findingOf } from '../../testing/reviewer.ts';
import type { ModelFinding } from '../model/answer.ts';
import { grounded as groundedBy, persuasion, rejected, withoutRepeats } from './findings.ts';
import { harmless } from './model-text.ts';
import { isPersuaded, merged, type Raised } from './raised.ts';
import { correlatedWith } from './scanners.ts';
import { isBlocking, severityOf } from './severity.ts';

const raisedOf = (finding: ModelFinding, parts: Partial<Raised> = {}): Raised => ({
  finding,
  passes: ['general'],
  votes: [],
  refuted: false,
  ...parts,
});
const grounded = (finding: ModelFinding, secrets: readonly string[]) => groundedBy(raisedOf(finding), secrets);

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
  test('is a warning by rule, with a CWE of the catalogue or that of its category', () => {
    expect(grounded(findingOf({ cwe: 'CWE-89' }), [])).toMatchObject({ level: 'warning', cwe: ['CWE-89'] });
    for (const cwe of ['89', 'CWE-0', 'CWE-89 and more', 'cwe-89', '', 'CWE-16', 'CWE-99999'])
      expect(grounded(findingOf({ cwe, category: 'access-control' }), []).cwe).toEqual(['CWE-284']);
    expect(grounded(findingOf({ cwe: 'none', category: 'other' }), []).cwe).toEqual([]);
  });

  test('that the panel took back is a note that blocks nothing, and its votes are told', () => {
    const votes = [{ lens: 'impact', vote: 'refuted', why: 'see https://x.example/' }] as const;
    const refuted = groundedBy(raisedOf(findingOf({}), { refuted: true, votes }), []);
    expect(refuted).toMatchObject({ level: 'note', blocking: false, refuted: true, severity: 'high' });
    expect(JSON.stringify(refuted)).not.toContain('https://x');
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

describe('what several passes raise', () => {
  const at = (startLine: number, endLine: number, parts: Partial<ModelFinding> = {}): ModelFinding =>
    findingOf({ startLine, endLine, ...parts });

  test('is one when it is the same weakness or kind of problem on lines that overlap', () => {
    const one = raisedOf(at(1, 3), { passes: ['access'] });
    const sameKind = raisedOf(at(3, 5, { cwe: 'CWE-1' }), { passes: ['siblings'] });
    const sameWeakness = raisedOf(at(2, 2, { category: 'authentication' }), { passes: ['blind'] });
    expect(merged([one, sameKind, sameWeakness])).toEqual([{ ...one, passes: ['access', 'siblings', 'blind'] }]);
  });

  test.each<[string, Partial<ModelFinding>]>([
    ['other lines', { startLine: 4, endLine: 5 }],
    ['another file', { path: 'b.ts' }],
    ['another weakness', { category: 'injection', cwe: 'CWE-89' }],
  ])('is two with %s', (_, parts) => {
    expect(merged([raisedOf(at(1, 3)), raisedOf(at(1, 3, parts))])).toHaveLength(2);
  });

  test('keeps its graver wording', () => {
    const mild = raisedOf(at(1, 1, { reachable: 'no' }));
    const grave = raisedOf(at(1, 1), { passes: ['access'] });
    expect(merged([mild, grave])[0]?.finding).toBe(grave.finding);
    expect(merged([grave, mild])[0]?.finding).toBe(grave.finding);
  });

  test('by none but those who saw no comments may be what the comments talked others out of', () => {
    const blind = new Set(['blind']);
    expect(isPersuaded(raisedOf(at(1, 1), { passes: ['blind'] }), blind)).toBe(true);
    expect(isPersuaded(raisedOf(at(1, 1), { passes: ['blind', 'access'] }), blind)).toBe(false);
    const told = persuasion(raisedOf(at(7, 8)));
    expect(told).toMatchObject({ ruleId: 'ai-review.persuasion', blocking: true, location: { startLine: 7 } });
    expect(persuasion(raisedOf(at(7, 8), { refuted: true })).blocking).toBe(false);
  });
});

describe('scanners', () => {
  const own = grounded(findingOf({ startLine: 5, endLine: 6, cwe: 'CWE-89', category: 'injection' }), []);
  const scanned = (startLine: number, cwe: string, parts: Record<string, unknown> = {}) => ({
    ...own,
    ruleId: 'sql',
    tool: 'semgrep',
    cwe: [cwe],
    location: { path: own.location?.path ?? '', startLine },
    ...parts,
  });

  test('that report the same weakness on the same lines are named, once', () => {
    expect(correlatedWith(own, [scanned(6, 'CWE-89'), scanned(5, 'CWE-89')])).toEqual([
      { tool: 'semgrep', ruleId: 'sql' },
    ]);
    expect(correlatedWith(own, [scanned(6, 'CWE-89', { tool: undefined })])[0]?.tool).toBe('scan-aggregate');
  });

  test('that speak of something else are not', () => {
    const elsewhere = scanned(6, 'CWE-89', { location: { path: 'other.ts', startLine: 6 } });
    const nowhere = scanned(6, 'CWE-89', { location: undefined });
    expect(correlatedWith(own, [scanned(7, 'CWE-89'), scanned(6, 'CWE-79'), elsewhere, nowhere])).toEqual([]);
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
