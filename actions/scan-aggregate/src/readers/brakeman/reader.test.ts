import { expect, test } from '@jest/globals';
import { observationsOf, readJson, readSample } from '../../../testing/read.ts';

test('confidence stands for severity; ignored warnings are suppressed', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({
    format: 'brakeman',
    status: 'ok',
    runs: [{ version: '6.2.1', knows: ['SQL', 'XSS'] }],
  });
  expect(observationsOf(report)).toMatchObject([
    { ruleId: 'SQL', level: 'error', path: 'app/models/user.rb', startLine: 9, cwe: ['CWE-89'], identity: 'f1' },
    { ruleId: 'XSS', level: 'warning', suppressed: true },
  ]);
});

test('its own errors fail it', async () =>
  expect((await readJson({ scan_info: {}, warnings: [], errors: [{ error: 'Could not parse' }] })).status).toBe(
    'failed',
  ));
