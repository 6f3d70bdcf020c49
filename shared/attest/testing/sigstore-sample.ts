import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { canonicalJson } from '../../text/canonical-json.ts';
import { IN_TOTO_PAYLOAD, preAuthenticationEncoding } from '../dsse.ts';

export interface SigstoreSample {
  readonly bundle: string;
  readonly trustedRoot: string;
  /** Of whoever signed. */
  readonly publicKey: KeyObject;
}

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
const key = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

/**
 * A Sigstore instance of one's own for a moment: a key that signs the payload, and a transparency log that promises to
 * have taken the signature in.
 */
export function sigstoreSample(payload: Buffer, payloadType = IN_TOTO_PAYLOAD): SigstoreSample {
  const signer = key();
  const log = key();
  const sig = sign('sha256', preAuthenticationEncoding(payloadType, payload), signer.privateKey).toString('base64');
  const logId = sha256(log.publicKey.export({ type: 'spki', format: 'der' }));
  const body = Buffer.from(
    JSON.stringify({
      apiVersion: '0.0.1',
      kind: 'dsse',
      spec: {
        payloadHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
        signatures: [{ signature: sig, verifier: '' }],
      },
    }),
  );
  const promise = {
    body: body.toString('base64'),
    integratedTime: 1_790_000_000,
    logIndex: 1,
    logID: logId.toString('hex'),
  };
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
    verificationMaterial: {
      publicKey: { hint: 'sample' },
      tlogEntries: [
        {
          logIndex: '1',
          logId: { keyId: logId.toString('base64') },
          kindVersion: { kind: 'dsse', version: '0.0.1' },
          integratedTime: String(promise.integratedTime),
          inclusionPromise: {
            signedEntryTimestamp: sign('sha256', Buffer.from(canonicalJson(promise)), log.privateKey).toString(
              'base64',
            ),
          },
          canonicalizedBody: promise.body,
        },
      ],
    },
    dsseEnvelope: { payload: payload.toString('base64'), payloadType, signatures: [{ sig, keyid: '' }] },
  };
  const root = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [
      {
        baseUrl: 'https://log.example',
        hashAlgorithm: 'SHA2_256',
        publicKey: {
          rawBytes: log.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
          keyDetails: 'PKIX_ECDSA_P256_SHA_256',
          validFor: { start: '2020-01-01T00:00:00Z' },
        },
        logId: { keyId: logId.toString('base64') },
      },
    ],
    certificateAuthorities: [],
    ctlogs: [],
    timestampAuthorities: [],
  };
  return { bundle: JSON.stringify(bundle), trustedRoot: JSON.stringify(root), publicKey: signer.publicKey };
}
