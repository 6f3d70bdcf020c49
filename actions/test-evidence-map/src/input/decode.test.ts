import { describe, expect, test } from '@jest/globals';
import { decoderFor } from './decode.ts';
import { MalformedReport } from './malformed.ts';

const decode = (bytes: Uint8Array): string => {
  const decoder = decoderFor(bytes);
  return decoder.decode(bytes) + decoder.end();
};
const utf16 = (text: string, mark: boolean): Buffer => Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

describe('decoderFor', () => {
  test('reads UTF-8 with and without a byte order mark', () => {
    expect(decode(Buffer.from('<a>é</a>'))).toBe('<a>é</a>');
    expect(decode(Buffer.from('\ufeff<a>é</a>'))).toBe('<a>é</a>');
  });

  test.each([
    ['little endian with a mark', utf16('<a>é</a>', true)],
    ['little endian without', utf16('<a>é</a>', false)],
    ['big endian with a mark', swapped(utf16('<a>é</a>', true))],
    ['big endian without', swapped(utf16('<a>é</a>', false))],
  ])('reads UTF-16, %s', (_, bytes) => expect(decode(bytes)).toBe('<a>é</a>'));

  test('follows the encoding of the XML declaration', () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>';
    expect(decode(Buffer.from(text, 'latin1'))).toBe(text);
  });

  test('does not believe a declared UTF-16 that is plainly written byte by byte', () => {
    const text = '<?xml version="1.0" encoding="utf-16"?><a/>';
    expect(decode(Buffer.from(text))).toBe(text);
  });

  test.each([
    ['an unknown encoding', Buffer.from('<?xml version="1.0" encoding="klingon"?><a/>')],
    ['bytes that are not the encoding', Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x3c])],
    ['a character cut in two', Buffer.from('{"a":"é').subarray(0, 7)],
  ])('refuses %s', (_, bytes) => expect(() => decode(bytes)).toThrow(MalformedReport));

  test('lets plain text quote any bytes', () => {
    expect(decode(Buffer.from([0x6f, 0x6b, 0x20, 0xff]))).toBe('ok \ufffd');
  });

  test('puts a character together that two chunks share', () => {
    const bytes = Buffer.from('<a>é</a>');
    const decoder = decoderFor(bytes);
    expect(decoder.decode(bytes.subarray(0, 4)) + decoder.decode(bytes.subarray(4)) + decoder.end()).toBe('<a>é</a>');
  });
});
