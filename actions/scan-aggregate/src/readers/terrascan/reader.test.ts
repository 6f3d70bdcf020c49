import { expect, test } from '@jest/globals';
import { brief, observationsOf, readJson, readSample } from '../../../testing/read.ts';

test('violations, skipped ones as suppressed', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'terrascan', status: 'ok' });
  expect(brief(report)).toEqual([
    ['AC_GCP_1', 'error', 'a.tf', 52],
    ['AC_GCP_2', 'note', 'a.tf', 3],
  ]);
  expect(observationsOf(report).map(({ suppressed }) => suppressed)).toEqual([false, true]);
});

test('no violation is a clean run if policies were validated, and nothing if none were', async () => {
  const of = (policies: number) =>
    readJson({ results: { violations: null, scan_summary: { policies_validated: policies } } });
  expect(await of(600)).toMatchObject({ status: 'ok' });
  expect(await of(0)).toMatchObject({ status: 'empty' });
});
