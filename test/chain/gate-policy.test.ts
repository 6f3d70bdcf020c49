import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Approver, chainIn, type Judged } from '../support/chain.ts';

const POLICY = '.github/evidence-gate.yml';
const WORKFLOW = '.github/workflows/gate.yml';
const PINNED = `uses: acme/evidence-gate/.github/workflows/evidence-gate.yml@${'1'.repeat(40)}`;
const policy = (text: string): string => `schema: evidence-gate/policy@1\nname: small\nversion: 1\n${text}`;

/** What the base commit holds: a policy of its own, owners, waivers, and the workflow that runs the gate. */
const BASE: Readonly<Record<string, string>> = {
  [POLICY]: policy(`extends: [./evidence-gate/waivers.yml]
evidence:
  approval.owners:
    title: Owners
    gate: approval-gate
    howTo: Ask the owners.
    approval: { role: reviewer, owners: true }
requirements:
  - { id: owners, title: Owners, when: {}, evidence: [approval.owners], why: They live with it. }
`),
  '.github/evidence-gate/waivers.yml': policy('waivers: { granted: [] }\n'),
  '.github/CODEOWNERS': '/.github/ @alice\n/src/ @alice\n',
  [WORKFLOW]: `on: pull_request\njobs:\n  gate:\n    ${PINNED}\n`,
  'src/sum.js': 'export const sum = (a, b) => a + b;\n',
};

let folder = '';
let chain: ReturnType<typeof chainIn>;
let digestOfBase = '';
const judge = (head: string, approvers: readonly Approver[] = [], base = 'main') =>
  chain.judge({ head, approvers, base });
const sum = (body: string) => ({ 'src/sum.js': `export const sum = (a, b) => ${body};\n` });
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gate-policy-'));
  chain = chainIn(folder);
  chain.commit(BASE);
  ({ digest: digestOfBase } = await judge(chain.branch(sum('b + a'))));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MAINTAINER: Approver = { login: 'alice', permission: 'maintain' };
const WRITER: Approver = { login: 'bob', permission: 'write' };

/** What somebody could change to be judged more kindly, all at once the kindest way. */
const EDITS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'the policy': { [POLICY]: policy('approvals: { authorMayApprove: true }\n') },
  CODEOWNERS: { '.github/CODEOWNERS': '* @bob\n' },
  'the waivers': {
    '.github/evidence-gate/waivers.yml': policy(`waivers:
  granted:
    - id: everything
      owner: dev
      approver: nobody
      reason: Because.
      granted: 2026-01-01
      expires: 2036-01-01
      scope: { evidence: [test.unit, scan.sast, scan.secrets, approval.owners, approval.gate-owners] }
`),
  },
  'the workflow': {
    [WORKFLOW]: 'on: pull_request\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps: [{ run: "true" }]\n',
  },
  'the pinned version': { [WORKFLOW]: BASE[WORKFLOW]?.replace('1'.repeat(40), '2'.repeat(40)) ?? '' },
};

describe.each(Object.entries(EDITS))('a change that edits %s', (_what, files) => {
  let head = '';
  let alone: Judged;
  beforeAll(async () => {
    head = chain.branch(files);
    alone = await judge(head);
  });

  test('touches the area gate-policy and is critical', () => {
    expect(alone.risk.areas).toContainEqual(expect.objectContaining({ area: 'gate-policy', risk: 'critical' }));
    expect(alone.risk.riskLevel).toBe('critical');
  });

  test('is judged by the base’s version of it', async () => {
    expect(alone.digest).toBe(digestOfBase);
    expect(alone.verdict).toBe('not-ready');
    for (const id of ['test.unit', 'scan.sast', 'scan.secrets']) expect(alone.rows.get(id)?.status).toBe('missing');
  });

  test('needs the owners of the gate, whoever else approves', async () => {
    const byWriter = await judge(head, [WRITER]);
    expect(byWriter.rows.get('approval.human')?.status).toBe('satisfied');
    expect(byWriter.rows.get('approval.gate-owners')?.status).toBe('missing');
    expect(byWriter.rows.get('approval.owners')?.status).toBe('missing');
    const byMaintainer = await judge(head, [MAINTAINER]);
    expect(byMaintainer.rows.get('approval.gate-owners')?.status).toBe('satisfied');
    expect(byMaintainer.rows.get('approval.owners')?.status).toBe('satisfied');
  });
});

describe('the base’s version', () => {
  test('is the changed one for whoever comes after the merge', async () => {
    const before = await judge(chain.branch(sum('a - -b')));
    const merged = chain.branch({ [POLICY]: policy('requirements: []\n') });
    const after = await judge(chain.branch(sum('b - -a'), merged), [], merged);
    expect(before.rows.has('approval.owners')).toBe(true);
    expect(after.rows.has('approval.owners')).toBe(false);
    expect(after.digest).not.toBe(before.digest);
  });

  test.each([
    ['malformed', 'areas: [\n', /EG220[^]*evidence-gate\.yml of the base commit:\d+:\d+: /u],
    ['unknown to us', 'requirments: []\n', /:4:1: [^]*Did you mean requirements\?/u],
    ['loosening', 'areas: { authentication: { risk: low } }\n', /EG221[^]*:4:28: /u],
  ])('makes nothing ready when it is %s', async (_what, text, message) => {
    const base = chain.branch({ [POLICY]: policy(text) });
    const judged = await judge(chain.branch(sum('a + b + 0'), base), [MAINTAINER], base);
    expect(judged.status).toBe(2);
    expect(judged.err).toMatch(message);
    expect(judged.verdict).toBeUndefined();
  });

  test('still judges a change that spoils it', async () => {
    const { status, verdict, risk } = await judge(chain.branch({ [POLICY]: 'areas: [\n' }));
    expect([status, verdict, risk.riskLevel]).toEqual([1, 'not-ready', 'critical']);
  });
});
