import { describe, expect, test } from '@jest/globals';
import { at, entries, filePath, has, id, list, message, number, position, raw, record, strings } from './fields.ts';

const hostile = JSON.parse('{"__proto__":{"a":1},"own":{"b":[1,"x",null]},"n":"12","s":" text "}') as unknown;

describe('reading fields', () => {
  test('own properties only, whatever their names', () => {
    expect(at(hostile, 'own', 'b')).toEqual([1, 'x', null]);
    expect(at(hostile, 'constructor')).toBeUndefined();
    expect(at(hostile, 'toString')).toBeUndefined();
    expect(at(hostile, '__proto__', 'a')).toBe(1);
    expect(at(hostile, 'a')).toBeUndefined();
    expect(has(hostile, 'hasOwnProperty')).toBe(false);
  });

  test.each([[null], [undefined], [1], ['text'], [true], [[]]])('%j has no fields', (value) => {
    expect(record(value)).toBeNull();
    expect([at(value, 'x'), raw(value, 'x'), id(value, 'x'), number(value, 'x')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([list(value, 'x'), strings(value, 'x'), entries(value, 'x')]).toEqual([[], [], []]);
    expect(filePath(value, 'x')).toBeNull();
  });

  test('a wrong type is as good as absent', () => {
    const value = { text: 1, list: 'x', number: 'abc', line: -1 };
    expect(raw(value, 'text')).toBeUndefined();
    expect(list(value, 'list')).toEqual([]);
    expect(number(value, 'number')).toBeUndefined();
    expect(position(value, 'line')).toBeUndefined();
  });

  test.each([
    [1, 1],
    ['42', 42],
    [0, undefined],
    [1.5, undefined],
    ['1e9', undefined],
    [Number.MAX_VALUE, undefined],
    [null, undefined],
  ])('the line %j is %j', (value, expected) => expect(position(value)).toBe(expected));

  test('ids are numbers or trimmed words, cut to what GitHub takes', () => {
    expect(id(1179)).toBe('1179');
    expect(id('  a ')).toBe('a');
    expect(id('   ')).toBeUndefined();
    expect(id('r'.repeat(999))).toHaveLength(255);
  });

  test('long texts and paths are cut', () => {
    expect(message('m'.repeat(9_999))).toHaveLength(2_000);
    expect(filePath('p'.repeat(9_999))).toHaveLength(1_024);
    expect(filePath('a\\b')).toBe('a/b');
  });

  test('one string counts as a list of one', () => {
    expect(strings('CWE-1')).toEqual(['CWE-1']);
    expect(strings(['a', 1, '', 'b'])).toEqual(['a', 'b']);
  });
});
