import { expect, test } from '@jest/globals';
import { brief, observationsOf, readSample } from '../../../testing/read.ts';

test('3: JSON Lines with log lines between', async () => {
  const report = await readSample(import.meta.url, 'sample-3.jsonl');
  expect(report).toMatchObject({ format: 'trufflehog', status: 'ok' });
  expect(brief(report)).toEqual([
    ['AWS', 'error', 'src/config.js', 3],
    ['Generic', 'error', 'src/config.js', 3],
  ]);
  expect(observationsOf(report)[0]?.message).toContain('verified');
  expect(JSON.stringify(report)).not.toContain('correct-horse');
});

test('2: one object', async () => {
  const report = await readSample(import.meta.url, 'sample-2.json');
  expect(brief(report)).toEqual([['High Entropy', 'error', 'src/config.js', undefined]]);
  expect(JSON.stringify(report)).not.toContain('correct-horse');
});
