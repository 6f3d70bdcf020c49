import { expect, test } from '@jest/globals';
import { brief, readSample } from '../../../testing/read.ts';

test('a check that passed is no finding', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'tfsec', status: 'ok' });
  expect(brief(report)).toEqual([['AVD-1', 'error', '/repo/main.tf', 4]]);
});
