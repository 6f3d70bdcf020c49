import { expect, test } from '@jest/globals';
import { observationsOf, readJson, readSample } from '../../../testing/read.ts';

test.each([
  ['sample-nancy.json', 'nancy', 'CVE-2025-58058', 'warning', { name: 'github.com/x/y', version: 'v0.5.9' }],
  ['sample-auditjs.json', 'auditjs', 'CVE-2022-24999', 'error', { name: 'qs', version: '6.0.0' }],
])('%s', async (name, tool, ruleId, level, pack) => {
  const report = await readSample(import.meta.url, name);
  expect(report).toMatchObject({ format: 'oss-index', status: 'ok', runs: [{ tool }] });
  expect(observationsOf(report)).toMatchObject([{ ruleId, level, package: pack }]);
});

test('DevAudit', async () => {
  const found = {
    'Packages Audited': 1,
    'Vulnerabilities Found': 1,
    Packages: [
      {
        Package: { pm: 'npm', name: 'react-dom', version: '16.4.1' },
        Vulnerabilities: [{ id: 'x', title: 'XSS', cvssScore: '6.1', cwe: 'CWE-79' }],
      },
    ],
  };
  expect(observationsOf(await readJson(found))).toMatchObject([
    { ruleId: 'x', level: 'warning', cwe: ['CWE-79'], package: { name: 'react-dom' } },
  ]);
});
