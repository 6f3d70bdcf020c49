import { expect, test } from '@jest/globals';
import { absentReports, absenceProblems, reportProblems } from './gap.ts';
import { runOf } from '../readers/run.ts';

test.each([
  ['by its name', ['out/lint.sarif'], []],
  ['as it stands', ['lint.sarif'], []],
  ['with backslashes', ['out\\lint.sarif'], []],
  ['only as the end of a longer name', ['out/old-lint.sarif'], ['lint.sarif']],
  ['not at all', [], ['lint.sarif']],
])('an expected report is found %s', (_, given, absent) =>
  expect(absentReports(['lint.sarif'], given, [])).toEqual(absent),
);

test('names with folders are suffixes of whole segments', () => {
  expect(absentReports(['reports/a.json'], ['x/reports/a.json'], [])).toEqual([]);
  expect(absentReports(['reports/a.json'], ['old-reports/a.json'], [])).toEqual(['reports/a.json']);
});

test('results and coverage of tests are expected by another gate', () =>
  expect(absentReports(['junit.xml', 'lcov.info', 'x.JSON'], [], [])).toEqual(['x.JSON']));

test('a JSON report of tests is there, a SARIF file of tests is not', () => {
  expect(absentReports(['jest.json'], ['jest.json'], ['jest.json'])).toEqual([]);
  expect(absentReports(['lint.sarif'], ['lint.sarif'], ['lint.sarif'])).toEqual(['lint.sarif']);
});

test('each absence is a problem with a next step', () => {
  const problems = absenceProblems(['out/*.sarif'], ['lint.sarif']);
  expect(problems.map(({ code }) => code)).toEqual(['EG414', 'EG415']);
  for (const { nextAction } of problems) expect(nextAction).not.toBe('');
});

test('an audit of nothing is a problem unless there is nothing to audit', () => {
  const report = {
    path: 'audit.json',
    format: 'npm-audit',
    status: 'empty' as const,
    problems: ['audited no package'],
    runs: [runOf('npm audit', [], { status: 'empty', packages: 0 })],
  };
  expect(reportProblems([report], false).map(({ code }) => code)).toEqual(['EG412']);
  expect(reportProblems([report], true)).toEqual([]);
  expect(reportProblems([{ ...report, runs: [] }], true)).toHaveLength(1);
});
