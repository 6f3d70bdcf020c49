import { describe, expect, test } from '@jest/globals';
import { MAX_LINE_CHARACTERS, occursIn, shown } from './lines.ts';

describe('a pattern in a long line', () => {
  test('is found wherever it stands, also across two stretches', () => {
    for (const at of [0, 1_995, 3_700, 50_000])
      expect(occursIn(/needle/u, `${' '.repeat(at)}needle${' '.repeat(500)}`)).toBe(true);
  });

  test('is not looked for beyond the limit', () => {
    expect(occursIn(/needle/u, `${' '.repeat(MAX_LINE_CHARACTERS)}needle`)).toBe(false);
  });
});

test('a shown line is cut, never inside a character', () => {
  expect(shown('a'.repeat(200))).toHaveLength(200);
  expect(shown(`${'a'.repeat(198)}😀😀`)).toBe(`${'a'.repeat(198)}…`);
});
