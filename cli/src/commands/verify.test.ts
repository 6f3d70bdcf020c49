import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../../actions/approval-gate/src/bundle/bundle.ts';
import { decide } from '../../../actions/approval-gate/src/decide.ts';
import { recordOf } from '../../../actions/approval-gate/src/record.ts';
import { caseOf, factsOf, HEAD, reportsOf } from '../../../actions/approval-gate/src/testing/cases.ts';
import { seal } from '../../../shared/attest/dsse.ts';
import { sigstoreSample } from '../../../shared/attest/testing/sigstore-sample.ts';
import type { GateReport } from '../../../shared/evidence/report.ts';
import type { GateName } from '../../../shared/evidence/gates.ts';
import { changeOf } from '../../../shared/testing/change-builder.ts';
import { captured } from '../../../test/support/io.ts';
import { smallRepository } from '../../../test/support/repository.ts';
import { main } from '../main.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const other = generateKeyPairSync('ed25519');
const spki = (key: typeof publicKey): string => key.export({ type: 'spki', format: 'pem' }).toString();

let dir: string;
let repo: string;
let base: string;
let head: string;
const at = (name: string): string => join(dir, name);
const put = (name: string, content: string): string => {
  writeFileSync(at(name), content);
  return at(name);
};

/** The bundle of the small example as if it had been judged in the repository of this test. */
function bundle(ready = true): string {
  const git = { base, head, mergeTree: tree };
  const facts = factsOf(ready ? {} : { reviews: [] });
  const pull = { ...facts.pull_request, head: { ...facts.pull_request.head, sha: head } };
  const reports = new Map<GateName, GateReport>(
    [...reportsOf()].map(([name, report]) => [name, { ...report, subject: { ...report.subject, ...git } }]),
  );
  const moved = JSON.parse(JSON.stringify({ ...facts, pull_request: pull }).replaceAll(HEAD, head)) as typeof facts;
  const file = caseOf({
    head,
    mergeTree: tree,
    reports,
    facts: moved,
    commits: caseOf().commits.map((one) => ({ ...one, oid: head })),
  });
  const change = { ...changeOf({ files: {}, pullRequest: moved }), ...git, repository: 'example/service' };
  return buildBundle(recordOf(change, file, decide(file), '0.1.0'), Date.parse('2026-11-24T12:00:00Z'));
}
let tree: string;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'evidence-gate-'));
  ({ repo, base, head } = smallRepository(dir));
  const { gitIn } = await import('../../../test/support/repository.ts');
  tree = gitIn(repo)('rev-parse', 'HEAD^{tree}').trim();
  put('ready.json', bundle());
  put('not-ready.json', bundle(false));
  put('signed.json', seal(Buffer.from(bundle()), privateKey));
  put('key.pem', spki(publicKey));
  put('other.pem', spki(other.publicKey));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function verify(...words: string[]) {
  const io = captured();
  const status = await main(['verify', ...words], io);
  return { status, ...io.text };
}

describe('verify', () => {
  test('a ready bundle holds; without a key nobody is vouched for', async () => {
    const { status, out } = await verify(at('ready.json'));
    expect([status, out]).toEqual([0, expect.stringContaining('by nobody that was asked for')]);
    expect(out).toContain('ready, judged again just now');
  });

  test('a not-ready bundle holds and blocks', async () => {
    const { status, out } = await verify(at('not-ready.json'));
    expect([status, out]).toEqual([1, expect.stringContaining('not-ready, judged again')]);
  });

  test('a signed bundle holds with its key', async () => {
    const { status, out } = await verify(at('signed.json'), '--key', at('key.pem'), '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      holds: true,
      verdict: 'ready',
      signedBy: [expect.stringMatching(/^key [0-9a-f]{64}$/u)],
      subject: { head },
    });
  });

  test.each<[string, () => string[], string]>([
    ['signed, without a key', () => [at('signed.json')], 'no key was given'],
    ['signed by somebody else', () => [at('signed.json'), '--key', at('other.pem')], '0 of the given keys'],
    [
      'signed by too few',
      () => [at('signed.json'), '--key', at('key.pem'), at('other.pem'), '--threshold', '2'],
      '1 of the given keys',
    ],
    ['unsigned, with a key', () => [at('ready.json'), '--key', at('key.pem')], 'not signed'],
    ['changed', () => [put('changed.json', bundle().replace('"alice"', '"mallory"'))], 'does not fit'],
    ['of another policy', () => [at('ready.json'), '--policy', 'policies/baseline.yml'], 'not by sha256:'],
    ['of another commit', () => [at('ready.json'), '--repo', repo, '--commit', base], 'is not the judged head'],
    ['no bundle', () => [at('key.pem')], 'not JSON'],
  ])('does not hold: %s', async (_, words, reason) => {
    const { status, out } = await verify(...words());
    expect([status, out]).toEqual([1, expect.stringContaining(reason)]);
  });

  test('speaks of every commit with the judged tree, a squash among them', async () => {
    const { gitIn } = await import('../../../test/support/repository.ts');
    const squash = gitIn(repo)('commit-tree', tree, '-p', base, '-m', 'Squashed').trim();
    expect((await verify(at('ready.json'), '--repo', repo, '--commit', squash)).status).toBe(0);
    expect((await verify(at('ready.json'), '--repo', repo, '--commit', head)).status).toBe(0);
  });

  test.each<[string, () => string[], string]>([
    ['a key that is none', () => [at('signed.json'), '--key', at('ready.json')], 'EG262'],
    ['Sigstore without a root', () => ['--sigstore', at('ready.json')], 'EG263'],
    [
      'Sigstore without a signer',
      () => ['--sigstore', at('ready.json'), '--trusted-root', at('key.pem'), '--digest', `sha256:${'a'.repeat(64)}`],
      'EG263',
    ],
    [
      'Sigstore about nothing',
      () => ['--sigstore', at('ready.json'), '--trusted-root', at('key.pem'), '--key', at('key.pem')],
      'EG263',
    ],
    [
      'a digest that is none',
      () => [
        '--sigstore',
        at('ready.json'),
        '--trusted-root',
        at('key.pem'),
        '--key',
        at('key.pem'),
        '--digest',
        'sha256:xyz',
      ],
      'EG263',
    ],
  ])('refuses %s', async (_, words, code) => {
    const { status, err } = await verify(...words());
    expect([status, err]).toEqual([2, expect.stringContaining(code)]);
  });

  test('a file that is not there is no pass', async () => expect((await verify(at('absent.json'))).status).toBe(1));
});

describe('verify --sigstore', () => {
  test('opens our own bundle, about its commit, and judges it again', async () => {
    const sample = sigstoreSample(Buffer.from(bundle()));
    const words = [
      put('b.sigstore.json', sample.bundle),
      '--sigstore',
      '--trusted-root',
      put('root.json', sample.trustedRoot),
      '--key',
      put('s.pem', spki(sample.publicKey)),
    ];
    const { status, out } = await verify(...words, '--digest', `gitCommit:${head}`);
    expect([status, out]).toEqual([0, expect.stringContaining('ready, judged again just now')]);
    expect((await verify(...words, '--digest', `gitCommit:${base}`)).status).toBe(1);
  });

  test('vouches for a file when somebody attested it', async () => {
    const artifact = put('artifact', 'x');
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'https://example.com/p',
      subject: [{ name: 'x', digest: { sha256: '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881' } }],
    };
    const sample = sigstoreSample(Buffer.from(JSON.stringify(statement)));
    const words = [
      put('c.sigstore.json', sample.bundle),
      '--sigstore',
      '--trusted-root',
      put('root2.json', sample.trustedRoot),
      '--key',
      put('t.pem', spki(sample.publicKey)),
    ];
    expect((await verify(...words, '--artifact', artifact)).status).toBe(0);
    expect((await verify(...words, '--artifact', at('ready.json'))).status).toBe(1);
  });
});
