import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { buildBundle } from '../../../actions/approval-gate/src/bundle/bundle.ts';
import { decide } from '../../../actions/approval-gate/src/decide.ts';
import { recordOf } from '../../../actions/approval-gate/src/record.ts';
import { caseOf, factsOf, HEAD, reportsOf } from '../../../actions/approval-gate/src/testing/cases.ts';
import { seal } from '../../../shared/attest/dsse.ts';
import { changeOf } from '../../../shared/testing/change-builder.ts';
import { captured } from '../../../test/support/io.ts';
import { gitIn } from '../../../test/support/repository.ts';
import { main } from '../main.ts';

let dir: string;
let git: ReturnType<typeof gitIn>;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'evidence-gate-'));
  git = gitIn(dir);
  git('init', '-q', '-b', 'main');
  commit('base');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function commit(text: string): string {
  writeFileSync(join(dir, 'file'), `${text}\n`);
  git('add', 'file');
  git('commit', '-q', '-m', text);
  return git('rev-parse', 'HEAD').trim();
}
const treeOf = (name: string): string => git('rev-parse', `${name}^{tree}`).trim();

/** A ready bundle about a tree. */
function bundleOf(base: string, mergeTree: string, name = 'bundle.intoto.json'): string {
  const subject = { repository: 'example/service', pullRequest: 7, base, head: HEAD, mergeTree };
  const reports = new Map([...reportsOf()].map(([gate, report]) => [gate, { ...report, subject }]));
  const file = caseOf({ mergeTree, reports });
  const change = { ...changeOf({ files: {}, pullRequest: factsOf() }), ...subject, pullRequest: file.facts };
  const text = buildBundle(recordOf(change, file, decide(file), '0.1.0'), 0);
  writeFileSync(join(dir, name), text);
  return text;
}

async function merges(range: string, ...words: string[]) {
  const io = captured();
  const status = await main(['merges', '--repo', dir, '--range', range, '--format', 'json', ...words], io);
  const report = io.text.out === '' ? null : (JSON.parse(io.text.out) as { merges: { bundle: string | null }[] });
  return { status, judged: report?.merges.map(({ bundle }) => bundle !== null), err: io.text.err };
}

test('a squash keeps its proof; a direct push has none and asks for an issue', async () => {
  const base = git('rev-parse', 'HEAD').trim();
  const squash = commit('squashed');
  bundleOf(base, treeOf(squash));
  const bundles = ['--bundles', join(dir, '*.intoto.json')];
  expect(await merges(`${base}..${squash}`, ...bundles)).toMatchObject({ status: 0, judged: [true] });
  const direct = commit('direct');
  const issue = join(dir, 'issue.json');
  expect(await merges(`${base}..${direct}`, ...bundles, '--issue', issue)).toMatchObject({
    status: 1,
    judged: [true, false],
  });
  expect(JSON.parse(readFileSync(issue, 'utf8'))).toMatchObject({
    title: 'Merged into the protected branch: 1 without a verdict',
  });
});

test('a rebase is judged as a whole, back to the judged base', async () => {
  const before = git('rev-parse', 'HEAD').trim();
  const unjudged = commit('direct');
  commit('one');
  const last = commit('two');
  bundleOf(unjudged, treeOf(last));
  const found = await merges(`${before}..${last}`, '--bundles', join(dir, 'bundle.intoto.json'));
  expect(found).toMatchObject({ status: 1, judged: [false, true, true] });
});

test('with a key only bundles count that it signed', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  writeFileSync(join(dir, 'key.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
  const base = git('rev-parse', 'HEAD').trim();
  const tip = commit('squashed');
  const text = bundleOf(base, treeOf(tip));
  writeFileSync(join(dir, 'bundle.dsse.json'), seal(Buffer.from(text), privateKey));
  const key = ['--key', join(dir, 'key.pem')];
  expect((await merges(`${base}..${tip}`, '--bundles', join(dir, 'bundle.intoto.json'), ...key)).judged).toEqual([
    false,
  ]);
  expect((await merges(`${base}..${tip}`, '--bundles', join(dir, 'bundle.dsse.json'), ...key)).judged).toEqual([true]);
  expect((await merges(`${base}..${tip}`, '--bundles', join(dir, 'bundle.dsse.json'))).judged).toEqual([false]);
});

test('a bundle that was changed, or is none, proves nothing', async () => {
  const base = git('rev-parse', 'HEAD').trim();
  const tip = commit('squashed');
  writeFileSync(join(dir, 'bundle.intoto.json'), bundleOf(base, treeOf(tip)).replace('"bob"', '"bub"'));
  writeFileSync(join(dir, 'broken.json'), '{');
  const words = ['--bundles', join(dir, 'bundle.intoto.json'), join(dir, 'broken.json')];
  expect((await merges(`${base}..${tip}`, ...words)).judged).toEqual([false]);
});

test('a branch that was rewritten cannot be told, and a range that is none is refused', async () => {
  const tip = commit('gone');
  git('reset', '-q', '--hard', 'HEAD~1');
  const other = commit('other');
  expect(await merges(`${tip}..${other}`)).toMatchObject({ status: 1, err: expect.stringContaining('EG267') });
  expect(await merges('main')).toMatchObject({ status: 2, err: expect.stringContaining('EG266') });
});
