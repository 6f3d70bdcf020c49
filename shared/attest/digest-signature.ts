import type { KeyObject } from 'node:crypto';
import { p256, p384 } from '@noble/curves/nist.js';

const CURVES = new Map([
  ['prime256v1', p256],
  ['secp384r1', p384],
]);

/**
 * Whether an ECDSA signature is one of this digest. Node only verifies signatures over what it hashes itself; where nothing
 * but the digest is known, the curve's arithmetic has to be done here.
 *
 * @throws Error for keys of other kinds, which sign the file itself
 */
export function signsDigest(key: KeyObject, digest: Uint8Array, signature: Uint8Array): boolean {
  const curve = CURVES.get(key.asymmetricKeyDetails?.namedCurve ?? '');
  if (curve === undefined) throw new Error('with this kind of key a digest is not enough; the file itself is needed');
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  try {
    return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
  } catch {
    // What is no signature at all is none of this digest.
    return false;
  }
}
