import { describe, expect, test } from '@jest/globals';
import { jsonDocument, lines } from './consumer.ts';
import { LIMITS } from './limits.ts';
import { MalformedReport } from './malformed.ts';

const linesOf = (chunks: readonly string[]): string[] => {
  const seen: string[] = [];
  const consumer = lines(
    (line) => seen.push(line),
    () => seen.push('<end>'),
  );
  for (const chunk of chunks) consumer.write(chunk);
  consumer.end();
  return seen;
};

describe('lines', () => {
  test('joins lines across chunks and drops CR', () =>
    expect(linesOf(['a\r', '\nb', 'c\n', '\n', 'last'])).toEqual(['a', 'bc', '', 'last', '<end>']));

  test('refuses a line without end', () => {
    const consumer = lines(
      () => undefined,
      () => undefined,
    );
    const megabyte = 'x'.repeat(1024 * 1024);
    const flood = (): void => {
      for (let size = 0; size <= LIMITS.line; size += megabyte.length) consumer.write(megabyte);
    };
    expect(flood).toThrow(MalformedReport);
  });
});

describe('jsonDocument', () => {
  test('hands over the parsed document', () => {
    const seen: unknown[] = [];
    const consumer = jsonDocument((value) => seen.push(value));
    consumer.write('{"a":');
    consumer.write('1}');
    consumer.end();
    expect(seen).toEqual([{ a: 1 }]);
  });

  test('refuses what was cut off', () => {
    const consumer = jsonDocument(() => undefined);
    consumer.write('{"a":');
    expect(() => consumer.end()).toThrow('is not valid JSON, or was cut off');
  });
});
