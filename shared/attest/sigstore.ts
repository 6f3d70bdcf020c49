import { createHash, type KeyObject } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import type { SignedEntity } from '@sigstore/verify';
import { signsDigest } from './digest-signature.ts';

/** What a Sigstore bundle has to be about, and who must have signed it. */
export interface SigstoreQuestion {
  /** Text of the bundle (`*.sigstore.json`). */
  readonly bundle: string;
  /** Text of one trusted root, or of several, one a line, as `gh attestation trusted-root` prints them. */
  readonly trustedRoot: string;
  /** The file's bytes; null when only its digest is known. */
  readonly artifact: Buffer | null;
  /** Algorithm (`sha256`, `gitCommit`, …) and lower-case hex, as in the subject of a statement. */
  readonly digest: { readonly algorithm: string; readonly hex: string };
  /** Compared whole: the library would take a pattern. */
  readonly signer: { readonly identity: string; readonly issuer: string } | { readonly key: KeyObject };
}

export interface SigstoreAnswer {
  /** Who signed, for people. */
  readonly signedBy: string;
  /** The statement that was signed; null when the file itself was. */
  readonly statement: Buffer | null;
}

/**
 * Verifies a Sigstore bundle with the official library, and what the library leaves to its caller: that the bundle is
 * about this very artifact, and that identity and issuer are exactly the expected ones.
 *
 * @throws Error with the reason when anything does not hold
 */
export async function verifySigstore(question: SigstoreQuestion): Promise<SigstoreAnswer> {
  const [{ bundleFromJSON }, { toSignedEntity, toTrustMaterial, Verifier }, { TrustedRoot: roots }] = await Promise.all(
    [import('@sigstore/bundle'), import('@sigstore/verify'), import('@sigstore/protobuf-specs')],
  );
  const bundle = bundleFromJSON(JSON.parse(question.bundle));
  const statement = subjectChecked(bundle.content, question);
  const entity = overDigest(toSignedEntity(bundle, question.artifact ?? undefined), bundle.content, question);
  const { signer: wanted } = question;
  const managed = 'key' in wanted;
  if (managed !== (entity.key.$case === 'public-key')) {
    throw new Error(
      managed ? 'it was signed with a certificate, not with a key' : 'it was signed with a key that names nobody',
    );
  }
  const finder = managed ? () => ({ publicKey: wanted.key, validFor: () => true }) : undefined;
  const failures: string[] = [];
  for (const root of rootsIn(question.trustedRoot)) {
    try {
      const signer = new Verifier(toTrustMaterial(dated(roots.fromJSON(root)), finder)).verify(entity);
      return { signedBy: managed ? 'the given key' : identityChecked(signer.identity, wanted), statement };
    } catch (error) {
      failures.push((error as Error).message);
    }
  }
  throw new Error(failures[0] ?? 'no trusted root was given');
}

/** Without the file itself, its signature is checked over its digest, which the library cannot. */
function overDigest(
  entity: SignedEntity,
  content: Bundle['content'],
  { artifact, digest }: SigstoreQuestion,
): SignedEntity {
  if (content.$case !== 'messageSignature' || artifact !== null) return entity;
  const { signature } = entity;
  return {
    ...entity,
    signature: {
      signature: signature.signature,
      compareSignature: (other) => signature.compareSignature(other),
      compareDigest: (other) => signature.compareDigest(other),
      verifySignature: (key) => signsDigest(key, Buffer.from(digest.hex, 'hex'), signature.signature),
    },
  };
}

/** The library takes a log that does not say since when it is trusted as trusted for ever. */
function dated(root: TrustedRoot): TrustedRoot {
  const undated = [...root.tlogs, ...root.ctlogs].some(({ publicKey }) => publicKey?.validFor?.start === undefined);
  if (undated) throw new Error('the trusted root does not say since when a log is trusted');
  return root;
}

/** One document, or one a line. */
function rootsIn(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as unknown);
  }
}

/** What the certificate says of its owner. */
interface Identity {
  readonly subjectAlternativeName?: string;
  readonly extensions?: { readonly issuer?: string };
}

/**
 * Compared whole, where the library would match a pattern.
 *
 * @returns the signer, for people
 * @throws Error when it is somebody else, or somebody else vouches
 */
export function identityChecked(found: Identity | undefined, wanted: { identity: string; issuer: string }): string {
  const identity = found?.subjectAlternativeName;
  const issuer = found?.extensions?.issuer;
  if (identity !== wanted.identity)
    throw new Error(`it was signed by ${identity ?? 'nobody named'}, not by ${wanted.identity}`);
  if (issuer !== wanted.issuer) throw new Error(`${issuer ?? 'Nobody'} vouches for the signer, not ${wanted.issuer}`);
  return `${identity} (${issuer})`;
}

/** @returns the signed statement, once one of its subjects is the artifact; null when the artifact itself was signed */
function subjectChecked(content: Bundle['content'], question: SigstoreQuestion): Buffer | null {
  if (content.$case === 'messageSignature') {
    const { artifact, digest } = question;
    const stated = content.messageSignature.messageDigest.digest;
    const own = artifact === null ? [Buffer.from(digest.hex, 'hex')] : digests(artifact);
    if (!own.some((one) => one.equals(stated))) throw new Error('it is about another file');
    return null;
  }
  const { payload, payloadType } = content.dsseEnvelope;
  if (payloadType !== 'application/vnd.in-toto+json')
    throw new Error(`its payload is ${payloadType}, no in-toto statement`);
  if (!subjectsOf(payload).some((digest) => digest.get(question.digest.algorithm) === question.digest.hex)) {
    throw new Error(`none of its subjects is ${question.digest.algorithm}:${question.digest.hex}`);
  }
  return payload;
}

const digests = (bytes: Buffer): Buffer[] =>
  ['sha256', 'sha384', 'sha512'].map((algorithm) => createHash(algorithm).update(bytes).digest());

const STATEMENTS = new Set<unknown>(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']);

function subjectsOf(payload: Buffer): Map<string, unknown>[] {
  const statement = JSON.parse(payload.toString('utf8')) as { _type?: unknown; subject?: unknown } | null;
  if (!STATEMENTS.has(statement?._type)) throw new Error('it holds no in-toto statement');
  const subjects = Array.isArray(statement?.subject) ? (statement.subject as ({ digest?: object } | null)[]) : [];
  return subjects.map((subject) => new Map(Object.entries(subject?.digest ?? {})));
}
