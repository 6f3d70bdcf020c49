import { expect, test } from '@jest/globals';
import { observationsOf, readJson, readSample } from '../../../testing/read.ts';

test('what is withheld identifies nothing; what was ignored is suppressed', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'semgrep', status: 'ok', runs: [{ version: '1.90.0' }] });
  const [first, second] = observationsOf(report);
  expect(first).toMatchObject({ ruleId: 'python.eval', level: 'error', startLine: 3, endLine: 4, cwe: ['CWE-95'] });
  expect([first?.identity, first?.snippet]).toEqual([undefined, undefined]);
  expect(second).toMatchObject({ identity: 'abc', snippet: 'exec(x)', suppressed: true });
});

test('errors fail it, warnings do not, and no scanned file is empty', async () => {
  const paths = { scanned: ['a.py'] };
  expect((await readJson({ results: [], errors: [{ level: 'error', message: 'Syntax error' }], paths })).status).toBe(
    'failed',
  );
  expect((await readJson({ results: [], errors: [{ level: 'warn', message: 'Slow' }], paths })).status).toBe('ok');
  expect((await readJson({ results: [], errors: [] })).status).toBe('empty');
});
