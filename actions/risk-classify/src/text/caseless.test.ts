import { expect, test } from '@jest/globals';
import { occurs } from './caseless.ts';

test.each([
  [/\u017f/iu, 's', true],
  [/[\u0100-\u0200]/iu, 's', true],
  [/café/iu, 'CAFÉ', true],
  [/\p{Lu}x/iu, 'ax', true],
  [/sun/iu, 'ſun', true],
  [/sun/iu, 'SUN', true],
  [/\bsun/iu, 'ſſun', false],
  [/[^\W_]\/\{x\}/iu, 'a/{X}', true],
  [/^.$/iu, '😀', true],
])('%s in %j: %j, as with its flags', (pattern, text, expected) => {
  expect(occurs(pattern, text)).toBe(expected);
  expect(occurs(pattern, text)).toBe(pattern.test(text));
});
