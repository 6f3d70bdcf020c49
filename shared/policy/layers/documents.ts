import { readFile, stat } from 'node:fs/promises';
import type { Change } from '../../change/change.ts';
import { ConfigurationError } from '../../errors/errors.ts';
import { MAX_POLICY_BYTES } from '../limits.ts';
import { documentOf, type Origin } from './origin.ts';

/** A file of another repository at a commit, as the host can get it. */
export type RemoteFile = Extract<Origin, { kind: 'github' }>;

/** How policy documents are read; a host lends what it can. */
export interface DocumentPorts {
  /** The tree of the commit the change goes into. */
  readonly change?: Pick<Change, 'readTarget'> | null | undefined;
  /** Reads a file of another repository; absent where there is no network. Null when there is no such file. */
  readonly remote?: ((file: RemoteFile) => Promise<string | null>) | undefined;
}

/**
 * The text of a policy document.
 *
 * @param namedBy the place that names it, for messages; null for the caller
 * @throws ConfigurationError EG220 when it is too large or cannot be read, EG226 when there is none
 */
export async function readDocument(origin: Origin, namedBy: string | null, ports: DocumentPorts): Promise<string> {
  const text = await textOf(origin, namedBy, ports);
  if (text === null) throw missing(origin, namedBy, 'there is no such file');
  if (Buffer.byteLength(text) > MAX_POLICY_BYTES) throw tooLarge(origin);
  return text;
}

async function textOf(origin: Origin, namedBy: string | null, ports: DocumentPorts): Promise<string | null> {
  if (origin.kind === 'base') return (await ports.change?.readTarget(origin.path)) ?? null;
  if (origin.kind === 'file') return readPolicyFile(origin, namedBy);
  if (ports.remote !== undefined) return ports.remote(origin);
  throw missing(origin, namedBy, 'it is in another repository, which is not read here');
}

async function readPolicyFile(origin: Extract<Origin, { kind: 'file' }>, namedBy: string | null): Promise<string> {
  try {
    if ((await stat(origin.path)).size > MAX_POLICY_BYTES) throw tooLarge(origin);
    return await readFile(origin.path, 'utf8');
  } catch (cause) {
    if (cause instanceof ConfigurationError) throw cause;
    if (namedBy !== null) throw missing(origin, namedBy, 'it cannot be read');
    const flag = origin.role === 'organisation' ? '--organisation-policy' : '--policy';
    throw new ConfigurationError(
      'EG220',
      `The policy ${origin.path} cannot be read.`,
      `Check the path given with ${flag}.`,
      { cause },
    );
  }
}

const tooLarge = (origin: Origin): ConfigurationError =>
  new ConfigurationError(
    'EG220',
    `The policy cannot be read: ${documentOf(origin)} is larger than ${MAX_POLICY_BYTES} bytes.`,
    'Split it: extends can name files beside it (./more.yml).',
  );

const missing = (origin: Origin, namedBy: string | null, why: string): ConfigurationError =>
  new ConfigurationError(
    'EG226',
    `${namedBy ?? 'The caller'} extends ${documentOf(origin)}, and ${why}.`,
    origin.kind === 'github'
      ? 'Check owner, repository, path and commit, and that the token may read that repository. On your own machine name a checked-out copy with --organisation-policy FILE.'
      : 'Correct the name, or add the file.',
  );
