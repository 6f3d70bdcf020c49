import { expect, test } from '@jest/globals';
import { observationsOf, readJson, readSample } from '../../../testing/read.ts';

test('packages of an image', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'clair', status: 'ok', runs: [{ container: true }] });
  expect(observationsOf(report)).toMatchObject([
    { ruleId: 'CVE-2024-2961', level: 'error', package: { name: 'glibc', ecosystem: 'debian' } },
  ]);
});

test('a clean image is proved by its name', async () => {
  expect((await readJson({ image: 'x', vulnerabilities: [] })).status).toBe('ok');
  expect((await readJson({ image: '', vulnerabilities: [] })).status).toBe('empty');
});
