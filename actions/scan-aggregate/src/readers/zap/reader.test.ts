import { expect, test } from '@jest/globals';
import { observationsOf, readSample, readText } from '../../../testing/read.ts';

test('XML: one finding an alert, whatever number of addresses; a comment is none', async () => {
  const report = await readSample(import.meta.url, 'sample.xml');
  expect(report).toMatchObject({ format: 'zap', status: 'ok', runs: [{ version: '2.16.1' }] });
  expect(observationsOf(report)).toMatchObject([
    { ruleId: '10011', level: 'note', cwe: ['CWE-614'] },
    { ruleId: '40012', level: 'error', cwe: ['CWE-79'], message: 'Cross Site Scripting (https://example.org)' },
  ]);
});

test('JSON', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(observationsOf(report)).toMatchObject([{ ruleId: '10098', level: 'warning' }]);
});

test('no site is empty', async () => expect((await readText('<OWASPZAPReport version="2"/>')).status).toBe('empty'));
