import { expect, test } from '@jest/globals';
import { observationsOf, readJson, readSample } from '../../../testing/read.ts';

test('schema 15 names its scanner once; other identifiers are aliases', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'gitlab', status: 'ok', runs: [{ tool: 'Bandit', version: '1.7.0' }] });
  expect(observationsOf(report)).toMatchObject([
    { ruleId: 'B506', level: 'warning', path: 'app/app.py', startLine: 39, cwe: ['CWE-20'], aliases: ['B506'] },
  ]);
});

test('before, each vulnerability names it', async () => {
  const report = await readSample(import.meta.url, 'sample-14.json');
  expect(report.runs[0]?.tool).toBe('Gemnasium');
  expect(observationsOf(report)).toMatchObject([
    {
      ruleId: 'g-1',
      level: 'error',
      subject: 'package',
      aliases: ['g-1', 'CVE-2019-1'],
      package: { name: 'gopkg.in/yaml.v2', version: 'v2.2.2' },
    },
  ]);
});

test.each([
  ['failure', 'failed'],
  ['success', 'ok'],
  [undefined, 'empty'],
])('scan status %s without vulnerabilities is %s', async (state, status) => {
  const scan = { scanner: { name: 'Semgrep' }, type: 'sast', status: state };
  expect((await readJson({ version: '15.0.0', vulnerabilities: [], scan })).status).toBe(status);
});
