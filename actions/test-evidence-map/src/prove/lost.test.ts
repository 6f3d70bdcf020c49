import { describe, expect, test } from '@jest/globals';
import { policyWith } from '../testing/policy.ts';
import { lostReports } from './lost.ts';

const expecting = (...expected: readonly string[]) => policyWith({}, { reports: { expected } });
const names = (
  expected: readonly string[],
  given: readonly string[],
  unmatched: readonly string[] = [],
  inChain = true,
): string[] => lostReports(expecting(...expected), inChain, given, unmatched).map(({ name }) => name);

describe('lostReports', () => {
  test.each([
    ['junit.xml', 'out/junit.xml'],
    ['reports/junit.xml', '/tmp/x/reports/junit.xml'],
    ['lcov.info', 'D:\\out\\lcov.info'],
  ])('%s is there as %s', (expected, given) => expect(names([expected], [given])).toEqual([]));

  test('a name must match whole', () => expect(names(['junit.xml'], ['out/other-junit.xml'])).toEqual(['junit.xml']));

  test.each([['junit.xml'], ['lcov.info'], ['a.trx'], ['jest-results.json'], ['coverage-final.json']])(
    '%s is missed by this gate',
    (name) => expect(names([name], [])).toEqual([name]),
  );

  test.each([['semgrep.sarif'], ['eslint.json'], ['npm-audit.json'], ['gitleaks.json']])(
    '%s is missed by another gate',
    (name) => expect(names([name], [])).toEqual([]),
  );

  test('a given pattern without a file is lost; a scanner’s only when no other gate looks', () => {
    expect(names([], [], ['out/*.xml', 'out/*.sarif'])).toEqual(['out/*.xml']);
    expect(names([], [], ['out/*.sarif'], false)).toEqual(['out/*.sarif']);
  });
});
