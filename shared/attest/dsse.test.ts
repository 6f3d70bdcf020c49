import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { assert, integer, property } from 'fast-check';
import { type Envelope, IN_TOTO_PAYLOAD, isEnvelope, open, peek, preAuthenticationEncoding, seal } from './dsse.ts';
import { keyIdOf, signingKey, verificationKey } from './keys.ts';

const ed = generateKeyPairSync('ed25519');
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const PAYLOAD = Buffer.from('{"_type":"https://in-toto.io/Statement/v1","ä":"\u{1F512}"}\n');

const parsed = (text: string): Envelope => JSON.parse(text) as Envelope;
const written = (envelope: object): string => `${JSON.stringify(envelope)}\n`;
/** One envelope with the signatures of several. */
const joined = (...texts: string[]): string =>
  written({ ...parsed(texts[0] as string), signatures: texts.flatMap((text) => parsed(text).signatures) });

describe('a DSSE envelope', () => {
  test('is encoded as the specification’s own example', () => {
    const encoded = preAuthenticationEncoding('http://example.com/HelloWorld', Buffer.from('hello world'));
    expect(encoded.toString()).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
  });

  test('counts bytes, not characters', () =>
    expect(preAuthenticationEncoding('ä', Buffer.from('€')).toString()).toBe('DSSEv1 2 ä 3 €'));

  test.each([
    ['Ed25519', ed],
    ['ECDSA P-256', ec],
  ])('signed with %s opens with the public key', (_, { privateKey, publicKey }) => {
    const text = seal(PAYLOAD, privateKey);
    expect(isEnvelope(text)).toBe(true);
    expect(open(text, [publicKey])).toEqual({
      payload: PAYLOAD,
      payloadType: IN_TOTO_PAYLOAD,
      keyIds: [keyIdOf(privateKey)],
    });
    expect(peek(text)).toEqual(PAYLOAD);
  });

  test('opens with no other key, and with none at all', () => {
    const text = seal(PAYLOAD, ed.privateKey);
    expect(() => open(text, [ec.publicKey])).toThrow('0 of the given keys signed it');
    expect(() => open(text, [])).toThrow('0 of the given keys signed it');
  });

  test.each([
    ['Ed25519', ed],
    ['ECDSA P-256', ec],
  ])('changes in no byte unnoticed (%s)', (_, { privateKey, publicKey }) => {
    const bytes = Buffer.from(seal(PAYLOAD, privateKey));
    assert(
      property(integer({ min: 0, max: bytes.length - 1 }), integer({ min: 1, max: 255 }), (at, mask) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] as number) ^ mask;
        expect(() => open(changed.toString('latin1'), [publicKey])).toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  test('counts keys, not signatures', () => {
    const twice = joined(seal(PAYLOAD, ec.privateKey), seal(PAYLOAD, ec.privateKey));
    expect(() => open(twice, [ec.publicKey, ed.publicKey], 2)).toThrow('1 of the given keys signed it; 2 must have');
    const both = joined(seal(PAYLOAD, ec.privateKey), seal(PAYLOAD, ed.privateKey));
    expect(open(both, [ec.publicKey, ed.publicKey], 2).keyIds).toHaveLength(2);
  });

  test('is spoiled by one wrong signature of a known key, however many others hold', () => {
    const other = joined(seal(PAYLOAD, ec.privateKey), seal(Buffer.from('{}'), ed.privateKey));
    expect(() => open(other, [ec.publicKey, ed.publicKey])).toThrow('does not fit the content');
  });

  test('is not written in the other alphabet, in which one letter could change and nothing would notice', () => {
    const envelope = parsed(seal(Buffer.from([0xfb, 0xff, 0xfe, 0x3e]), ed.privateKey));
    const url = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');
    const signatures = envelope.signatures.map((one) => ({ ...one, sig: url(one.sig) }));
    for (const other of [
      { ...envelope, payload: url(envelope.payload), signatures },
      { ...envelope, payload: url(envelope.payload) },
    ])
      expect(() => open(written(other), [ed.publicKey])).toThrow('base64');
  });

  test.each([
    ['white space', (text: string) => text.replace('{', '{ ')],
    ['a second document', (text: string) => `${text}{}`],
    ['a doubled key', (text: string) => text.replace('{', '{"payload":"e30=",')],
    ['no signatures', (text: string) => written({ ...parsed(text), signatures: [] })],
    ['signatures of another shape', (text: string) => written({ ...parsed(text), signatures: [null] })],
    ['white space in base64', (text: string) => written({ ...parsed(text), payload: ` ${parsed(text).payload}` })],
    ['another payload type', (text: string) => written({ ...parsed(text), payloadType: 'text/plain' })],
    ['no object', () => 'null\n'],
  ])('is refused with %s', (_, spoil) =>
    expect(() => open(spoil(seal(PAYLOAD, ed.privateKey)), [ed.publicKey])).toThrow(),
  );
});

describe('keys', () => {
  const pem = (key: { export(options: object): string | Buffer }, type: string): string =>
    key.export({ type, format: 'pem' }).toString();

  test('have the same id in both halves', () => expect(keyIdOf(ed.privateKey)).toBe(keyIdOf(ed.publicKey)));

  test('are read from PEM', () => {
    expect(keyIdOf(signingKey(pem(ec.privateKey, 'pkcs8'), 'k'))).toBe(keyIdOf(ec.publicKey));
    expect(keyIdOf(verificationKey(pem(ed.publicKey, 'spki'), 'k'))).toBe(keyIdOf(ed.publicKey));
  });

  test.each([
    ['garbage', () => signingKey('secret-garbage', 'The key')],
    ['RSA', () => signingKey(pem(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey, 'pkcs8'), 'The key')],
    [
      'another curve',
      () => signingKey(pem(generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey, 'pkcs8'), 'The key'),
    ],
    ['a private key to verify with', () => verificationKey(pem(ed.privateKey, 'pkcs8'), 'The key')],
    ['garbage to verify with', () => verificationKey('secret-garbage', 'The key')],
  ])('of no use are refused and never repeated: %s', (_, read) => {
    expect(read).toThrow(/^The key is /u);
    expect(read).not.toThrow('secret-garbage');
  });
});
