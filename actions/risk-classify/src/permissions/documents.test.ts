import { expect, test } from '@jest/globals';
import { documentsOf } from './documents.ts';

test.each([
  ['JSON', '{"a": [1]}', [{ a: [1] }]],
  ['YAML that begins with a bracket', '{a: [1]}', [{ a: [1] }]],
  ['several documents', 'a: 1\n---\nb: 2\n', [{ a: 1 }, { b: 2 }]],
  ['nothing', null, []],
])('%s', async (_, text, documents) => expect(await documentsOf(text)).toEqual(documents));

test.each([
  ['half of a JSON document', '{"a": ['],
  ['a template', 'a: {{ .Values.x }}\nb: [\n'],
  ['too much', `"${'x'.repeat(2 * 1024 * 1024)}"`],
])('%s cannot be read', async (_, text) => {
  await expect(documentsOf(text)).rejects.toThrow();
});

test('a member named like a prototype is a member', async () => {
  const [document] = await documentsOf('{"__proto__": {"Effect": "Allow"}}');
  expect(Object.keys(document as object)).toEqual(['__proto__']);
});
