import { expect, test } from '@jest/globals';
import { brief, observationsOf, readJson, readSample } from '../../../testing/read.ts';

test('one finding a group of aliases, with the highest severity of the group', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'osv-scanner', status: 'ok' });
  const lockfile = '/home/ci/service/package-lock.json';
  expect(brief(report)).toEqual([
    ['GHSA-vh95-rmgr-6w4m', 'warning', lockfile, undefined],
    ['GHSA-xvch-5gv4-984h', 'error', lockfile, undefined],
  ]);
  expect(observationsOf(report)[0]?.aliases).toEqual(['GHSA-vh95-rmgr-6w4m', 'MAL-2020-1', 'CVE-2020-7598']);
});

test('no package named: empty; a package without vulnerabilities: ok', async () => {
  expect((await readJson({ results: [], experimental_config: {} })).status).toBe('empty');
  const clean = {
    source: { path: 'go.mod', type: 'lockfile' },
    packages: [{ package: { name: 'a', version: '1', ecosystem: 'Go' } }],
  };
  expect((await readJson({ results: [clean] })).status).toBe('ok');
});
