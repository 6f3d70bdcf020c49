import { expect, test } from '@jest/globals';
import { brief, observationsOf, readJson, readSample } from '../../../testing/read.ts';

test('reads the flagged line out of the numbered excerpt', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'bandit', status: 'ok' });
  expect(brief(report)).toEqual([['B101', 'note', './app.py', 12]]);
  expect(observationsOf(report)[0]).toMatchObject({ cwe: ['CWE-703'], snippet: '    assert user' });
});

test('a file it cannot parse fails it; no file is empty', async () => {
  const errors = [{ filename: 'a.py', reason: 'syntax error' }];
  const metrics = { _totals: {} };
  expect(await readJson({ errors, metrics, results: [] })).toMatchObject({
    status: 'failed',
    problems: ['could not scan a.py: syntax error'],
  });
  expect((await readJson({ errors: [], metrics, results: [] })).status).toBe('empty');
});
