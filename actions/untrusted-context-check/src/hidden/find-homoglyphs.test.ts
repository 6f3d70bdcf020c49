import { describe, expect, test } from '@jest/globals';
import { findHomoglyphs } from './find-homoglyphs.ts';

describe('findHomoglyphs', () => {
  test.each([
    ['function sayНello() {}', 'sayНello', 'sayHello'],
    ['https://gіthub.com', 'gіthub', 'github'],
    ['Ignоre it', 'Ignоre', 'Ignore'],
    ['npm i lοdash', 'lοdash', 'lodash'],
  ])('%j', (text, word, looksLike) => {
    expect(findHomoglyphs(text)).toEqual([expect.objectContaining({ word, looksLike })]);
  });

  test.each([
    ['Russian', 'Привет, мир'],
    ['Greek', 'Καλημέρα κόσμε'],
    ['units and formulas', 'Δt = 5 µs, σ² and 10kΩ'],
    ['a Russian word with a Latin abbreviation', 'SQL-запрос и JSONы'],
    ['a Latin text', 'say hello'],
  ])('%s is left alone', (_name, text) => {
    expect(findHomoglyphs(text)).toEqual([]);
  });
});
