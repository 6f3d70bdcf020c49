import { expect, test } from '@jest/globals';
import { observationsOf, readSample, readText } from '../../../testing/read.ts';

test.each([
  ['sample-8.json', 'generic-api-key'],
  ['sample-7.json', 'Generic key'],
])('%s: the place, and of the secret only a hash', async (name, ruleId) => {
  const report = await readSample(import.meta.url, name);
  expect(report).toMatchObject({ format: 'gitleaks', status: 'ok' });
  const [observation] = observationsOf(report);
  expect(observation).toMatchObject({
    ruleId,
    level: 'error',
    subject: 'secret',
    path: 'src/config.js',
    startLine: 3,
    commit: 'c0ffee',
  });
  expect(JSON.stringify(report)).not.toContain('correct-horse');
});

test.each(['[]', 'null'])('%s names no tool, so it proves nothing', async (text) =>
  expect(await readText(text)).toMatchObject({ status: 'empty', format: null }),
);
