import { expect, test } from '@jest/globals';
import { brief, readSample, readText } from '../../../testing/read.ts';

test('classic: the ways to a package are one finding', async () => {
  const report = await readSample(import.meta.url, 'sample-classic.jsonl');
  expect(report).toMatchObject({ format: 'yarn-audit', status: 'ok' });
  expect(brief(report)).toEqual([['GHSA-vh95-rmgr-6w4m', 'error', 'yarn.lock', undefined]]);
});

test('2 and later: advisories and deprecations', async () => {
  const report = await readSample(import.meta.url, 'sample-berry.jsonl');
  expect(brief(report)).toEqual([
    ['GHSA-xvch-5gv4-984h', 'error', 'yarn.lock', undefined],
    ['request (deprecation)', 'warning', 'yarn.lock', undefined],
  ]);
});

const lines = (...values: object[]) => readText(values.map((value) => JSON.stringify(value)).join('\n'));
const summary = { type: 'auditSummary', data: { totalDependencies: 0 } };

test('an error line, or no summary at the end, is a failed scan', async () => {
  const info = { type: 'info', data: 'x' };
  expect((await lines(info, { type: 'error', data: 'tunneling socket' })).status).toBe('failed');
  expect((await lines(info, { type: 'warning', data: 'y' })).problems).toEqual([
    'ends without the summary of the audit',
  ]);
});

test('no lockfile means that nothing was audited', async () =>
  expect((await lines({ type: 'info', data: 'No lockfile found.' }, summary)).status).toBe('empty'));
