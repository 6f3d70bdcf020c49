import { expect, test } from '@jest/globals';
import { waysOf } from './derive.ts';

test.each([
  ['log(?:in|out)', [['login', 'logout']]],
  ['\\bcsrf\\b', [['csrf']]],
  ['a?bcd', [['bcd']]],
  ['[Tt]oken|jwt', [['token', 'jwt']]],
  ['(?:verify|check)_?token', [['verifytoken', 'verify_token', 'checktoken', 'check_token']]],
  ['Token.{0,5}Secret', [['token'], ['secret']]],
  ['[^a]bcd', [['bcd']]],
  ['pass(?=word)', [['pass']]],
  ['pass(?!word)', [['pass']]],
  ['\\*{3,8}', [['***']]],
  ['(?:ab){2}c', [['ababc']]],
  ['(abc|abcd)e', [['abce', 'abcde']]],
])('%s needs %j', (source, expected) => {
  expect(waysOf(source)).toEqual([expected]);
});

test('a group of which not all texts are known is spelled out', () => {
  expect(waysOf('ssl_(?:verify\\w+|context)')).toEqual([[['ssl_verify', 'ssl_context']]]);
});

test('ways that need different things stay apart', () => {
  expect(waysOf('drop\\s+table|mysqldump')).toEqual([[['drop'], ['table']], [['mysqldump']]]);
});

test.each(['\\w+', '(?:abc)?', 'abc|\\d', '[^a]', 'é', '[\\u017f]', '(?:)', '.*', '\\p{L}'])(
  '%s needs nothing',
  (source) => {
    expect(waysOf(source)).toBeNull();
  },
);

test('many texts are no reason to give up: a part of them is asked for', () => {
  const letters = '(?:a|b|c|d|e|f|g|h|i|j)';
  expect(
    waysOf(`${letters}${letters}${letters}token`)
      ?.flat(2)
      .every((needle) => needle.endsWith('token')),
  ).toBe(true);
});
