import { expect, test } from '@jest/globals';
import { observationsOf, readJson, readSample } from '../../../testing/read.ts';

test('related vulnerabilities are aliases', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'grype', status: 'ok', runs: [{ tool: 'grype', version: '0.90.0' }] });
  expect(observationsOf(report)).toMatchObject([
    {
      ruleId: 'GHSA-vh95-rmgr-6w4m',
      level: 'warning',
      aliases: ['GHSA-vh95-rmgr-6w4m', 'CVE-2020-7598'],
      package: { name: 'minimist', version: '0.0.8', ecosystem: 'npm' },
    },
  ]);
});

test('without matches it must at least name its source', async () => {
  const descriptor = { name: 'grype' };
  expect((await readJson({ matches: [], descriptor })).status).toBe('empty');
  expect((await readJson({ matches: [], descriptor, source: { type: 'image' } })).status).toBe('ok');
});
