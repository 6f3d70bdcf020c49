import { expect, test } from '@jest/globals';
import { observationsOf, readSample } from '../../../testing/read.ts';

test('matches have no place in the tree', async () => {
  const report = await readSample(import.meta.url, 'sample.jsonl');
  expect(report).toMatchObject({ format: 'nuclei', status: 'ok' });
  expect(observationsOf(report)).toMatchObject([
    { ruleId: 'http-missing-security-headers', level: 'note', path: null },
    { ruleId: 'CVE-2021-44228', level: 'error', cwe: ['CWE-502'], aliases: ['CVE-2021-44228'] },
  ]);
  expect(observationsOf(report)[0]?.message).toContain('(content-security-policy)');
});
