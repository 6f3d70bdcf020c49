import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { captured } from '../../../test/support/io.ts';
import { main } from '../main.ts';

const folder = mkdtempSync(join(tmpdir(), 'gate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...words: string[]): Promise<{ status: number; err: string }> {
  const io = captured();
  const status = await main([...words, '--out', join(folder, 'out')], io);
  return { status, err: io.text.err };
}

test.each([
  ['untrusted-context-check'],
  ['untrusted-context-check', '--agent-config-before', folder],
  ['test-evidence-map'],
  ['test-evidence-map', '--mode', 'observe'],
])('is no success over nothing: %s', async (...words) => {
  const { status, err } = await run(...words);
  expect(status).toBe(2);
  expect(err).toContain(`EG212 Nothing was handed to ${words[0]}`);
});

test('files alone are enough', async () => {
  const source = join(folder, 'a.test.ts');
  writeFileSync(source, "test('adds', () => expect(1 + 1).toBe(2));\n");
  expect((await run('test-evidence-map', '--test-source', source)).status).toBe(0);
});
