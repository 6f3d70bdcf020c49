import { describe, expect, test } from '@jest/globals';
import { satisfied, unsatisfied } from '../../../../shared/evidence/evidence.ts';
import type { Evidence, GateReport } from '../../../../shared/evidence/report.ts';
import type { Details, Mapping } from '../details.ts';
import { refused } from '../results/read-report.ts';
import { summarise } from './summary.ts';

const details = (more: Partial<Details> = {}): Details => ({
  reports: [],
  reportsBase: [],
  totals: { tests: 3, passed: 1, failed: 1, errors: 0, skipped: 1, suiteErrors: 2, flaky: 1 },
  mappings: [],
  coverage: { reports: [], changedLines: null, sensitiveLines: null },
  testSources: [],
  integrity: null,
  onBase: null,
  inventory: null,
  mutants: null,
  canary: 'off',
  claims: [],
  controls: [],
  ...more,
});
const FILE = { path: 'src/a.ts', covered: 1, uncovered: 2, notExecutable: 0, unmeasured: 3, uncoveredLines: [4, 5] };
const mappingOf = (more: Partial<Mapping>): Mapping => ({
  evidence: 'test.unit',
  test: 'login works',
  name: 'login works',
  file: null,
  outcome: 'passed',
  by: 'rule',
  asserts: true,
  grade: 'asserted',
  raise: 'Hand in coverage.',
  onBase: null,
  ...more,
});
const summaryOf = (evidence: readonly Evidence[], more: Partial<Details> = {}): string =>
  summarise({ evidence, details: details(more) } as unknown as GateReport);

describe('summarise', () => {
  test('begins with totals that hide nothing', () => {
    expect(summaryOf([])).toContain(
      '**3** tests in 0 reports, 1 passed, 1 failed, 1 skipped, 2 failures outside test cases, 1 passed only when repeated',
    );
  });

  test('shows for each proof the tests that give it, or what is missing and how to supply it', () => {
    const mapping = mappingOf({});
    const text = summaryOf(
      [
        satisfied('test.unit', '1 test passes'),
        unsatisfied('test.audit', 'missing', 'No test stands for it.', 'Tag a test.'),
      ],
      { mappings: [mapping] },
    );
    expect(text).toContain(
      '| <code>test.unit</code> | satisfied | <code>login works</code> | asserted | Hand in coverage. |',
    );
    expect(text).toMatch(/<code>test\.audit<\/code> \| missing \| No test stands for it.* \|  \| Tag a test/u);
  });

  test('names refused reports, uncovered files and weakened tests', () => {
    const text = summaryOf([], {
      reports: [refused('a.xml', 'is cut off')],
      coverage: {
        reports: [],
        sensitiveLines: { covered: 7, uncovered: 8, unmeasured: 9, files: [FILE] },
        changedLines: {
          covered: 1,
          uncovered: 2,
          notExecutable: 0,
          unmeasured: 3,
          files: [FILE],
        },
      },
      integrity: {
        compared: 1,
        notCompared: [],
        weakenings: [
          {
            ruleId: 'test-removed',
            level: 'error',
            path: 'a.test.ts',
            line: 3,
            test: 'denies',
            message: 'was removed',
          },
        ],
      },
    });
    expect(text).toContain('<code>a.xml</code> | malformed | is cut off');
    expect(text).toContain('**1** covered, **2** not covered, **3** not measured');
    expect(text).toContain('In sensitive areas: **7** covered, **8** not covered, **9** not measured');
    expect(text).toContain('<code>a.test.ts:3</code> | <code>denies</code> | was removed');
  });

  test('says what tests did without the change, what vanished and which mutants live on', () => {
    const text = summaryOf([], {
      onBase: { red: 2, passes: 5 },
      inventory: {
        before: 3,
        kept: 2,
        vanished: ['denies'],
        vanishedCount: 1,
        switchedOff: [],
        switchedOffCount: 0,
      },
      mutants: {
        killed: 3,
        survived: 1,
        notReached: 0,
        invalid: 0,
        alive: [{ path: 'a.ts', line: 7, what: '< to <=' }],
      },
    });
    expect(text).toContain('**2** × fails without the change, **5** × passes without the change as well');
    expect(text).toContain('**1** tests vanished, **0** are skipped now: <code>denies</code>');
    expect(text).toContain('**3** noticed, **1** survived');
    expect(text).toContain('| <code>a.ts:7</code> | &#60; to &#60;=');
  });

  test('tells controls of the spec and claims of standards', () => {
    const text = summaryOf([], {
      controls: [{ control: 'Tenants are apart', proofs: [{ id: 'test.denied', status: 'satisfied' }], holds: true }],
      claims: [
        {
          standard: 'ASVS',
          id: '8.2.1',
          version: '5.0.0',
          status: 'valid',
          hint: 'General Authorization Design',
          level: 1,
          related: [],
          tests: 2,
          passing: 1,
          test: 'denies',
        },
      ],
    });
    expect(text).toContain('| Tenants are apart | <code>test.denied</code> satisfied | proved |');
    expect(text).toContain('| <code>v5.0.0-8.2.1</code> | valid | L1 | 1 of 2 | General Authorization Design |');
  });

  test('outside text stays inert', () => {
    const evil = '</code><img src=x onerror=alert(1)> | @everyone [x](javascript:1)\n::set-output name=a::b';
    const text = summaryOf([satisfied('test.unit', evil), unsatisfied('test.a', 'missing', evil, evil)], {
      mappings: [mappingOf({ test: evil })],
      reports: [refused(evil, evil)],
    });
    expect(text).not.toMatch(/<img|@everyone|\]\(javascript|\n::/u);
    for (const row of text.split('\n').filter((line) => line.startsWith('| <code>test.')))
      expect(row.split(' | ')).toHaveLength(5);
  });
});
