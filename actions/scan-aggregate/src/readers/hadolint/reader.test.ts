import { expect, test } from '@jest/globals';
import { brief, readSample } from '../../../testing/read.ts';

test('reads its own rules and those of ShellCheck', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'hadolint', status: 'ok' });
  expect(brief(report)).toEqual([
    ['DL3008', 'warning', 'Dockerfile', 9],
    ['SC2086', 'note', 'Dockerfile', 10],
  ]);
});
