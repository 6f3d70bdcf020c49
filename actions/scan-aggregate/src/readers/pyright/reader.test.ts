import { expect, test } from '@jest/globals';
import { brief, readJson, readSample } from '../../../testing/read.ts';

test('diagnostics, with lines counted from one', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'pyright', status: 'ok', runs: [{ version: '1.1.407' }] });
  expect(brief(report)).toEqual([['reportAssignmentType', 'error', '/home/ci/service/app/main.py', 1]]);
});

test('a run over no file proves nothing, one over clean files does', async () => {
  const of = (filesAnalyzed: number) => readJson({ version: '1', generalDiagnostics: [], summary: { filesAnalyzed } });
  expect([(await of(0)).status, (await of(3)).status]).toEqual(['empty', 'ok']);
});
