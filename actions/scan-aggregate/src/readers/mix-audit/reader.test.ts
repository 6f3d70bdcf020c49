import { expect, test } from '@jest/globals';
import { observationsOf, readJson, readSample } from '../../../testing/read.ts';

test('a package with its advisory and the lockfile it stands in', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'mix-audit', status: 'ok' });
  expect(observationsOf(report)).toMatchObject([
    {
      ruleId: 'CVE-2026-0002',
      level: 'warning',
      path: '/repo/mix.lock',
      package: { name: 'plug', version: '1.5.0', ecosystem: 'hex' },
      aliases: ['CVE-2026-0002', 'GHSA-aaaa-bbbb-cccc'],
    },
  ]);
});

test('a clean run names nothing it audited', async () =>
  expect(await readJson({ pass: true, vulnerabilities: [] })).toMatchObject({ format: 'mix-audit', status: 'empty' }));
