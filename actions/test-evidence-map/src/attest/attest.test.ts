import { describe, expect, test } from '@jest/globals';
import type { Details } from '../details.ts';
import { declarationsOf } from './cyclonedx.ts';
import { TEST_RESULT, testResultStatement } from './test-result.ts';

const totals = { tests: 2, passed: 1, failed: 0, errors: 0, skipped: 1, suiteErrors: 0, flaky: 0 };
const mapping = (test: string, outcome: string) => ({ evidence: 'test.unit', test, outcome });
const claim = (more: object) => ({
  standard: 'ASVS',
  id: '8.2.1',
  status: 'valid',
  passing: 1,
  test: 'denies',
  ...more,
});
const details = (more: object): Details => ({ totals, mappings: [], claims: [], ...more }) as unknown as Details;
const subject = { repository: 'o/r', head: 'a'.repeat(40) };
const inputs = [{ path: 'junit.xml', sha256: 'b'.repeat(64) }];

describe('testResultStatement', () => {
  test('states the results of a commit, by the digests of the reports', () => {
    const mappings = [mapping('denies', 'passed'), mapping('reads', 'skipped'), mapping('writes', 'failed')];
    expect(testResultStatement(subject, details({ mappings }), inputs)).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'o/r', digest: { gitCommit: 'a'.repeat(40) } }],
      predicateType: TEST_RESULT,
      predicate: {
        result: 'PASSED',
        configuration: [{ name: 'junit.xml', digest: { sha256: 'b'.repeat(64) } }],
        passedTests: ['denies'],
        warnedTests: ['reads'],
        failedTests: ['writes'],
      },
    });
  });

  test.each([
    [{ ...totals, suiteErrors: 1 }, 'FAILED'],
    [{ ...totals, errors: 1 }, 'FAILED'],
    [{ ...totals, passed: 0 }, 'WARNED'],
  ])('%j is %s', (sum, result) =>
    expect(testResultStatement(subject, details({ totals: sum }), inputs)).toMatchObject({ predicate: { result } }),
  );

  test('without a commit there is nothing to state it of', () =>
    expect(testResultStatement({ ...subject, head: null }, details({}), inputs)).toBeNull());
});

describe('declarationsOf', () => {
  test('declares what passing tests claim, and nothing else', () => {
    const claims = [claim({}), claim({ id: '9.9.9', status: 'unknown' }), claim({ id: '1.2.4', passing: 0 })];
    const bom = declarationsOf(details({ claims }), 'o/r') as { declarations: { claims: { 'bom-ref': string }[] } };
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    expect(bom.declarations.claims.map((one) => one['bom-ref'])).toEqual(['claim:asvs:8.2.1']);
    expect(JSON.stringify(bom)).toContain('"identifier":"v5.0.0-8.2.1"');
  });

  test('nothing proved, nothing declared', () =>
    expect(declarationsOf(details({ claims: [claim({ status: 'unversioned' })] }), 'o/r')).toBeNull());
});
