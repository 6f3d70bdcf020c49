import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { ConfigurationError } from '../errors/errors.ts';

/** Whatever a key file may hold; more is no key. */
export const MAX_KEY_BYTES = 64 * 1024;

/** sha256 over the public key's DER (SPKI), in hex: the same for the private key and its public half. */
export function keyIdOf(key: KeyObject): string {
  const half = key.type === 'private' ? createPublicKey(key) : key;
  return createHash('sha256')
    .update(half.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

/**
 * A private key to sign with, from PEM. The text is never repeated in a message.
 *
 * @param from where it came from, for messages
 * @throws ConfigurationError EG262
 */
export function signingKey(pem: string, from: string): KeyObject {
  return usable(() => createPrivateKey(pem), 'private key', from);
}

/**
 * A public key to verify with, from PEM. A private key is refused: whoever verifies should not have to hold one.
 *
 * @throws ConfigurationError EG262
 */
export function verificationKey(pem: string, from: string): KeyObject {
  if (pem.includes('PRIVATE KEY')) {
    throw new ConfigurationError('EG262', `${from} is a private key.`, 'Verify with the public half alone.');
  }
  return usable(() => createPublicKey(pem), 'public key', from);
}

/** A public key of whatever kind, to check what others signed. @throws Error when it is none: it signed nothing */
export function anyPublicKey(pem: string, from: string): KeyObject {
  try {
    return createPublicKey(pem);
  } catch {
    throw new Error(`${from} is no public key in PEM`);
  }
}

function usable(read: () => KeyObject, what: string, from: string): KeyObject {
  let key: KeyObject;
  try {
    key = read();
  } catch {
    // The reader's own message may quote the key.
    throw new ConfigurationError('EG262', `${from} is no ${what} in PEM.`, REMEDY);
  }
  const curve = key.asymmetricKeyDetails?.namedCurve;
  const known = key.asymmetricKeyType === 'ed25519' || (key.asymmetricKeyType === 'ec' && curve === 'prime256v1');
  if (known) return key;
  throw new ConfigurationError('EG262', `${from} is neither an Ed25519 nor an ECDSA P-256 key.`, REMEDY);
}

const REMEDY = 'Make one with: openssl genpkey -algorithm ed25519';
