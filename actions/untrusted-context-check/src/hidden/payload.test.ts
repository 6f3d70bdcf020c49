import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { decodePayload } from './payload.ts';

const ascii = fc.stringMatching(/^[ -~]{4,60}$/);
const codes = (text: string): number[] => Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

describe('decodePayload reads back what an encoder hid', () => {
  test('tags', () => {
    fc.assert(
      fc.property(ascii, (text) => {
        expect(decodePayload(codes(text).map((code) => 0xe0000 + code))).toBe(text);
      }),
    );
  });

  test('variation selectors as bytes', () => {
    fc.assert(
      fc.property(ascii, (text) => {
        const bytes = [...Buffer.from(text)];
        expect(decodePayload(bytes.map((byte) => (byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16)))).toBe(text);
      }),
    );
  });

  test.each([
    ['invisible operators', 0x2062, 0x2064],
    ['zero-width space and non-joiner', 0x200b, 0x200c],
    ['zero-width joiners', 0x200c, 0x200d],
  ])('bits as %s', (_name, zero, one) => {
    const bits = [...Buffer.from('send it')].flatMap((byte) => Array.from(byte.toString(2).padStart(8, '0')));
    expect(decodePayload(bits.map((bit) => (bit === '1' ? one : zero)))).toBe('send it');
  });

  test('beyond ASCII', () => {
    const bytes = [...Buffer.from('passé')];
    expect(decodePayload(bytes.map((byte) => 0xe0100 + byte - 16))).toBe('passé');
  });
});

describe('what is no message decodes to nothing', () => {
  test.each([
    ['nothing', []],
    ['one selector', [0xfe0f]],
    ['a few zero-width spaces', [0x200b, 0x200b, 0x200b]],
    ['random selectors', [0xe0100, 0xe01ef, 0xe0180, 0xe0111]],
  ])('%s', (_name, run) => {
    expect(decodePayload(run)).toBe('');
  });

  test('a run without end is cut, not read whole', () => {
    const endless = Array.from({ length: 200_000 }, () => 0xe0041);
    expect(decodePayload(endless).length).toBeLessThan(100_000);
  });
});
