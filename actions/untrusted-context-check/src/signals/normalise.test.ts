import { describe, expect, test } from '@jest/globals';
import { foldConfusables, latinTwin } from '../hidden/confusables.ts';
import { normaliseWord, unleet } from './normalise.ts';

describe('normaliseWord', () => {
  test.each([
    ['Ignore', 'ignore'],
    ['ｉｇｎｏｒｅ', 'ignore'],
    ['𝐢𝐠𝐧𝐨𝐫𝐞', 'ignore'],
    ['ígnóre', 'ignore'],
    ['ign\u200bo\u2060re', 'ignore'],
    ['ignоre', 'ignore'],
    ['contraseña', 'contrasena'],
    ['đặt', 'dat'],
    ['şifre', 'sifre'],
    ['N̲o̲t̲e̲', 'note'],
  ])('%s → %s', (raw, word) => {
    expect(normaliseWord(raw)).toBe(word);
  });

  test('letters of other scripts stay what they are', () => {
    expect(normaliseWord('Инструкции')).toBe('инструкции');
    expect(normaliseWord('निर्देश')).toBe('निर्देश'.normalize('NFKC'));
  });
});

describe('unleet', () => {
  test.each([
    ['c0nf1rm', 'confirm'],
    ['pa55w0rd', 'password'],
    ['1gn0re', 'ignore'],
  ])('%s → %s', (word, plain) => {
    expect(unleet(word)).toBe(plain);
  });

  test.each(['2026', 'abc', 'word', 'x1'])('%s has no hidden letters', (word) => {
    expect(unleet(word)).toBeNull();
  });
});

describe('look-alikes', () => {
  test('only words with Latin letters are folded', () => {
    expect(foldConfusables('раypal')).toBe('paypal');
    expect(foldConfusables('мороз')).toBe('мороз');
  });

  test('every look-alike maps to one ASCII letter', () => {
    for (const letter of 'АВЕЅІЈКМНОРСТУХаеіорсухһӏԁΑΒΕΖΗΙΚΜΝΟΡΤΥΧοι') expect(latinTwin(letter)).toMatch(/^[A-Za-z]$/);
    expect(latinTwin('ж')).toBeNull();
  });
});
