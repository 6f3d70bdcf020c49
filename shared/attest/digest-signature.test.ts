import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { signsDigest } from './digest-signature.ts';

const FILE = Buffer.from('a file');
const digestOf = (algorithm: string): Buffer => createHash(algorithm).update(FILE).digest();

describe.each([
  ['P-256', 'sha256'],
  ['P-384', 'sha384'],
])('a signature with %s', (namedCurve, algorithm) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve });
  const signature = sign(algorithm, FILE, privateKey);
  const digest = digestOf(algorithm);

  test('is known by the digest alone', () => expect(signsDigest(publicKey, digest, signature)).toBe(true));

  test('is one of no other digest, of no other key, and not itself changed', () => {
    expect(signsDigest(publicKey, createHash(algorithm).update('x').digest(), signature)).toBe(false);
    expect(signsDigest(generateKeyPairSync('ec', { namedCurve }).publicKey, digest, signature)).toBe(false);
    for (let at = 0; at < signature.length; at++) {
      const changed = Buffer.from(signature);
      changed[at] = (changed[at] as number) ^ 1;
      expect(signsDigest(publicKey, digest, changed)).toBe(false);
    }
    expect(signsDigest(publicKey, digest, Buffer.alloc(0))).toBe(false);
  });
});

test('other kinds of keys sign the file itself', () =>
  expect(() => signsDigest(generateKeyPairSync('ed25519').publicKey, digestOf('sha256'), Buffer.alloc(64))).toThrow(
    'the file itself',
  ));
