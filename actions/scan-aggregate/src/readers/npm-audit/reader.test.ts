import { expect, test } from '@jest/globals';
import { brief, observationsOf, readJson, readSample } from '../../../testing/read.ts';

test('npm 7: one finding an advisory; a string in `via` points to another package', async () => {
  const report = await readSample(import.meta.url, 'sample-7.json');
  expect(report).toMatchObject({ format: 'npm-audit', status: 'ok', runs: [{ tool: 'npm audit', packages: 2 }] });
  expect(brief(report)).toEqual([
    ['GHSA-xvch-5gv4-984h', 'error', 'package-lock.json', undefined],
    ['GHSA-vh95-rmgr-6w4m', 'warning', 'package-lock.json', undefined],
  ]);
  expect(observationsOf(report)[0]).toMatchObject({ package: { name: 'minimist' }, cwe: ['CWE-1321'] });
});

test('npm 6: `cwe` may be an array written as a string', async () => {
  const [observation] = observationsOf(await readSample(import.meta.url, 'sample-6.json'));
  expect(observation).toMatchObject({
    ruleId: '1179',
    level: 'note',
    cwe: ['CWE-400', 'CWE-1321'].toSorted(),
    aliases: ['1179', 'CVE-2020-7598', 'NPM-1179'],
    package: { name: 'minimist', version: '0.0.8', ecosystem: 'npm' },
  });
});

test.each([
  [{ error: { code: 'ENOLOCK', summary: 'This command requires an existing lockfile.' } }],
  [{ message: '405 Method Not Allowed', statusCode: 405, uri: 'https://registry.example/', error: { summary: '' } }],
])('an error as JSON is a failed scan', async (value) => {
  const report = await readJson(value);
  expect(report.status).toBe('failed');
  expect(report.problems[0]).toMatch(/lockfile|405/u);
});

test('an audit of no package is empty', async () => {
  const nothing = { auditReportVersion: 2, vulnerabilities: {}, metadata: { dependencies: { total: 0 } } };
  expect(await readJson(nothing)).toMatchObject({ status: 'empty', problems: ['audited no package'] });
});
