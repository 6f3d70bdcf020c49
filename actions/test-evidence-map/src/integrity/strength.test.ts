import { describe, expect, test } from '@jest/globals';
import { matcherStrength } from './strength.ts';

describe('matcherStrength', () => {
  test.each([
    ['toStrictEqual', 'toBe'],
    ['toBe', 'toMatchObject'],
    ['toMatchObject', 'toContain'],
    ['toContain', 'toBeTruthy'],
    ['toBeTruthy', 'toBeDefined'],
  ])('%s pins down more than %s', (strong, weak) =>
    expect(matcherStrength(strong, false, true)).toBeGreaterThan(matcherStrength(weak, false, true)),
  );

  test('a named error is more than any error, a negation less than its matcher', () => {
    expect(matcherStrength('toThrow', false, true)).toBeGreaterThan(matcherStrength('toThrow', false, false));
    expect(matcherStrength('toBe', true, true)).toBeLessThan(matcherStrength('toBe', false, true));
  });

  test('no error is as exact as nil, and no negation of a weak matcher', () => {
    expect(matcherStrength('NoError', true, true)).toBe(matcherStrength('Nil', false, true));
    expect(matcherStrength('NotNil', true, true)).toBeLessThan(matcherStrength('NoError', true, true));
  });
});
