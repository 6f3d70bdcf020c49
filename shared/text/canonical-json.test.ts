import { expect, test } from '@jest/globals';
import { assert, jsonValue, property } from 'fast-check';
import { canonicalJson } from './canonical-json.ts';

test.each([
  [{ b: 1, a: [true, null, { d: undefined, c: 'ä"\n' }] }, '{"a":[true,null,{"c":"ä\\"\\n"}],"b":1}'],
  [{ a: undefined }, '{}'],
  [{}, '{}'],
  [[], '[]'],
  [[[], {}], '[[],{}]'],
  ['x', '"x"'],
  [undefined, 'null'],
  [[undefined], '[null]'],
  [{ B: 1, a: 2, '10': 3, '9': 4 }, '{"10":3,"9":4,"B":1,"a":2}'],
])('%j', (value, expected) => expect(canonicalJson(value)).toBe(expected));

test('is JSON of the same value', () =>
  assert(
    property(jsonValue(), (value) =>
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value))),
    ),
  ));
