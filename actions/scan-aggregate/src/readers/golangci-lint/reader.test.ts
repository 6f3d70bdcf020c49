import { expect, test } from '@jest/globals';
import { brief, readJson, readSample } from '../../../testing/read.ts';

test('issues, and the linters that were on', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'golangci-lint', status: 'ok', runs: [{ knows: ['gosec'] }] });
  expect(brief(report)).toEqual([['gosec', 'error', 'run.go', 9]]);
});

test.each([
  ['a clean run of a linter', { Issues: null, Report: { Linters: [{ Name: 'a', Enabled: true }] } }, 'ok'],
  ['a run of no linter', { Issues: [], Report: { Linters: [] } }, 'empty'],
  ['an error', { Issues: [], Report: { Linters: [{ Name: 'a', Enabled: true }], Error: 'deadline' } }, 'failed'],
  [
    'code that does not compile',
    {
      Issues: [{ FromLinter: 'typecheck', Text: 'x', Pos: { Filename: 'a.go' } }],
      Report: { Linters: [{ Name: 'a', Enabled: true }] },
    },
    'failed',
  ],
])('%s is told', async (_, value, status) => expect((await readJson(value)).status).toBe(status));
