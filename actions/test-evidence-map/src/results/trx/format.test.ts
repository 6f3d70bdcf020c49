import { expect, test } from '@jest/globals';
import { figures, readResults } from '../../testing/read.ts';

const trx = (results: string, counters = ''): string =>
  `<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><ResultSummary outcome="Completed">${counters}</ResultSummary><Results>${results}</Results></TestRun>`;
const result = (outcome: string | null, inner = ''): string =>
  `<UnitTestResult testName="App.Adds"${outcome === null ? '' : ` outcome="${outcome}"`}>${inner}</UnitTestResult>`;

test.each([
  [result('Passed'), 'ok 1/1/0/0/0'],
  [result('Failed'), 'failed 1/0/1/0/0'],
  [result('Timeout'), 'failed 1/0/0/1/0'],
  [result('NotExecuted'), 'ok 1/0/0/0/1'],
  [result('Inconclusive'), 'ok 1/0/0/0/1'],
  [result(null), 'failed 1/0/0/1/0'],
  [result('Glorious'), 'failed 1/0/0/1/0'],
])('%s', async (results, expected) => expect(await figures(trx(results))).toBe(expected));

test('rows of a data-driven test count in its place', async () => {
  const rows = `<InnerResults>${result('Passed')}${result('Passed')}</InnerResults>`;
  expect(await figures(trx(result('Passed', rows)))).toBe('ok 2/2/0/0/0');
});

test('counters that know of more failures, and an aborted run, are never green', async () => {
  expect((await readResults(trx(result('Passed'), '<Counters total="1" failed="1"/>'))).reading.status).toBe('failed');
  const aborted = trx(result('Passed')).replace('Completed', 'Aborted');
  expect((await readResults(aborted)).reading.problems).toEqual(['the run ended as Aborted']);
});

test('a TestRun of another tool is not taken for one', async () => {
  expect(await figures('<TestRun><SuccessfulTests/></TestRun>')).toBe('malformed 0/0/0/0/0');
});
