import { createHash, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { identityChecked, type SigstoreQuestion, verifySigstore } from './sigstore.ts';
import { sigstoreSample } from './testing/sigstore-sample.ts';

const ARTIFACT = Buffer.from('an artifact');
const HEX = createHash('sha256').update(ARTIFACT).digest('hex');
const statement = (subject: unknown, type = 'https://in-toto.io/Statement/v1'): Buffer =>
  Buffer.from(JSON.stringify({ _type: type, subject, predicateType: 'https://example.com/p', predicate: {} }));
const about = (digest: object) => [{ name: 'artifact', digest }];
const GOOD = statement(about({ sha256: HEX, gitCommit: 'a'.repeat(40) }));
const { bundle, trustedRoot, publicKey } = sigstoreSample(GOOD);

const ask = (more: Partial<SigstoreQuestion> = {}) =>
  verifySigstore({
    bundle,
    trustedRoot,
    artifact: ARTIFACT,
    digest: { algorithm: 'sha256', hex: HEX },
    signer: { key: publicKey },
    ...more,
  });
const fromSample = ({ publicKey: key, ...sample }: ReturnType<typeof sigstoreSample>) =>
  ask({ ...sample, signer: { key } });
const changed = (change: (value: never) => void): string => {
  const value = JSON.parse(bundle) as never;
  change(value);
  return JSON.stringify(value);
};

describe('a Sigstore bundle', () => {
  test('holds for its artifact, its log and its key', async () =>
    expect(await ask()).toEqual({ signedBy: 'the given key', statement: GOOD }));

  test('holds by digest alone, of whatever algorithm its subject names', async () => {
    expect(await ask({ artifact: null })).toHaveProperty('statement', GOOD);
    expect(await ask({ artifact: null, digest: { algorithm: 'gitCommit', hex: 'a'.repeat(40) } })).toHaveProperty(
      'statement',
    );
  });

  test('finds its root among several, one a line', async () => {
    const other = sigstoreSample(GOOD).trustedRoot;
    expect(await ask({ trustedRoot: `${other}\n${trustedRoot}\n` })).toHaveProperty('signedBy');
  });

  test.each<[string, () => Promise<unknown>, string]>([
    [
      'is about another file',
      () => ask({ digest: { algorithm: 'sha256', hex: 'b'.repeat(64) } }),
      'none of its subjects',
    ],
    [
      'names a digest by a word every object knows',
      () => ask({ digest: { algorithm: 'constructor', hex: 'x' } }),
      'none of its subjects',
    ],
    [
      'was signed by another key',
      () => ask({ signer: { key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey } }),
      'signature verification failed',
    ],
    ['is in another log', () => ask({ trustedRoot: sigstoreSample(GOOD).trustedRoot }), 'inclusion promise'],
    ['is asked for an identity and names none', () => ask({ signer: { identity: 'x', issuer: 'y' } }), 'names nobody'],
    [
      'holds another statement than was signed',
      () =>
        ask({
          bundle: changed((b: { dsseEnvelope: { payload: string } }) => {
            b.dsseEnvelope.payload = statement(about({ sha256: HEX })).toString('base64');
          }),
        }),
      'mismatch',
    ],
    [
      'holds two signatures',
      () =>
        ask({
          bundle: changed((b: { dsseEnvelope: { signatures: unknown[] } }) => {
            b.dsseEnvelope.signatures.push(b.dsseEnvelope.signatures[0]);
          }),
        }),
      'invalid',
    ],
    [
      'is in no log',
      () =>
        ask({
          bundle: changed((b: { verificationMaterial: { tlogEntries: unknown[] } }) => {
            b.verificationMaterial.tlogEntries = [];
          }),
        }),
      'timestamp',
    ],
    [
      'holds no statement',
      () => fromSample(sigstoreSample(statement(about({ sha256: HEX }), 'https://example.com/other'))),
      'no in-toto statement',
    ],
    ['holds a payload of another type', () => fromSample(sigstoreSample(GOOD, 'text/plain')), 'text/plain'],
    ['has no subject', () => fromSample(sigstoreSample(statement(null))), 'none of its subjects'],
    ['is no bundle', () => ask({ bundle: '{}' }), ''],
    ['is not JSON', () => ask({ bundle: '{' }), 'JSON'],
    ['has no root', () => ask({ trustedRoot: '\n' }), 'no trusted root'],
    [
      'has a root whose log has no beginning',
      () => ask({ trustedRoot: trustedRoot.replace('"validFor":{"start":"2020-01-01T00:00:00Z"}', '"validFor":{}') }),
      'since when',
    ],
  ])('is refused when it %s', async (_, asking, reason) => {
    await expect(asking()).rejects.toThrow(reason);
  });
});

describe('who signed', () => {
  const wanted = {
    identity: 'https://github.com/acme/widgets/.github/workflows/gate.yml@refs/heads/main',
    issuer: 'https://issuer',
  };
  const found = { subjectAlternativeName: wanted.identity, extensions: { issuer: wanted.issuer } };

  test('is told', () => expect(identityChecked(found, wanted)).toContain('gate.yml@refs/heads/main (https://issuer)'));

  test.each([
    ['nobody', undefined],
    ['a longer name', { ...found, subjectAlternativeName: `${wanted.identity}-evil` }],
    [
      'a name that the expected one matches as a pattern',
      { ...found, subjectAlternativeName: wanted.identity.replace('github.com', 'githubxcom') },
    ],
    ['another issuer', { ...found, extensions: { issuer: 'https://issuer.evil' } }],
    ['no issuer', { subjectAlternativeName: wanted.identity }],
  ])('is not accepted: %s', (_, identity) => expect(() => identityChecked(identity, wanted)).toThrow());
});
