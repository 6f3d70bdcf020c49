import { expect, test } from '@jest/globals';
import { observationsOf, readJson, readSample, readText } from '../../../testing/read.ts';

test('JSON: a finding an affected component, nested ones included, at its highest rating', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'cyclonedx', status: 'ok', runs: [{ tool: 'trivy', version: '0.60.0' }] });
  expect(observationsOf(report)).toMatchObject([
    {
      ruleId: 'CVE-2020-7598',
      level: 'error',
      cwe: ['CWE-1321'],
      package: { name: '@scope/minimist', version: '0.0.8', ecosystem: 'npm' },
    },
    { ruleId: 'CVE-2020-7598', package: { name: 'gone', version: null } },
  ]);
});

test('XML: the extension that stood in for vulnerabilities before 1.4', async () => {
  const report = await readSample(import.meta.url, 'sample.xml');
  expect(report).toMatchObject({ format: 'cyclonedx', status: 'ok' });
  expect(observationsOf(report)).toMatchObject([
    {
      ruleId: 'CVE-2018-7489',
      level: 'error',
      cwe: ['CWE-184'],
      package: { name: 'com.fasterxml.jackson.core:jackson-databind', version: '2.9.9' },
    },
  ]);
});

test('a bill of materials alone proves no scan', async () => {
  expect((await readJson({ bomFormat: 'CycloneDX', specVersion: '1.5', components: [] })).status).toBe('empty');
  expect((await readText('<bom xmlns="http://cyclonedx.org/schema/bom/1.4"><components/></bom>')).status).toBe('empty');
});
