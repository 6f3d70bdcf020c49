import { expect, test } from '@jest/globals';
import { observationsOf, readJson, readSample } from '../../../testing/read.ts';

test('reads advisories, and says which packages it skipped', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({
    format: 'pip-audit',
    status: 'ok',
    problems: ['skipped own-package: Dependency not found on PyPI'],
  });
  expect(observationsOf(report)).toMatchObject([
    {
      ruleId: 'PYSEC-2019-179',
      level: 'error',
      aliases: ['PYSEC-2019-179', 'CVE-2019-1010083'],
      package: { name: 'flask', version: '0.5' },
    },
  ]);
});

test('the bare list of older versions; nothing but skipped packages is empty', async () => {
  expect((await readJson([{ name: 'a', version: '1', vulns: [] }])).status).toBe('ok');
  expect((await readJson({ dependencies: [{ name: 'a', skip_reason: 'x' }] })).status).toBe('empty');
});
