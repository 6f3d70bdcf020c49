import { isUtf8 } from 'node:buffer';
import { MalformedReport } from '../malformed.ts';

const FIRST_BYTES = 64 * 1024;

/** Puts bytes of successive chunks together again, up to a limit, in one buffer that is used again and again. */
export interface BytePieces {
  /** Adds `chunk[from, to)`. @throws MalformedReport beyond the limit */
  add(chunk: Uint8Array, from: number, to: number): void;
  /** What was added since the last time, as text. @throws MalformedReport when it is not UTF-8 */
  take(): string;
}

/** @param complaint what a report does that goes beyond the limit; the message continues "it …" */
export function bytePieces(limit: number, complaint: string): BytePieces {
  let buffer = Buffer.allocUnsafe(Math.min(FIRST_BYTES, limit));
  let length = 0;
  const add = (chunk: Uint8Array, from: number, to: number): void => {
    const needed = length + to - from;
    if (needed > limit) throw new MalformedReport(complaint);
    if (needed > buffer.length) {
      const larger = Buffer.allocUnsafe(Math.min(limit, Math.max(needed, buffer.length * 2)));
      buffer.copy(larger, 0, 0, length);
      buffer = larger;
    }
    buffer.set(from === 0 && to === chunk.length ? chunk : chunk.subarray(from, to), length);
    length = needed;
  };
  const take = (): string => {
    if (!isUtf8(buffer.subarray(0, length))) throw new MalformedReport('is not valid UTF-8 text');
    const text = buffer.toString('utf8', 0, length);
    length = 0;
    return text;
  };
  return { add, take };
}
