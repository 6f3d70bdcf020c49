import { expect, test } from '@jest/globals';
import { observationsOf, readJson, readSample } from '../../../testing/read.ts';

test('lines are strings, and ranges', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'gosec', status: 'ok' });
  expect(observationsOf(report)).toMatchObject([
    { ruleId: 'G304', level: 'error', startLine: 41, endLine: 42, cwe: ['CWE-22'], snippet: 'f := name\nos.Open(f)' },
    { ruleId: 'G104', suppressed: true },
  ]);
});

test('files it could not read fail it; no file is empty', async () => {
  const stats = { files: 0 };
  expect((await readJson({ Issues: [], Stats: stats, 'Golang errors': { 'main.go': [{}] } })).status).toBe('failed');
  expect((await readJson({ Issues: [], Stats: stats, 'Golang errors': {} })).status).toBe('empty');
});
