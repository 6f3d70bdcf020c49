import { expect, test } from '@jest/globals';
import { observationsOf, readJson, readSample } from '../../../testing/read.ts';

test('the paths to a package are one finding', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'snyk', status: 'ok', runs: [{ tool: 'snyk open source' }] });
  expect(observationsOf(report)).toMatchObject([
    {
      ruleId: 'SNYK-JS-MINIMIST-559764',
      level: 'warning',
      path: 'package-lock.json',
      package: { name: 'minimist', version: '0.0.8' },
    },
  ]);
});

test('an error as JSON is a failed scan', async () =>
  expect(await readJson({ ok: false, error: 'Could not detect package manager' })).toMatchObject({
    status: 'failed',
    problems: ['reports an error: Could not detect package manager'],
  }));

test('of an image, applications inside count too', async () => {
  const issue = { id: 'SNYK-1', packageName: 'a', version: '1', severity: 'high' };
  const report = await readJson({
    vulnerabilities: [],
    ok: false,
    dependencyCount: 1,
    docker: {},
    applications: [{ vulnerabilities: [issue] }],
  });
  expect(report.runs[0]?.tool).toBe('snyk container');
  expect(observationsOf(report)).toHaveLength(1);
});
