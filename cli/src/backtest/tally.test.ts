import { describe, expect, test } from '@jest/globals';
import { loadPolicy } from '../../../shared/policy/load.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import { type Row, rowOf, type Ruling } from './line.ts';
import { pageOf } from './page.ts';
import { suppliedOf } from './supplied.ts';
import { table } from './table.ts';
import { Tally } from './tally.ts';

const policy = await loadPolicy({});
const strict: Policy = {
  ...policy,
  requirements: [...policy.requirements, { id: 'two', title: 'x', when: {}, evidence: ['approval.human'], why: 'x' }],
};
const supplied = suppliedOf([], { policy, against: strict });
const ruling = (riskLevel: Ruling['riskLevel'], ...ids: string[]): Ruling => ({
  riskLevel,
  areas: ['authentication'],
  changeTypes: [],
  requirements: ids.map((id) => ({ id, requiredBy: ['some'], why: 'x' })),
});
const row = (over: Partial<Row>): Row => ({
  base: 'b',
  head: 'c'.repeat(40),
  title: 'Title',
  error: null,
  fault: false,
  files: 1,
  lines: 10,
  controlsLost: false,
  aiAuthored: false,
  ruling: ruling('low', 'test.unit'),
  against: null,
  ...over,
});
const tallyOf = (rows: readonly Row[], compared = false): Tally => {
  const tally = new Tally(supplied, compared);
  for (const one of rows) tally.add(one, 1);
  return tally;
};

describe('the tally', () => {
  test('blocks what owes more than is taken as supplied, and counts a requirement once a change', () => {
    const tally = tallyOf([row({}), row({ ruling: ruling('high', 'test.unit', 'test.fuzz', 'test.injection') })]);
    expect(tally.ruling.blocked).toBe(1);
    expect(tally.ruling.requirements.sorted()).toEqual([['some', 1]]);
    expect(tally.ruling.evidence.sorted()).toEqual([
      ['test.fuzz', 1],
      ['test.injection', 1],
    ]);
  });

  test('counts what could not be read apart', () => {
    const tally = tallyOf([row({}), row({ ruling: null, error: 'gone' }), row({ ruling: null, error: 'gone' })]);
    expect([tally.changes, tally.read, tally.unreadable]).toEqual([3, 1, 2]);
    expect(tally.errors.sorted()).toEqual([['gone', 2]]);
  });

  test('knows which of them are our own faults, also from the lines of an earlier run', () => {
    const lost = rowOf({ base: 'b', head: 'c', error: 'gone', code: 'EG203' });
    const failed = rowOf({ base: 'b', head: 'c', error: 'Evidence Gate failed: x', code: 'EG300' });
    const tally = tallyOf([row({}), lost, failed]);
    expect([tally.unreadable, tally.faults]).toEqual([2, 1]);
  });

  test('holds both policies against the same supplies', () => {
    const here = ruling('low', 'test.unit');
    const there = ruling('medium', 'test.unit', 'approval.human');
    const { comparison } = tallyOf([row({ ruling: here, against: there }), row({ ruling: here, against: here })], true);
    expect(comparison).toMatchObject({ differing: 1, blockedOnlyThere: 1, blockedOnlyHere: 0 });
    expect(comparison?.risks.sorted()).toEqual([['low → medium', 1]]);
    expect(comparison?.otherOnly.sorted()).toEqual([['approval.human', 1]]);
    expect(comparison?.differences.items).toMatchObject([{ otherRisk: 'medium', otherOnly: ['approval.human'] }]);
  });

  test('lists those first that differ most', () => {
    const here = ruling('low', 'test.unit');
    const far = row({ head: 'far', ruling: here, against: ruling('critical', 'test.unit') });
    const near = row({ head: 'near', ruling: here, against: ruling('low', 'test.unit', 'test.fuzz') });
    const { comparison } = tallyOf([near, far], true);
    expect(comparison?.differences.items.map(({ head }) => head)).toEqual(['far', 'near']);
  });
});

describe('what people see of it', () => {
  const tally = tallyOf(
    [
      row({ ruling: ruling('high', 'test.fuzz'), against: ruling('low'), title: '\u001B[31m<b>red' }),
      row({ ruling: null, error: '</table>\u202E' }),
    ],
    true,
  );

  test('on a terminal, nothing of the history can give orders to', () => {
    const text = table(tally, ['builtin:baseline', 'other'], false);
    expect(text).toContain('U+001B[31m<b>red');
    expect(text).not.toContain('\u202E');
    expect(text).toMatch(/1 {2}100 % {2}only here/u);
  });

  test('on a page, nothing of the history is markup', () => {
    const page = pageOf(tally, ['builtin:baseline', '<i>'], { range: `${'a'.repeat(40)}..x`, seconds: 1 });
    expect(page).toContain('&#60;b&#62;red');
    expect(page).not.toMatch(/<b>red|<i>|\u202E|<\/table>U/u);
    expect(page).toContain(`${'a'.repeat(12)}..x`);
    expect(page.match(/<section/gu)?.length).toBe(page.match(/<\/section>/gu)?.length);
  });

  test('of an empty history is still a table and a page', () => {
    const empty = tallyOf([]);
    expect(table(empty, ['p', ''], true)).toContain('0 changes');
    expect(pageOf(empty, ['p', ''], { range: '', seconds: 0 })).toContain('0 %');
  });
});
