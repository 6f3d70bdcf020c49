import { expect, test } from '@jest/globals';
import { observationsOf, readJson, readSample } from '../../../testing/read.ts';

test('every advisory of every package, lists with gaps too', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'composer-audit', status: 'ok', runs: [{ tool: 'composer audit' }] });
  expect(observationsOf(report)).toMatchObject([
    { ruleId: 'CVE-2026-0001', level: 'error', package: { name: 'example/one', ecosystem: 'composer' } },
    { ruleId: 'PKSA-dddd-eeee-ffff', level: 'note', package: { name: 'example/two' } },
  ]);
  expect(observationsOf(report)[0]?.aliases).toContain('GHSA-aaaa-bbbb-cccc');
});

test('an advisory that is ignored is suppressed, not gone', async () => {
  const ignored = { 'a/b': [{ advisoryId: 'PKSA-1', severity: 'high' }] };
  const report = await readJson({ advisories: [], abandoned: [], 'ignored-advisories': ignored });
  expect(observationsOf(report)).toMatchObject([{ ruleId: 'PKSA-1', suppressed: true }]);
});

test('a clean run names nothing it audited', async () =>
  expect(await readJson({ advisories: [], abandoned: [] })).toMatchObject({ status: 'empty' }));
