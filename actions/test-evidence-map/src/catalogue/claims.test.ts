import { beforeAll, describe, expect, test } from '@jest/globals';
import type { TestCase } from '../results/result.ts';
import { loadCatalogue, type Catalogue } from './catalogue.ts';
import { checkClaim } from './check-claim.ts';
import { claimBook } from './claim-book.ts';
import { claimsIn } from './claims.ts';
import { claimsAbove } from './comments.ts';
import { claimFindings } from './findings.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue();
});
const checked = (text: string) => claimsIn(text).map((claim) => checkClaim(catalogue, claim));
const short = (text: string): string[] =>
  checked(text).map(({ standard, id, version, status }) => `${standard} ${version ?? '-'} ${id} ${status}`);

describe('claims of standards', () => {
  test('the catalogues are whole', () => {
    expect([catalogue.asvs.size, catalogue.wstg.size, catalogue.ssdf.size]).toEqual([345, 113, 42]);
    expect(catalogue.asvs4.size).toBeGreaterThan(270);
    expect(catalogue.cwe.size).toBeGreaterThan(900);
  });

  test.each([
    ['denies another tenant (v5.0.0-8.2.1)', ['ASVS 5.0.0 8.2.1 valid']],
    ['ASVS v5.0.0-8.2.1: denies', ['ASVS 5.0.0 8.2.1 valid']],
    ['ASVS 5.0 8.2.1 denies', ['ASVS 5.0.0 8.2.1 valid']],
    ['ASVS V8.2.1 denies', ['ASVS - 8.2.1 unversioned']],
    ['[asvs: 8.2.1]', ['ASVS - 8.2.1 unversioned']],
    ['ASVS 4.0.3-4.1.1 denies', ['ASVS 4.0.3 4.1.1 other-version']],
    ['ASVS V5: validation', ['ASVS - 5 too-broad']],
    ['ASVS L1 baseline', ['ASVS - L1 too-broad']],
    ['ASVS v5.0.0-99.1.1', ['ASVS 5.0.0 99.1.1 unknown']],
    ['WSTG-ATHZ-02 and wstg-athz-2', ['WSTG - WSTG-ATHZ-02 valid', 'WSTG - WSTG-ATHZ-02 valid']],
    ['WSTG-ATHZ-99', ['WSTG - WSTG-ATHZ-99 unknown']],
    ['blocks CWE-79', ['CWE - CWE-79 valid']],
    ['CWE-99999', ['CWE - CWE-99999 unknown']],
    ['CWE-310 is a category', ['CWE - CWE-310 unknown']],
    ['CWE-1500 is newer', ['CWE - CWE-1500 valid']],
    ['SSDF PW.8.2', ['SSDF - PW.8.2 valid']],
    ['SSDF PW.8', ['SSDF - PW.8 too-broad']],
    ['SSDF PW.8.9', ['SSDF - PW.8.9 unknown']],
    ['denies another tenant', []],
    ['version v5.0.0 works', []],
  ])('%s', (text, expected) => expect(short(text)).toEqual(expected));

  test('a claim without a version is told what 4.0.3 meant by the number', () => {
    const [claim] = checked('ASVS 2.1.1');
    expect(claim).toMatchObject({ status: 'unversioned', level: expect.any(Number) });
    expect(claim?.hint).toContain('Write v5.0.0-2.1.1');
    expect(claim?.hint).toContain('In 4.0.3 the number was another requirement');
  });

  test('levels and links to other standards come along', () => {
    expect(checked('v5.0.0-1.2.4')[0]).toMatchObject({ level: 1, related: expect.arrayContaining(['CWE-89']) });
    expect(checked('WSTG-INPV-05')[0]?.related).toEqual(['v5.0.0-1.2.4']);
  });

  test('hostile names cost no more than their length', () => {
    const started = performance.now();
    for (const text of ['ASVS '.repeat(100_000), 'v5.0.0-'.repeat(100_000), 'ASVS 1.1.'.repeat(100_000)])
      claimsIn(text);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('claims in comments above tests', () => {
  test('belong to the next test only', () => {
    const text = '/**\n * OWASP WSTG-ATHZ-02\n */\ntest("denies", f);\n\ntest("reads", f);\n';
    const tests = [
      { title: 'denies', fullTitle: 'gate denies', line: 4 },
      { title: 'reads', fullTitle: 'gate reads', line: 6 },
    ];
    const found = claimsAbove(text, tests);
    expect([...found.keys()]).toEqual(['denies', 'gate denies']);
    expect(found.get('denies')).toEqual([{ standard: 'WSTG', id: 'WSTG-ATHZ-02', version: null }]);
  });
});

describe('claimBook', () => {
  const reported = (name: string, outcome: TestCase['outcome'] = 'passed'): TestCase => ({
    suite: '',
    name,
    file: null,
    outcome,
  });
  async function told(cases: readonly TestCase[], sound = true) {
    const book = claimBook(({ name }) => (name.includes('hollow') ? 'hollow' : 'unseen'), new Map());
    const page = book.open();
    for (const one of cases) page.onTest(one);
    page.settle(sound);
    return book.told();
  }

  test('counts tests that pass and are not hollow', async () => {
    const claims = await told([
      reported('a v5.0.0-8.2.1'),
      reported('b v5.0.0-8.2.1', 'skipped'),
      reported('hollow v5.0.0-8.2.1'),
      reported('plain'),
    ]);
    expect(claims).toMatchObject([{ id: '8.2.1', tests: 3, passing: 1, status: 'valid' }]);
    expect(claimFindings(claims)).toEqual([]);
  });

  test.each([
    ['skipped', [reported('b v5.0.0-8.2.1', 'skipped')], true],
    ['in an unsound report', [reported('b v5.0.0-8.2.1')], false],
  ])('a claim of a test that is %s is unproved', async (_, cases, sound) => {
    const findings = claimFindings(await told(cases, sound));
    expect(findings).toMatchObject([{ ruleId: 'test-claim/unproved', level: 'warning' }]);
  });

  test('a wrong identifier is a finding, however its test ends', async () => {
    const findings = claimFindings(await told([reported('ASVS 2.1.1'), reported('WSTG-ATHZ-99')]));
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['test-claim/unversioned', 'test-claim/unknown']);
  });

  test('nothing claimed, nothing loaded', async () => expect(await told([reported('plain')])).toEqual([]));
});
