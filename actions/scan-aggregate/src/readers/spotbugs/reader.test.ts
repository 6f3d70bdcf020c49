import { expect, test } from '@jest/globals';
import { brief, observationsOf, readSample, readText } from '../../../testing/read.ts';

test('bugs at their own line, with weakness and hash', async () => {
  const report = await readSample(import.meta.url, 'sample.xml');
  expect(report).toMatchObject({ format: 'spotbugs', status: 'ok', runs: [{ version: '4.9.8' }] });
  expect(brief(report)).toEqual([['SQL_INJECTION_JDBC', 'error', 'example/Store.java', 31]]);
  expect(observationsOf(report)[0]).toMatchObject({ cwe: ['CWE-89'], identity: '6f0c' });
});

test.each([
  ['<FindBugsSummary total_classes="9"/>', 'ok'],
  ['<FindBugsSummary total_classes="0"/>', 'empty'],
  ['<Errors><Error><ErrorMessage>boom</ErrorMessage></Error></Errors><FindBugsSummary total_classes="9"/>', 'failed'],
])('without bugs, %s is %s', async (inner, status) =>
  expect((await readText(`<BugCollection version="4">${inner}</BugCollection>`)).status).toBe(status),
);
