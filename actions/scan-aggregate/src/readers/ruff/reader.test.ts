import { expect, test } from '@jest/globals';
import { brief, readJson, readSample } from '../../../testing/read.ts';

test('violations at their lines', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'ruff', status: 'ok' });
  expect(brief(report)).toEqual([
    ['F401', 'error', '/builds/app/main.py', 1],
    ['S102', 'error', '/builds/app/main.py', 3],
  ]);
});

test('a file that it could not parse fails the run', async () => {
  const item = { code: null, filename: 'a.py', message: 'SyntaxError', location: {}, end_location: {}, noqa_row: 1 };
  expect(await readJson([item])).toMatchObject({ status: 'failed', problems: ['could not parse a.py'] });
});
