import { expect, test } from '@jest/globals';
import { brief, readSample, readText } from '../../../testing/read.ts';

test('violations with the level of their priority', async () => {
  const report = await readSample(import.meta.url, 'sample.xml');
  expect(report).toMatchObject({ format: 'pmd', status: 'ok', runs: [{ tool: 'pmd', version: '7.17.0' }] });
  expect(brief(report)).toEqual([
    ['HardCodedCryptoKey', 'error', 'src/main/java/example/Login.java', 12],
    ['CollapsibleIfStatements', 'warning', 'src/main/java/example/Login.java', 20],
  ]);
});

test('a file that it could not process fails the run, and no violation alone proves none', async () => {
  const failed = '<pmd version="7"><error filename="A.java" msg="ParseException"/></pmd>';
  expect((await readText(failed)).problems).toEqual(['could not process A.java: ParseException']);
  expect((await readText('<pmd version="7"/>')).status).toBe('empty');
});
