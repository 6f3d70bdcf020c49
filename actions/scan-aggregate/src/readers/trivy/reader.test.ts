import { expect, test } from '@jest/globals';
import { brief, observationsOf, readJson, readSample } from '../../../testing/read.ts';

test('reads vulnerabilities, failed checks, secrets and licences of all targets', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'trivy', status: 'ok', runs: [{ version: '0.60.0' }] });
  expect(brief(report)).toEqual([
    ['CVE-2020-7598', 'warning', 'package-lock.json', undefined],
    ['DS002', 'error', 'Dockerfile', 4],
    ['generic', 'error', 'app.env', 2],
    ['licence:GPL-3.0', 'error', 'Loose files', undefined],
  ]);
  expect([...(report.runs[0]?.subjects ?? [])]).toEqual(['package', 'misconfiguration', 'secret', 'licence']);
  expect(observationsOf(report)[0]?.aliases).toEqual(['CVE-2020-7598', 'GHSA-vh95-rmgr-6w4m']);
});

const target = {
  Target: 'go.mod',
  Type: 'gomod',
  Vulnerabilities: [{ VulnerabilityID: 'CVE-1', PkgName: 'a', Severity: 'HIGH' }],
};

test.each([
  ['the older list of targets', [target]],
  ['Kubernetes, all resources', { ClusterName: 'c', Resources: [{ Results: [target] }] }],
  ['Kubernetes, split', { ClusterName: 'c', Vulnerabilities: [{ Results: [target] }], Misconfigurations: [] }],
])('%s', async (_, value) => {
  const report = await readJson(value);
  expect(brief(report)).toEqual([['CVE-1', 'error', 'go.mod', undefined]]);
});

test('a report without targets looked at nothing', async () =>
  expect((await readJson({ SchemaVersion: 2, ArtifactName: '.' })).status).toBe('empty'));
