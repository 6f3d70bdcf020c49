import { expect, test } from '@jest/globals';
import { assert, constantFrom, property, uniqueArray } from 'fast-check';
import { compareHolders, starCovers, type Holders } from './grants.ts';

const holders = (grants: Iterable<string>, restrictions: Iterable<string> = []): Holders =>
  new Map([['h', { grants: new Set(grants), restrictions: new Set(restrictions) }]]);
const words = uniqueArray(constantFrom('a', 'b', 'c', 'd'));

test('never narrowed when anything widened', () => {
  assert(
    property(words, words, words, words, (had, has, kept, keeps) => {
      const [result] = compareHolders('p', holders(had, kept), holders(has, keeps), () => false);
      const grew = has.some((one) => !had.includes(one)) || kept.some((one) => !keeps.includes(one));
      expect(result?.change === 'widened').toBe(grew);
    }),
  );
});

test('the reverse of narrowed is widened', () => {
  assert(
    property(words, words, (had, has) => {
      const [there] = compareHolders('p', holders(had), holders(has), () => false);
      const [back] = compareHolders('p', holders(has), holders(had), () => false);
      if (there?.change === 'narrowed') expect(back?.change).toBe('widened');
      if (there?.change === 'same') expect(back?.change).toBe('same');
    }),
  );
});

test.each([
  ['*', 'anything', true],
  ['s3:*', 's3:Get*', true],
  ['s3:Get*', 's3:*', false],
  ['a*c', 'abc', true],
  ['a*c', 'ac', true],
  ['ab*bc', 'abc', false],
  ['a*b*c', 'aXbYc', true],
  ['a*b*c', 'acb', false],
  ['a', 'a', true],
])('%s takes %s: %s', (pattern, text, expected) => expect(starCovers(pattern, text)).toBe(expected));

test('long reasons are cut', () => {
  const many = Array.from({ length: 9 }, (_, index) => `g${index}`);
  expect(compareHolders('p', holders([]), holders(many), () => false)[0]?.why).toBe(
    'More than before: g0, g1, g2, g3 and 5 more.',
  );
});
