import { expect, test } from '@jest/globals';
import { brief, readJson, readSample } from '../../../testing/read.ts';

test('checkpoints that did not pass, about a container', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'dockle', status: 'ok', runs: [{ container: true }] });
  expect(brief(report)).toEqual([
    ['CIS-DI-0010', 'error', null, undefined],
    ['CIS-DI-0001', 'warning', null, undefined],
  ]);
});

test.each([
  [12, 'ok'],
  [0, 'empty'],
])('without findings and with %i passed it is %s', async (pass, status) =>
  expect((await readJson({ summary: { fatal: 0, warn: 0, pass }, details: [] })).status).toBe(status),
);
