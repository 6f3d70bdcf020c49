import { expect, test } from '@jest/globals';
import { observationsOf, readJson, readSample } from '../../../testing/read.ts';

test('what an audit found to be no secret is suppressed', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({
    format: 'detect-secrets',
    status: 'ok',
    runs: [{ version: '1.5.0', knows: ['AWSKeyDetector'] }],
  });
  expect(observationsOf(report)).toMatchObject([
    { ruleId: 'AWS Access Key', startLine: 42, suppressed: false },
    { ruleId: 'Secret Keyword', startLine: 50, suppressed: true },
  ]);
});

test('a run without plug-ins looked for nothing', async () =>
  expect((await readJson({ version: '1', plugins_used: [], results: {} })).status).toBe('empty'));
