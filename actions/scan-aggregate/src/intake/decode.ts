import { MalformedReport } from '../malformed.ts';

/**
 * Bytes of a report as text: UTF-8, or UTF-16 when a byte order mark says so (PowerShell's `>` writes it).
 *
 * @throws MalformedReport when the bytes are not valid in that encoding, or hold NUL characters
 */
export function decodeReport(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new MalformedReport(`is not valid ${encoding.toUpperCase()} text`);
  }
  if (text.includes('\0')) throw new MalformedReport('holds NUL characters');
  return text;
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
