import { expect, test } from '@jest/globals';
import { brief, readJson, readSample } from '../../../testing/read.ts';

test('errors at their lines', async () => {
  const report = await readSample(import.meta.url, 'sample.jsonl');
  expect(report).toMatchObject({ format: 'mypy', status: 'ok' });
  expect(brief(report)).toEqual([['assignment', 'error', 'main.py', 2]]);
});

test('a file that it could not parse fails the run', async () => {
  const item = { file: 'a.py', line: -1, column: 0, message: 'invalid', hint: null, code: 'syntax', severity: 'error' };
  expect(await readJson(item)).toMatchObject({ status: 'failed', problems: ['could not parse a.py'] });
});
