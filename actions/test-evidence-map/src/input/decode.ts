import { MalformedReport } from './malformed.ts';

/** Turns a file's bytes into text, chunk by chunk. */
export interface Decoder {
  decode(chunk: Uint8Array): string;
  /** @throws MalformedReport when the file ends inside a character */
  end(): string;
}

const XML_ENCODING = /^<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']/u;

/**
 * Chooses a file's encoding by its first bytes: byte order mark, UTF-16 without one, XML declaration, else UTF-8.
 * Structured formats must be valid in their encoding; plain text (TAP, LCOV, Go) may carry any bytes in what it quotes.
 *
 * @throws MalformedReport for an encoding nobody knows
 */
export function decoderFor(start: Uint8Array): Decoder {
  const encoding = byteOrder(start) ?? declared(start) ?? 'utf-8';
  const structured = /^\s*[<[{]/u.test(
    Buffer.from(start.subarray(0, 64))
      .toString('utf8')
      .replace(/^\ufeff/u, ''),
  );
  const decoder = textDecoder(encoding, structured || encoding !== 'utf-8');
  const guarded = (decode: () => string): string => {
    try {
      return decode();
    } catch (error) {
      throw new MalformedReport(`is not valid ${encoding}`, { cause: error });
    }
  };
  return {
    decode: (chunk) => guarded(() => decoder.decode(chunk, { stream: true })),
    end: () => guarded(() => decoder.decode()),
  };
}

function textDecoder(encoding: string, fatal: boolean): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding, { fatal });
  } catch (error) {
    throw new MalformedReport('declares an unknown encoding', { cause: error });
  }
}

/** UTF-16 by its byte order mark, or by the zero byte beside the first `<`. */
function byteOrder(start: Uint8Array): string | null {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  return null;
}

/** The encoding an XML declaration names. A declared UTF-16 that is readable byte by byte is not UTF-16. */
function declared(start: Uint8Array): string | null {
  const text = Buffer.from(start.subarray(0, 300))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/u, '')
    .trimStart();
  const name = XML_ENCODING.exec(text)?.[1]?.toLowerCase() ?? null;
  return name !== null && name.startsWith('utf-16') ? 'utf-8' : name;
}
