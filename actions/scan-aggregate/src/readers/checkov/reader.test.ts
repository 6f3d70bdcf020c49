import { expect, test } from '@jest/globals';
import { brief, observationsOf, readJson, readSample } from '../../../testing/read.ts';

test('failed checks are findings, skipped ones are suppressed', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'checkov', status: 'ok', runs: [{ version: '3.2.0' }] });
  expect(brief(report)).toEqual([
    ['CKV_AWS_20', 'warning', 'main.tf', 12],
    ['CKV_AWS_21', 'error', 'main.tf', 12],
    ['CKV_AWS_22', 'error', 'main.tf', 1],
  ]);
  expect(observationsOf(report).map(({ suppressed }) => suppressed)).toEqual([false, false, true]);
});

test('nothing to scan is empty; a file it could not parse fails it', async () => {
  const bare = { passed: 0, failed: 0, skipped: 0, parsing_errors: 0, resource_count: 0, checkov_version: '3.2.0' };
  expect((await readJson(bare)).status).toBe('empty');
  const broken = {
    check_type: 'terraform',
    results: { failed_checks: [], parsing_errors: ['a.tf'] },
    summary: { passed: 1 },
  };
  expect(await readJson([broken])).toMatchObject({ status: 'failed', problems: ['could not parse a.tf'] });
});
