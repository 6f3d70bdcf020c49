import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadPolicy } from './load.ts';
import { owedFor } from './owed.ts';

const file = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'evidence-gate-')), 'policy.yml');
  writeFileSync(path, text);
  return path;
};
const repository = (text: string | null) => loadPolicy({ change: { readTarget: async () => text } });
const head = 'schema: evidence-gate/policy@1\nname: mine\nversion: 1\n';
const facts = {
  areas: [],
  changeTypes: [],
  risk: 'low',
  additions: [],
  controlsLost: false,
  aiAuthored: false,
  facts: [],
} as const;
const owed = (policy: Parameters<typeof owedFor>[0], over: object = {}) =>
  owedFor(policy, { ...facts, ...over }).map(({ id }) => id);

describe('which policy judges', () => {
  test('without any, the built-in baseline', async () => {
    const policy = await repository(null);
    expect(policy.sources).toEqual(['builtin:baseline@1']);
    expect(policy.digest).toMatch(/^sha256:[0-9a-f]{64}$/u);
  });

  test('a repository’s own adds to the baseline, even when it does not say so', async () => {
    const policy = await repository(`${head}reports: { expected: [junit.xml] }\n`);
    expect(policy.sources).toEqual(['builtin:baseline@1', 'base:.github/evidence-gate.yml']);
    expect(policy.reports.expected).toEqual(['junit.xml']);
    expect(owed(policy)).toContain('scan.secrets');
  });

  test('a file the caller names stands alone unless it extends', async () => {
    expect(owed(await loadPolicy({ file: file(head) }))).toEqual([]);
    expect(owed(await loadPolicy({ file: file(`${head}extends: [baseline]\n`) }))).toContain('test.unit');
  });

  test('equal policies have equal digests, however they are written', async () => {
    const one = await loadPolicy({ file: file(`${head}size: { largeLines: 5, largeFiles: 6 }\n`) });
    const two = await loadPolicy({
      file: file('version: 1\nname: mine\nsize:\n  largeFiles: 6\n  largeLines: 5\nschema: evidence-gate/policy@1\n'),
    });
    expect(two.digest).toBe(one.digest);
  });
});

describe('a layer only adds', () => {
  test.each([
    ['a lower risk', 'areas: { authentication: { risk: low } }', 'authentication would fall'],
    ['a quiet area', 'areas: { authentication: { quiet: true } }', 'would become quiet'],
    [
      'other proof for known evidence',
      'evidence: { scan.sast: { title: x, gate: ai-review, howTo: x } }',
      'evidence scan.sast: it is already defined there, and evidence.scan.sast.gate would be less strict',
    ],
    [
      'a known requirement',
      'requirements: [{ id: minimum, title: x, when: {}, evidence: [a], why: x }]',
      'minimum is already defined',
    ],
    ['an author who approves', 'approvals: { authorMayApprove: true }', 'authorMayApprove'],
    [
      'files declared to be tests',
      'areas: { tests: { rules: [{ id: tests.mine, kind: path, any: [src/**], rationale: x, examples: { match: [src/a], noMatch: [b] } }] } }',
      'hide more files',
    ],
  ])('refuses %s', async (_what, text, message) => {
    await expect(repository(`${head}${text}\n`)).rejects.toMatchObject({
      code: 'EG221',
      exitStatus: 2,
      message: expect.stringContaining(message),
    });
  });

  test('says the file, the line, the column, and which waiver it would take', async () => {
    await expect(
      repository(`${head}evidence:\n  scan.sast: { title: x, gate: ai-review, howTo: x }\n`),
    ).rejects.toMatchObject({
      message: expect.stringMatching(
        /^\.github\/evidence-gate\.yml of the base commit:5:3: base:\S+ would loosen baseline/u,
      ),
      nextAction: expect.stringContaining('scope: { evidence: [scan.sast] }'),
    });
  });

  test('takes what is there once more, when it is at least as strict', async () => {
    const policy = await repository(
      `${head}roles: { reviewer: { title: Ours, permission: maintain, teams: [acme/core] } }
changeTypes: { ui-copy-or-styling: { title: UI, areas: [ui, documentation] } }
evidence: { check.build: { title: Build, gate: approval-gate, howTo: Build it., check: { names: [build, pack] } } }
requirements: [{ id: audit-logging, title: x, when: {}, evidence: [test.unit.audit-event-shape, test.e2e.audit-record], why: x }]
`,
    );
    expect(policy.roles['reviewer']).toMatchObject({ permission: 'maintain', teams: ['acme/core'] });
    expect(policy.evidence['check.build']?.check?.names).toEqual(['build', 'pack']);
    expect(owed(policy)).toContain('test.e2e.audit-record');
    expect(policy.requirements.filter(({ id }) => id === 'audit-logging')).toHaveLength(1);
  });

  test('takes more: rules, risk, requirements, stricter numbers', async () => {
    const policy = await repository(
      `${head}areas: { payments: { risk: critical } }\nsize: { largeLines: 100 }\nrequirements: [{ id: more, title: More, when: { areas: [payments] }, evidence: [approval.human], why: Money. }]\n`,
    );
    expect(policy.areas['payments']).toMatchObject({ risk: 'critical', title: 'Money and what moves it' });
    expect(policy.size).toEqual({ largeLines: 100, largeFiles: 50 });
    expect(owed(policy, { areas: ['payments'] })).toContain('approval.human');
  });
});

describe('a policy that cannot be read', () => {
  test.each([
    [
      'an unknown key',
      `${head}requirments: []\n`,
      /:4:1: the document: Unrecognized key|Unrecognized key.*requirments/u,
    ],
    ['a wrong value', `${head}areas:\n  x: { title: X, risk: huge }\n`, /:5:\d+: areas\.x\.risk/u],
    [
      'a pattern that is no regular expression',
      `${head}areas:\n  payments:\n    rules:\n      - { id: payments.x, kind: content, any: ['(a'], rationale: x, examples: { match: [a], noMatch: [b] } }\n`,
      /:7:\d+: areas\.payments\.rules\.0\.any\.0: Invalid regular expression/u,
    ],
    ['broken YAML', `${head}areas: [\n`, /:\d+:\d+/u],
    ['a repeated key', `${head}name: again\n`, /unique/u],
    [
      'an alias bomb',
      `${head}a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c]\n`,
      /alias/iu,
    ],
  ])('%s is refused with its place', async (_what, text, message) => {
    await expect(repository(text)).rejects.toMatchObject({
      code: 'EG220',
      exitStatus: 2,
      message: expect.stringMatching(message),
    });
  });

  test('a policy above the size limit is not parsed', async () => {
    await expect(repository(`${head}# ${'x'.repeat(1024 * 1024)}\n`)).rejects.toMatchObject({ code: 'EG220' });
  });

  test.each([
    ['', 'it is empty'],
    ['# nothing but a comment\n', 'it is empty'],
    ['\u0001 just words', 'keys are expected'],
  ])('%j is said to be no policy in words', async (text, why) => {
    await expect(repository(text)).rejects.toMatchObject({
      code: 'EG220',
      message: expect.stringContaining(why),
      nextAction: expect.stringContaining('evidence-gate/policy@1'),
    });
  });

  test('a missing file and an unknown built-in are named', async () => {
    await expect(loadPolicy({ file: '/nowhere/policy.yml' })).rejects.toMatchObject({ code: 'EG220' });
    await expect(loadPolicy({ file: file(`${head}extends: [moon]\n`) })).rejects.toMatchObject({
      code: 'EG222',
      nextAction: 'Use one of: baseline, observe, regulated, strict.',
    });
  });
});
