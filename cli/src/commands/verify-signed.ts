import { resolve } from 'node:path';
import { ConfigurationError } from '../../../shared/errors/errors.ts';
import { MAX_WHOLE_FILE_BYTES } from '../../../shared/files/files.ts';
import { nodeFiles } from '../../../shared/files/node-files.ts';
import type { Io } from '../io.ts';
import type { VerifyFlags } from './verify-flags.ts';

/** What is inside of a bundle once its signatures were looked at. */
export interface Signed {
  /** The signed statement, when it is a verdict's; null when the bundle vouches for a file or for another statement. */
  readonly statement: string | null;
  /** Who signed, of those the caller asked for. */
  readonly signedBy: readonly string[];
  readonly problems: readonly string[];
}

/**
 * Takes a statement out of whatever it is wrapped in. A signature that was asked for and is not there is a problem, and so
 * is one that is there and cannot be checked.
 *
 * @throws ConfigurationError EG262 for an unusable key, EG263 for flags that do not fit together
 */
export async function openSigned(text: string, options: VerifyFlags, io: Io): Promise<Signed> {
  if (options.sigstore) return (await import('./verify-sigstore.ts')).openSigstore(text, options, io);
  const { isEnvelope, open, peek } = await import('../../../shared/attest/dsse.ts');
  const keys = await keysFrom(options.key, io);
  if (!isEnvelope(text)) {
    const problems = keys.length === 0 ? [] : ['it is not signed, though a key was given'];
    return { statement: text, signedBy: [], problems };
  }
  try {
    if (keys.length === 0) {
      const problems = ['it is signed, and no key was given to check it with (--key)'];
      return { statement: peek(text).toString('utf8'), signedBy: [], problems };
    }
    const { payload, payloadType, keyIds } = open(text, keys, options.threshold);
    const { IN_TOTO_PAYLOAD } = await import('../../../shared/attest/dsse.ts');
    const problems = payloadType === IN_TOTO_PAYLOAD ? [] : [`it signs ${payloadType}, no in-toto statement`];
    return { statement: payload.toString('utf8'), signedBy: keyIds.map((id) => `key ${id}`), problems };
  } catch (error) {
    return { statement: null, signedBy: [], problems: [(error as Error).message] };
  }
}

async function keysFrom(paths: readonly string[], io: Io) {
  const { MAX_KEY_BYTES, verificationKey } = await import('../../../shared/attest/keys.ts');
  return Promise.all(
    paths.map(async (path) => verificationKey((await readInput(path, MAX_KEY_BYTES, io)).toString('utf8'), path)),
  );
}

/** A file that the caller named. @throws EvidenceError EG110, EG111 */
export async function readInput(path: string, maxBytes: number, io: Io): Promise<Buffer> {
  return Buffer.from((await nodeFiles(io.cwd).read(resolve(io.cwd, path), maxBytes)).bytes);
}

export const readArtifact = (path: string, io: Io): Promise<Buffer> => readInput(path, MAX_WHOLE_FILE_BYTES, io);

/** @throws ConfigurationError EG263 */
export function wrongFlags(message: string, remedy: string): never {
  throw new ConfigurationError('EG263', message, remedy);
}
