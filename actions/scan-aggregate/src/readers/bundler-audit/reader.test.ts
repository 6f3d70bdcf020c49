import { expect, test } from '@jest/globals';
import { observationsOf, readSample, readText } from '../../../testing/read.ts';

test('text: a gem a block, and sources without encryption', async () => {
  const report = await readSample(import.meta.url, 'sample.txt');
  expect(report).toMatchObject({ format: 'bundler-audit', status: 'ok' });
  expect(observationsOf(report)).toMatchObject([
    { ruleId: 'insecure-source', level: 'error' },
    { ruleId: 'CVE-2026-0003', level: 'error', package: { name: 'rack', version: '1.6.13' } },
    { ruleId: 'CVE-2026-0004', level: 'warning', package: { name: 'sprockets' } },
  ]);
});

test('JSON says the same', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'bundler-audit', status: 'ok', runs: [{ version: '0.9.2' }] });
  expect(observationsOf(report).map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['CVE-2026-0003', 'error'],
    ['insecure-source', 'error'],
  ]);
});

test('a text that was cut off, or says it found what it does not name, is malformed', async () => {
  expect(await readText('Name: rack\nVersion: 1.0\nAdvisory: CVE-2026-0001\n')).toMatchObject({ status: 'malformed' });
  expect(await readText('Vulnerabilities found!\n')).toMatchObject({ status: 'malformed' });
});

test('a clean run names nothing it audited', async () =>
  expect(await readText('No vulnerabilities found\n')).toMatchObject({ format: 'bundler-audit', status: 'empty' }));
