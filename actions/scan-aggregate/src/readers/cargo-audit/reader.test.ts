import { expect, test } from '@jest/globals';
import { brief, readSample } from '../../../testing/read.ts';

test('vulnerabilities are errors, informational warnings are notes', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'cargo-audit', status: 'ok', runs: [{ packages: 12 }] });
  expect(brief(report)).toEqual([
    ['RUSTSEC-2020-0091', 'error', 'Cargo.lock', undefined],
    ['yanked', 'note', 'Cargo.lock', undefined],
  ]);
});
