import { expect, test } from '@jest/globals';
import { brief, readJson, readSample } from '../../../testing/read.ts';

test('reads every vulnerability of every component', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'retire', status: 'ok', runs: [{ version: '5.7.0' }] });
  expect(brief(report)).toEqual([
    ['CVE-2012-6708', 'warning', '/repo/lib/jquery.js', undefined],
    ['11974', 'note', '/repo/lib/jquery.js', undefined],
  ]);
});

test('without its signatures it fails', async () =>
  expect((await readJson({ version: '5', data: [], messages: [], errors: ['Error downloading'] })).status).toBe(
    'failed',
  ));
