import { describe, expect, test } from '@jest/globals';
import { isOneEditApart, lookAlikeOf } from './look-alike.ts';

test.each([
  ['npm', 'expresss', 'express'],
  ['npm', 'lodahs', 'lodash'],
  ['npm', 'crossenv', 'cross-env'],
  ['npm', 'l0dash', 'lodash'],
  ['npm', '@types/nodee', '@types/node'],
  ['pypi', 'requsts', 'requests'],
  ['pypi', 'Python_DateUtils', 'python-dateutil'],
  ['pypi', 'beautifulsoup', 'beautifulsoup4'],
  ['cargo', 'serde-json', 'serde_json'],
  ['gem', 'nokogirl', 'nokogiri'],
  ['golang', 'github.com/sirupsen/logruss', 'github.com/sirupsen/logrus'],
  ['golang', 'github.com/siruspen/logrus', 'github.com/sirupsen/logrus'],
  ['composer', 'symfony/consol', 'symfony/console'],
])('%s: %s could be taken for %s', async (ecosystem, name, popular) =>
  expect(await lookAlikeOf(ecosystem, name)).toBe(popular),
);

test.each([
  ['npm', 'express'],
  ['npm', 'preact'],
  ['npm', '@acme/express'],
  ['npm', 'our-own-thing'],
  ['pypi', 'Django'],
  ['pypi', 'typing_extensions'],
  ['maven', 'org.x:y'],
  ['npm', 'abc'],
  ['npm', 'x'.repeat(5_000)],
])('%s: %s is taken for nothing', async (ecosystem, name) => expect(await lookAlikeOf(ecosystem, name)).toBeNull());

describe('isOneEditApart', () => {
  test.each([
    ['abc', 'abc', false],
    ['abc', 'abcd', true],
    ['abc', 'bc', true],
    ['abc', 'axc', true],
    ['abcd', 'abdc', true],
    ['abcd', 'badc', false],
    ['abc', 'abcde', false],
    ['', 'a', true],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(isOneEditApart(a, b)).toBe(expected);
    expect(isOneEditApart(b, a)).toBe(expected);
  });
});
