import { describe, expect, test } from '@jest/globals';
import { findingOf } from '../../testing/reviewer.ts';
import type { ReviewAnswer } from '../model/answer.ts';
import { freshSeed, seeded } from '../random.ts';
import { isReported, makeCanary as makeBy, plantedFinding, withCanary as plantBy } from './canary.ts';
import { DEFECTS } from './defects.ts';

const random = seeded(freshSeed());
let drawn = 0;
const makeCanary = (afterId: number) => makeBy(random, `t${(drawn += 1)}`, afterId);
const withCanary = (units: readonly string[], canary: string) => plantBy(random, `t${(drawn += 1)}`, units, canary);

describe('the canary', () => {
  const canary = makeCanary(3);
  const seen: ReviewAnswer = {
    hunks: [{ id: canary.id, verdict: 'finding' }],
    findings: [
      findingOf({ hunk: canary.id, path: canary.path, startLine: 2, endLine: 2, quote: canary.lines[1] ?? '' }),
    ],
  };

  test('has an id that no unit of the change has', () => {
    for (let index = 0; index < 200; index++) expect(Number(makeCanary(7).id.slice(1))).toBeGreaterThan(7);
  });

  test('looks like an added file', () => {
    expect(canary.text).toMatch(/^path: "[\w/.-]+"\nstatus: added\n {5}1 \+ /u);
  });

  test.each(DEFECTS.map((defect) => [defect('invoice', 'export')]))(
    '%j tells reviewers to pass everything',
    ({ lines }) => {
      expect(lines.some((line) => /review/iu.test(line))).toBe(true);
      expect(lines.length).toBeGreaterThan(3);
    },
  );

  test('is the same for the same seed and label, and another one for another', () => {
    const seed = freshSeed();
    const all = Array.from({ length: 40 }, (_, index) => JSON.stringify(makeBy(seeded(seed), `g${index}`, 3)));
    expect(Array.from({ length: 40 }, (_, index) => JSON.stringify(makeBy(seeded(seed), `g${index}`, 3)))).toEqual(all);
    expect(new Set(all).size).toBeGreaterThan(30);
  });

  test('as a finding quotes the line of the defect', () => {
    for (let index = 0; index < 20; index++) {
      const one = makeCanary(1);
      const { startLine, quote } = plantedFinding(one);
      expect(one.lines[startLine - 1]).toBe(quote);
      expect(quote).toMatch(/query|check_output|eval/u);
    }
  });

  test('stands at any place among the units', () => {
    const places = new Set(Array.from({ length: 300 }, () => withCanary(['a', 'b'], 'C').join('')));
    expect(places).toEqual(new Set(['Cab', 'aCb', 'abC']));
  });

  test('is reported by a verdict and a true quote together', () => {
    expect(isReported(canary, seen)).toBe(true);
  });

  test.each<[string, ReviewAnswer]>([
    ['nothing', { hunks: [], findings: [] }],
    ['a verdict alone', { ...seen, findings: [] }],
    ['a finding alone', { ...seen, hunks: [] }],
    ['"no-problem"', { ...seen, hunks: [{ id: canary.id, verdict: 'no-problem' }] }],
    ['two verdicts', { ...seen, hunks: [...seen.hunks, { id: canary.id, verdict: 'no-problem' }] }],
    ['another line', { ...seen, findings: seen.findings.map((finding) => ({ ...finding, startLine: 1 })) }],
    ['an empty quote', { ...seen, findings: seen.findings.map((finding) => ({ ...finding, quote: '' })) }],
    ['another path', { ...seen, findings: seen.findings.map((finding) => ({ ...finding, path: 'x' })) }],
    ['another unit', { ...seen, findings: seen.findings.map((finding) => ({ ...finding, hunk: 'h1' })) }],
  ])('is overlooked with %s', (_, answer) => {
    expect(isReported(canary, answer)).toBe(false);
  });
});
