import { describe, expect, test } from '@jest/globals';
import { LIMITS } from './limits.ts';
import { MalformedReport } from './malformed.ts';
import { xml } from './xml.ts';

const events = async (...chunks: readonly string[]): Promise<string[]> => {
  const seen: string[] = [];
  const consumer = await xml({
    open: (name, attributes) =>
      seen.push(`<${name}${[...attributes].map(([key, value]) => ` ${key}=${value}`).join('')}>`),
    close: (name) => seen.push(`</${name}>`),
    text: (text) => seen.push(text),
  });
  for (const chunk of chunks) consumer.write(chunk);
  consumer.end();
  return seen;
};

describe('xml', () => {
  test('gives local names, attributes and text, whatever the chunks', async () => {
    expect(await events('<n:a x="1', '&amp;2"><b/>hi<![CDATA[<raw>]]></n:a>')).toEqual([
      '<a x=1&2>',
      '<b>',
      '</b>',
      'hi',
      '<raw>',
      '</a>',
    ]);
  });

  test.each([
    ['cut off', '<a><b></b>'],
    ['mismatched', '<a><b></a></b>'],
    ['two roots', '<a/><b/>'],
    ['text after the root', '<a/>text'],
    ['a NUL', '<a>\u0000</a>'],
    ['an attribute twice', '<a x="1" x="2"/>'],
    ['an attribute without quotes', '<a x=1/>'],
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY e "boom">]><a>&e;</a>'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>'],
    ['HTML', '<html><br><p>not found</html>'],
  ])('refuses %s', async (_, text) => expect(events(text)).rejects.toThrow(MalformedReport));

  test('refuses nesting beyond the limit, and no less', async () => {
    const nested = (depth: number): string => '<s>'.repeat(depth) + '</s>'.repeat(depth);
    expect(await events(nested(LIMITS.depth))).toHaveLength(2 * LIMITS.depth);
    await expect(events(nested(LIMITS.depth + 1))).rejects.toThrow('deeper than 256');
  });

  test('refuses an attribute beyond the limit', () =>
    expect(events(`<a x="${'y'.repeat(LIMITS.attribute + 1)}"/>`)).rejects.toThrow('attribute of more than'));

  test('refuses an endless attribute before it has been read to its end', async () => {
    const consumer = await xml({ open: () => undefined, close: () => undefined });
    consumer.write('<a x="');
    const piece = 'y'.repeat(8 * 1024 * 1024);
    const flood = (): void => {
      for (let size = 0; size <= LIMITS.gap; size += piece.length) consumer.write(piece);
    };
    expect(flood).toThrow('without markup');
  });
});
