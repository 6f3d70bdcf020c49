import { expect, test } from '@jest/globals';
import { brief, observationsOf, readSample, readText } from '../../../testing/read.ts';

test('errors with place and weakness; what is told about the run is none', async () => {
  const report = await readSample(import.meta.url, 'sample.xml');
  expect(report).toMatchObject({ format: 'cppcheck', status: 'ok', runs: [{ version: '2.19.0' }] });
  expect(brief(report)).toEqual([
    ['arrayIndexOutOfBounds', 'error', 'src/read.c', 8],
    ['variableScope', 'warning', 'src/read.c', 3],
  ]);
  expect(observationsOf(report)[0]?.cwe).toEqual(['CWE-788']);
});

test('a file that it could not parse fails the run; no error alone proves none', async () => {
  const of = (errors: string): string =>
    `<results version="2"><cppcheck version="2"/><errors>${errors}</errors></results>`;
  expect(await readText(of('<error id="syntaxError" severity="error" msg="bad"/>'))).toMatchObject({
    status: 'failed',
    problems: ['could not check: bad'],
  });
  expect((await readText(of(''))).status).toBe('empty');
});
