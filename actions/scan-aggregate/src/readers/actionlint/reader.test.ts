import { expect, test } from '@jest/globals';
import { brief, observationsOf, readSample } from '../../../testing/read.ts';

test('findings of actionlint are errors at their line', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'actionlint', status: 'ok' });
  expect(brief(report)).toEqual([['expression', 'error', '.github/workflows/ci.yml', 8]]);
  expect(observationsOf(report)[0]?.snippet).toBe('      - run: echo "${{ github.event.pull_request.title }}"');
});
