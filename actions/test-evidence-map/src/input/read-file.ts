import { createHash } from 'node:crypto';
import { EvidenceError } from '../../../../shared/errors/errors.ts';
import type { InputDigest } from '../../../../shared/evidence/report.ts';
import type { Files } from '../../../../shared/files/files.ts';
import { SNIFF_BYTES } from '../../../../shared/reports/sniff.ts';
import type { Consumer } from './consumer.ts';
import { decoderFor } from './decode.ts';

/** Bytes decoded at a time: strings of this size die young, larger ones wait for a full garbage collection. */
const PIECE = 32 * 1024;

/** What the first bytes of a file lead to; null leaves the rest of the file unread but hashed. */
export type Choose = (start: Uint8Array) => Promise<Consumer | null>;

/**
 * Reads one file in a single pass: what is parsed is exactly what is hashed. A parse error stops the parsing, not the
 * hashing, so that even a refused file has its digest.
 *
 * @returns the digest, and the error that stopped the parsing, if any
 * @throws EvidenceError EG111 when the file cannot be read
 */
export async function readFileOnce(
  files: Files,
  path: string,
  choose: Choose,
): Promise<{ digest: InputDigest; error: unknown }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const feed = feeder(choose);
  try {
    for await (const chunk of files.stream(path) as AsyncIterable<Uint8Array>) {
      hash.update(chunk);
      bytes += chunk.length;
      await feed.write(chunk);
    }
  } catch (error) {
    // Errors of the parser are kept by the feeder; what arrives here came from the disk.
    throw new EvidenceError('EG111', `Cannot read ${path}.`, 'Check that the step that writes this file ran.', {
      cause: error,
    });
  }
  await feed.end();
  return { digest: { path, sha256: hash.digest('hex'), bytes }, error: feed.error() };
}

/** Holds back the first bytes until there are enough to choose a consumer, then decodes and passes on. */
function feeder(choose: Choose): {
  write(chunk: Uint8Array): Promise<void>;
  end(): Promise<void>;
  error(): unknown;
} {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let pass: ((chunk: Uint8Array) => void) | null = null;
  let finish: () => void = () => undefined;
  let failure: unknown = null;

  const start = async (): Promise<void> => {
    const first = Buffer.concat(held);
    held = [];
    const consumer = await choose(first);
    if (consumer === null) {
      pass = () => undefined;
      return;
    }
    const decoder = decoderFor(first);
    pass = (chunk) => {
      for (let from = 0; from < chunk.length; from += PIECE) {
        consumer.write(decoder.decode(chunk.subarray(from, from + PIECE)));
      }
    };
    finish = () => {
      const tail = decoder.end();
      if (tail !== '') consumer.write(tail);
      consumer.end();
    };
    pass(first);
  };
  const guarded = async (step: () => Promise<void> | void): Promise<void> => {
    if (failure !== null) return;
    try {
      await step();
    } catch (error) {
      failure = error;
    }
  };
  return {
    write: (chunk) =>
      guarded(async () => {
        if (pass !== null) return pass(chunk);
        held.push(chunk);
        heldBytes += chunk.length;
        if (heldBytes >= SNIFF_BYTES) await start();
      }),
    end: () =>
      guarded(async () => {
        if (pass === null) await start();
        finish();
      }),
    error: () => failure,
  };
}
