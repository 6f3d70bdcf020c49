import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../../actions/approval-gate/src/bundle/bundle.ts';
import { decide } from '../../../actions/approval-gate/src/decide.ts';
import { recordOf } from '../../../actions/approval-gate/src/record.ts';
import { BASE, caseOf, factsOf, HEAD, TREE } from '../../../actions/approval-gate/src/testing/cases.ts';
import { changeOf } from '../../../shared/testing/change-builder.ts';
import { captured } from '../../../test/support/io.ts';
import { smallRepository } from '../../../test/support/repository.ts';
import { main } from '../main.ts';

let dir: string;
let bundle: string;
const write = (name: string, facts: ReturnType<typeof factsOf>): string => {
  const file = caseOf({ facts });
  const change = {
    ...changeOf({ files: {}, pullRequest: facts }),
    repository: 'example/service',
    base: BASE,
    head: HEAD,
    mergeTree: TREE,
  };
  const path = join(dir, name);
  writeFileSync(path, buildBundle(recordOf(change, file, decide(file), '0.1.0'), 0));
  return path;
};

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'evidence-gate-'));
  bundle = write('bundle.json', factsOf({ reviews: [] }));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function simulate(...words: string[]) {
  const io = captured();
  const status = await main(['simulate', ...words], io);
  return { status, ...io.text };
}

describe('simulate', () => {
  test('says whose approval alone would do', async () => {
    const { status, out } = await simulate('--bundle', bundle);
    expect(status).toBe(1);
    expect(out).toContain('now not-ready, then not-ready');
    expect(out).toContain('approval.human: bob, carol, dave alone would do');
  });

  test('judges as if somebody had approved', async () => {
    const { status, out } = await simulate('--bundle', bundle, '--approve', '@bob');
    expect([status, out]).toEqual([0, expect.stringContaining('now not-ready, then ready')]);
    expect(out).toContain('+ approval.human  satisfied');
  });

  test('says why somebody would not count', async () =>
    expect((await simulate('--bundle', bundle, '--approve', 'alice')).out).toContain('? alice does not count: author'));

  test('judges as if somebody had been silent', async () => {
    const ready = write('ready.json', factsOf());
    expect((await simulate('--bundle', ready)).status).toBe(0);
    const { status, out } = await simulate('--bundle', ready, '--withdraw', 'bob', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      before: { verdict: 'ready' },
      after: { verdict: 'not-ready' },
      suggestion: { remaining: [] },
    });
  });

  test('plays with a repository and a pull request file as well', async () => {
    const { repo, base, head } = smallRepository(dir);
    const facts = JSON.stringify(factsOf({ reviews: [] })).replaceAll(HEAD, head);
    writeFileSync(join(dir, 'pr.json'), facts);
    const words = [
      '--repo',
      repo,
      '--base',
      base,
      '--head',
      head,
      '--out',
      join(dir, 'evidence'),
      '--pull-request',
      join(dir, 'pr.json'),
    ];
    const { status, out } = await simulate(...words, '--approve', 'bob');
    expect(status).toBe(1);
    expect(out).toContain('+ approval.human  satisfied');
    expect(out).toContain('still open: gate.risk-classify');
  });

  test.each([
    [['--approve', 'not a login'], 'EG265', 2],
    [['--approve', 'bob:owner'], 'EG265', 2],
  ])('refuses %j', async (words, code, expected) => {
    const { status, err } = await simulate('--bundle', bundle, ...words);
    expect([status, err]).toEqual([expected, expect.stringContaining(code)]);
  });

  test('does not play with a bundle that does not hold', async () => {
    writeFileSync(join(dir, 'broken.json'), '{}');
    expect(await simulate('--bundle', join(dir, 'broken.json'))).toMatchObject({
      status: 1,
      err: expect.stringContaining('EG264'),
    });
  });
});
