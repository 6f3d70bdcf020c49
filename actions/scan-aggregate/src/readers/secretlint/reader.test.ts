import { expect, test } from '@jest/globals';
import { observationsOf, readSample } from '../../../testing/read.ts';

test('keeps the place and a hash; neither message nor source, which hold the secret', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'secretlint', status: 'ok' });
  expect(observationsOf(report)).toMatchObject([
    {
      ruleId: '@secretlint/secretlint-rule-pattern',
      level: 'error',
      path: '/home/ci/service/app.env',
      startLine: 1,
      startColumn: 12,
    },
  ]);
  expect(JSON.stringify(report)).not.toContain('correct-horse');
});
