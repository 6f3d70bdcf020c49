import { expect, test } from '@jest/globals';
import { brief, readJson, readSample } from '../../../testing/read.ts';

test('messages with the level of their type', async () => {
  const report = await readSample(import.meta.url, 'sample.json');
  expect(report).toMatchObject({ format: 'pylint', status: 'ok' });
  expect(brief(report)).toContainEqual(['exec-used', 'warning', 'main.py', 3]);
  expect(brief(report)).toContainEqual(['missing-module-docstring', 'note', 'main.py', 1]);
});

test.each([
  ['clean modules', { messages: [], statistics: { modulesLinted: 2 } }, 'ok'],
  ['no module', { messages: [], statistics: { modulesLinted: 0 } }, 'empty'],
  [
    'a syntax error',
    { messages: [{ type: 'error', messageId: 'E0001', path: 'a.py' }], statistics: { modulesLinted: 1 } },
    'failed',
  ],
])('a run over %s is told', async (_, value, status) => expect((await readJson(value)).status).toBe(status));
