import { describe, expect, test } from '@jest/globals';
import { assert, array, integer, jsonValue, property, record, tuple } from 'fast-check';
import { sarifSplitter } from './sarif-splitter.ts';

/** Splits a text that arrives in pieces of the given sizes. */
function split(text: string, sizes: readonly number[], name = 'results') {
  const taken: { run: number; value: unknown }[] = [];
  const take = ({ run, text: element }: { run: number; text: string }): string => {
    taken.push({ run, value: JSON.parse(element) });
    return '0';
  };
  const splitter = sarifSplitter(new Map([[name, take]]));
  const bytes = Buffer.from(text);
  for (let from = 0, turn = 0; from < bytes.length; turn++) {
    const size = Math.max(1, sizes[turn % Math.max(1, sizes.length)] ?? bytes.length);
    splitter.push(bytes.subarray(from, from + size));
    from += size;
  }
  return { taken, skeleton: splitter.end() };
}

describe('taking results out of a SARIF log', () => {
  test('gives every result and leaves the rest, whatever is in them and wherever the chunks end', () =>
    assert(
      property(
        array(tuple(array(jsonValue()), jsonValue(), array(jsonValue())), { maxLength: 4 }),
        array(integer({ min: 1, max: 40 }), { minLength: 1 }),
        record({ indent: integer({ min: 0, max: 2 }) }),
        (runs, sizes, { indent }) => {
          const log = {
            version: '2.1.0',
            results: ['not of a run'],
            runs: runs.map(([results, tool, artifacts]) => ({ tool, results, artifacts })),
          };
          const { taken, skeleton } = split(JSON.stringify(log, null, indent), sizes);
          const read = JSON.parse(JSON.stringify(log)) as typeof log;
          expect(taken).toEqual(read.runs.flatMap(({ results }, run) => results.map((value) => ({ run, value }))));
          expect(JSON.parse(skeleton)).toEqual({
            ...read,
            runs: read.runs.map((run) => ({ ...run, results: run.results.map(() => 0) })),
          });
        },
      ),
      { numRuns: 400 },
    ));

  test.each([
    ['an escaped name', '{"\\u0072uns":[{"resu\\u006cts":[{"a":1}]}]}', 1],
    ['quotes and brackets in strings', '{"runs":[{"results":["]}\\"{[",{"x":"\\\\"}]}]}', 2],
    ['another list of that name', '{"runs":[{"tool":{"results":[1,2]}}],"results":[3]}', 0],
    ['runs that are no list', '{"runs":{"results":[1]}}', 0],
    ['results that are no list', '{"runs":[{"results":{"a":[1]}}]}', 0],
    ['a list inside a result', '{"runs":[{"results":[{"results":[1,2,3]}]}]}', 1],
  ])('%s', (_, text, count) => {
    for (const size of [1, 2, 3, 7, 1_000]) {
      const { taken, skeleton } = split(text, [size]);
      expect(taken).toHaveLength(count);
      expect(() => JSON.parse(skeleton)).not.toThrow();
    }
  });

  test.each([
    ['a missing comma', '{"runs":[{"results":[{} {}]}]}'],
    ['two commas', '{"runs":[{"results":[{},,{}]}]}'],
    ['a comma at the end', '{"runs":[{"results":[{},]}]}'],
    ['no end', '{"runs":[{"results":[{"a":1}'],
    ['a wrong bracket', '{"runs":[{"results":[{"a":1]]}]}'],
    ['a second document', '{"runs":[{"results":[]}]} {"runs":[]}'],
  ])('%s is no JSON in the one part or the other', (_, text) =>
    expect(() => JSON.parse(split(text, [3]).skeleton)).toThrow(),
  );

  test('a repeated list stays visible as a repeated name', () =>
    expect(split('{"runs":[{"results":[1],"results":[]}]}', [5]).skeleton).toBe(
      '{"runs":[{"results":[0],"results":[]}]}',
    ));

  test('nesting, one result, and what is left have limits', () => {
    const nested = `{"runs":[{"results":[${'['.repeat(300)}`;
    expect(() => split(nested, [64])).toThrow('nested deeper than 200 levels');
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    const feed = (start: string, chunks: number) => () => {
      const splitter = sarifSplitter(new Map([['results', () => '0']]));
      splitter.push(Buffer.from(start));
      for (let count = 0; count < chunks; count++) splitter.push(chunk);
      return splitter.end();
    };
    expect(feed('{"runs":[{"results":["', 17)).toThrow('has a result of more than');
    expect(feed('{"comment":"', 65)).toThrow('holds too much besides its results');
    expect(feed(`{"${'n'.repeat(100)}`, 1)).toThrow('has a very long name');
  });

  test('bytes that are no UTF-8 are refused', () => {
    const splitter = sarifSplitter(new Map([['results', () => '0']]));
    splitter.push(Buffer.from([...Buffer.from('{"runs":[{"results":["'), 0xc3, 0x28]));
    expect(() => splitter.push(Buffer.from('"]}]}'))).toThrow('is not valid UTF-8 text');
  });
});
