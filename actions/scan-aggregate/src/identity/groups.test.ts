import { expect, test } from '@jest/globals';
import { array, assert, integer, property, uniqueArray } from 'fast-check';
import { canonicalEcosystem, canonicalName, canonicalVersion } from './package-names.ts';
import { connected } from './groups.ts';

test('values that share a key are together, also by way of a third', () => {
  const values = [['a', 'b'], ['c'], ['b', 'd'], ['d', 'e'], ['f']];
  expect(connected(values, (keys) => keys)).toEqual([
    [
      ['a', 'b'],
      ['b', 'd'],
      ['d', 'e'],
    ],
    [['c']],
    [['f']],
  ]);
});

test('every value is in one set, and sets share no key', () =>
  assert(
    property(
      array(uniqueArray(integer({ min: 0, max: 12 }).map(String), { minLength: 1, maxLength: 4 }), { maxLength: 30 }),
      (values) => {
        const sets = connected(values, (keys) => keys);
        expect(sets.flat()).toHaveLength(values.length);
        const keys = sets.map((set) => new Set(set.flat()));
        expect(keys.reduce((sum, one) => sum + one.size, 0)).toBe(new Set(values.flat()).size);
      },
    ),
  ));

test('a long chain is joined in good time', () => {
  const chain = Array.from({ length: 50_000 }, (_, index) => [String(index), String(index + 1)]);
  const start = performance.now();
  expect(connected(chain, (keys) => keys)).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test.each([
  ['Flask_Login', 'flask-login'],
  ['flask.login', 'flask-login'],
  ['org.example:lib', 'org-example/lib'],
])('the name %s is %s', (name, canonical) => expect(canonicalName(name)).toBe(canonical));

test.each([
  ['v1.2.3', '1.2.3'],
  ['1.2.3', '1.2.3'],
  ['version', 'version'],
  ['', null],
  [null, null],
])('the version %s is %s', (version, canonical) => expect(canonicalVersion(version)).toBe(canonical));

test.each([
  ['Go', 'golang'],
  ['PyPI', 'pypi'],
  ['crates.io', 'cargo'],
  ['npm', 'npm'],
  [null, ''],
])('the ecosystem %s is %s', (ecosystem, canonical) => expect(canonicalEcosystem(ecosystem)).toBe(canonical));
