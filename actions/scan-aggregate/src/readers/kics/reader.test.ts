import { expect, test } from '@jest/globals';
import { brief, readJson, readSample } from '../../../testing/read.ts';

test('one finding a file in which a query found something', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'kics', status: 'ok', runs: [{ version: 'v2.1.0' }] });
  expect(brief(report)).toEqual([
    ['q-1', 'error', 'main.tf', 4],
    ['q-1', 'error', 'other.tf', 8],
  ]);
});

test.each([
  [{ files_failed_to_scan: 1 }, 'failed'],
  [{ queries_failed_to_execute: 2 }, 'failed'],
  [{ files_scanned: 0 }, 'empty'],
  [{}, 'ok'],
])('%j is %s', async (more, status) =>
  expect((await readJson({ files_scanned: 1, queries_total: 9, queries: [], ...more })).status).toBe(status),
);
