import { sign, verify, type KeyObject } from 'node:crypto';
import { keyIdOf } from './keys.ts';

/** https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
export const IN_TOTO_PAYLOAD = 'application/vnd.in-toto+json';

export interface Envelope {
  readonly payloadType: string;
  /** Base64 in the standard alphabet, with its padding. */
  readonly payload: string;
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
}

/** What a verified envelope holds: the very bytes that were signed, and by which of the given keys. */
export interface Opened {
  readonly payloadType: string;
  readonly payload: Buffer;
  readonly keyIds: readonly string[];
}

/** The bytes that are signed: lengths are those of bytes, so that no type can borrow from the body. */
export function preAuthenticationEncoding(payloadType: string, payload: Buffer): Buffer {
  const type = Buffer.from(payloadType);
  return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload]);
}

/** Signs with a local private key. @returns the envelope as one line of JSON */
export function seal(payload: Buffer, key: KeyObject, payloadType = IN_TOTO_PAYLOAD): string {
  const sig = sign(digestFor(key), preAuthenticationEncoding(payloadType, payload), key).toString('base64');
  const envelope: Envelope = {
    payload: payload.toString('base64'),
    payloadType,
    signatures: [{ keyid: keyIdOf(key), sig }],
  };
  return `${JSON.stringify(envelope)}\n`;
}

/**
 * Opens an envelope that enough of the given keys have signed. It must be written in one way only: no white space, the
 * standard alphabet, no spare bits; or a byte could change and nothing would notice. (DSSE lets verifiers take the URL-safe
 * alphabet as well: a `+` could then become a `-`.) A signature that names a given key and is not that key's spoils the
 * envelope, however many others hold.
 *
 * @param threshold how many different keys must have signed, however often each is named
 * @throws Error with the reason when it is not so
 */
export function open(text: string, keys: readonly KeyObject[], threshold = 1): Opened {
  const envelope = readEnvelope(text);
  const payload = decode(envelope.payload);
  const signed = preAuthenticationEncoding(envelope.payloadType, payload);
  const known = new Map(keys.map((key) => [keyIdOf(key), key]));
  const signers = new Set<string>();
  for (const { keyid, sig } of envelope.signatures) {
    const key = known.get(keyid);
    if (key === undefined) continue;
    if (!verify(digestFor(key), signed, key, decode(sig))) {
      throw new Error(`the signature of key ${keyid.slice(0, 16)} does not fit the content`);
    }
    signers.add(keyid);
  }
  if (signers.size < threshold) {
    throw new Error(`${signers.size} of the given keys signed it; ${threshold} must have`);
  }
  return { payloadType: envelope.payloadType, payload, keyIds: [...signers] };
}

/** The payload without any look at the signatures; only for telling what a bundle claims to be. */
export function peek(text: string): Buffer {
  return decode(readEnvelope(text).payload);
}

/** Whether a document looks like an envelope at all. */
export const isEnvelope = (text: string): boolean =>
  text.startsWith('{"payload":') || text.startsWith('{"payloadType":');

function readEnvelope(text: string): Envelope {
  const value: unknown = JSON.parse(text);
  if (!isShaped(value)) throw new Error('it is no DSSE envelope');
  if (JSON.stringify(value) !== text.replace(/\n$/u, ''))
    throw new Error('the envelope is not written in one line of JSON');
  return value;
}

function isShaped(value: unknown): value is Envelope {
  if (typeof value !== 'object' || value === null) return false;
  const { payload, payloadType, signatures } = value as Record<string, unknown>;
  return (
    typeof payload === 'string' &&
    typeof payloadType === 'string' &&
    Array.isArray(signatures) &&
    signatures.length > 0 &&
    signatures.length <= 100 &&
    signatures.every((one: unknown) => {
      const { keyid, sig } = (one ?? {}) as Record<string, unknown>;
      return typeof keyid === 'string' && typeof sig === 'string';
    })
  );
}

/** Strictly: what does not come out again as it went in had spare bits, another alphabet or padding of its own. */
function decode(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) throw new Error('its base64 is not well-formed');
  return bytes;
}

/** Ed25519 hashes by itself; ECDSA is used with SHA-256. */
const digestFor = (key: KeyObject): string | null => (key.asymmetricKeyType === 'ed25519' ? null : 'sha256');
