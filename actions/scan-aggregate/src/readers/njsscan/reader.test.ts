import { expect, test } from '@jest/globals';
import { brief, observationsOf, readJson, readSample } from '../../../testing/read.ts';

const clean = { errors: [], njsscan_version: '0.4.3', nodejs: {}, templates: {} };

test('a finding for each file of a rule; a rule without files has no place', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'njsscan', status: 'ok', runs: [{ version: '0.4.3' }] });
  expect(brief(report)).toEqual([
    ['node_md5', 'warning', 'src/a.js', 4],
    ['node_md5', 'warning', 'src/b.js', 7],
    ['no_helmet', 'note', null, undefined],
  ]);
  expect(observationsOf(report)[0]).toMatchObject({ cwe: ['CWE-327'], endLine: 5 });
});

test('errors fail it; a clean run names nothing it scanned', async () => {
  expect(await readJson({ ...clean, errors: [{ type: 'SourceParseError' }] })).toMatchObject({ status: 'failed' });
  expect(await readJson(clean)).toMatchObject({ status: 'empty' });
});
