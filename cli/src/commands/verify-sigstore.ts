import { createHash } from 'node:crypto';
import { PREDICATE_TYPE } from '../../../actions/approval-gate/src/bundle/bundle.ts';
import { anyPublicKey, MAX_KEY_BYTES } from '../../../shared/attest/keys.ts';
import { type SigstoreQuestion, verifySigstore } from '../../../shared/attest/sigstore.ts';
import type { Io } from '../io.ts';
import { readArtifact, readInput, type Signed, wrongFlags } from './verify-signed.ts';
import type { VerifyFlags } from './verify-flags.ts';

const MAX_ROOT_BYTES = 4 * 1024 * 1024;
const DIGEST = /^([A-Za-z0-9]{1,20}):([0-9a-f]{32,128})$/u;

/**
 * Opens a Sigstore bundle: what it is about and who must have signed it have to be said, or any valid bundle would do.
 *
 * @throws ConfigurationError EG263 when that is not said
 */
export async function openSigstore(text: string, options: VerifyFlags, io: Io): Promise<Signed> {
  const { trustedRoot } = options;
  if (trustedRoot === undefined) {
    wrongFlags(
      'A Sigstore bundle cannot be checked without a trusted root.',
      'Get one with "gh attestation trusted-root > trusted-root.jsonl" and give --trusted-root.',
    );
  }
  const artifact = options.artifact === undefined ? null : await readArtifact(options.artifact, io);
  try {
    const signer = await signerFrom(options, io);
    const { signedBy, statement } = await verifySigstore({
      bundle: text,
      trustedRoot: (await readInput(trustedRoot, MAX_ROOT_BYTES, io)).toString('utf8'),
      artifact,
      digest: digestFrom(options, artifact),
      signer,
    });
    const ours = statement !== null && predicateType(statement) === PREDICATE_TYPE;
    return { statement: ours ? statement.toString('utf8') : null, signedBy: [signedBy], problems: [] };
  } catch (error) {
    if (error instanceof Error && 'exitStatus' in error) throw error;
    return { statement: null, signedBy: [], problems: [(error as Error).message] };
  }
}

async function signerFrom(options: VerifyFlags, io: Io): Promise<SigstoreQuestion['signer']> {
  const { certificateIdentity: identity, certificateOidcIssuer: issuer, key } = options;
  const [path, ...more] = key;
  if (path !== undefined && more.length === 0 && identity === undefined && issuer === undefined) {
    return { key: anyPublicKey((await readInput(path, MAX_KEY_BYTES, io)).toString('utf8'), path) };
  }
  if (identity === undefined || issuer === undefined || path !== undefined) {
    wrongFlags(
      'It is not said who must have signed the Sigstore bundle.',
      'Give --certificate-identity and --certificate-oidc-issuer, or one --key alone.',
    );
  }
  return { identity, issuer };
}

function digestFrom({ digest }: VerifyFlags, artifact: Buffer | null): SigstoreQuestion['digest'] {
  if ((digest === undefined) === (artifact === null)) {
    wrongFlags(
      'It is not said what the Sigstore bundle must be about.',
      'Give either --artifact FILE or --digest sha256:HEX.',
    );
  }
  if (artifact !== null) return { algorithm: 'sha256', hex: createHash('sha256').update(artifact).digest('hex') };
  const [, algorithm, hex] = DIGEST.exec(digest ?? '') ?? [];
  if (algorithm !== undefined && hex !== undefined) return { algorithm, hex };
  return wrongFlags(`${digest} is no digest.`, 'Write it as sha256:HEX, in lower case.');
}

const predicateType = (statement: Buffer): unknown =>
  (JSON.parse(statement.toString('utf8')) as { predicateType?: unknown } | null)?.predicateType;
