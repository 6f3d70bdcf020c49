import { expect, test } from '@jest/globals';
import { observationsOf, readJson, readSample } from '../../../testing/read.ts';

test('XML: related dependencies are not counted again, suppressed vulnerabilities are', async () => {
  const report = await readSample(import.meta.url, 'sample.xml');
  expect(report).toMatchObject({ format: 'dependency-check', status: 'ok', runs: [{ version: '9.0.0' }] });
  expect(observationsOf(report)).toMatchObject([
    {
      ruleId: 'CVE-2014-0107',
      level: 'error',
      path: 'lib/xalan.jar',
      package: { name: 'xalan:xalan', version: '2.7.1' },
      suppressed: false,
    },
    { ruleId: 'CVE-2022-34169', suppressed: true },
  ]);
});

test('JSON', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(observationsOf(report)).toMatchObject([
    { ruleId: 'CVE-2023-26132', package: { name: 'dottie', version: '2.0.2', ecosystem: 'npm' } },
  ]);
});

test('no dependency is empty', async () =>
  expect((await readJson({ reportSchema: '1.1', scanInfo: {}, dependencies: [] })).status).toBe('empty'));
