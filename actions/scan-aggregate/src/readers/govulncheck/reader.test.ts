import { expect, test } from '@jest/globals';
import { brief, observationsOf, readJson, readSample } from '../../../testing/read.ts';

test('one finding a vulnerability and module; an error only where its code is called', async () => {
  const report = await readSample(import.meta.url, 'sample.txt');
  expect(report).toMatchObject({ format: 'govulncheck', status: 'ok', runs: [{ version: 'v1.1.4' }] });
  expect(brief(report)).toEqual([
    ['GO-2023-1840', 'error', 'main.go', 7],
    ['GO-2023-9999', 'note', 'go.mod', undefined],
  ]);
  expect(observationsOf(report)[0]?.aliases).toContain('CVE-2023-29403');
});

test('the object of its first versions', async () => {
  const old = {
    Calls: {},
    Imports: {},
    Requires: {},
    Vulns: [{ OSV: { id: 'GO-1', aliases: [] }, ModPath: 'example.org/x' }],
  };
  expect(brief(await readJson(old))).toEqual([['GO-1', 'error', 'go.mod', undefined]]);
  expect((await readJson({ ...old, Vulns: null })).status).toBe('ok');
});
