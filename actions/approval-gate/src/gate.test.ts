import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { open } from '../../../shared/attest/dsse.ts';
import type { Change } from '../../../shared/change/change.ts';
import type { GateReport } from '../../../shared/evidence/report.ts';
import type { GateContext } from '../../../shared/gate/gate.ts';
import { changeOf } from '../../../shared/testing/change-builder.ts';
import { memoryFiles } from '../../../shared/testing/memory-files.ts';
import { SIGNING_KEY } from './bundle/emit.ts';
import { gate } from './gate.ts';
import packageJson from '../package.json' with { type: 'json' };
import { factsOf, gitCommit, policyOf, reportOf, reportsOf, review } from './testing/cases.ts';

const change = changeOf({
  files: { 'src/app.js': ['greet()\n', 'greet(name)\n'] },
  commits: [gitCommit('alice')],
  pullRequest: factsOf(),
});

async function judged(given: Change | null, more: Partial<GateContext<never>> = {}) {
  const emitted = new Map<string, string>();
  const outcome = await gate.run({
    change: given,
    policy: policyOf(),
    inputs: gate.inputs.parse({}),
    files: memoryFiles({}),
    earlier: reportsOf(),
    clock: { now: () => Date.parse('2026-11-24T12:00:00Z') },
    environment: {},
    emit: async (name, content) => void emitted.set(name, content),
    progress: () => {},
    ...more,
  });
  return { outcome, emitted };
}

const asReport = (outcome: Awaited<ReturnType<typeof judged>>['outcome']): GateReport =>
  reportOf('approval-gate', { details: { ...outcome.details }, evidence: [...outcome.evidence] });

describe('approval-gate', () => {
  test('judges an evidenced change ready and emits the record as bundle, summary and page', async () => {
    const { outcome, emitted } = await judged(change);
    expect(outcome.conclusion).toBe('success');
    expect(outcome.details.verdict).toBe('ready');
    expect(outcome.evidence.map(({ id, status }) => [id, status])).toEqual([
      ['approval.human', 'satisfied'],
      ['check.build', 'satisfied'],
    ]);
    expect([...emitted.keys()]).toEqual(['bundle.intoto.json', 'vsa.intoto.json', 'summary.md', 'report.html']);
    expect(emitted.get('summary.md')).toBe(gate.summarise(asReport(outcome)));
    expect(gate.outputsOf(asReport(outcome))).toEqual({ verdict: 'ready', missing: '', bundle: 'bundle.intoto.json' });
  });

  test('signs bundle and summary with a key from the environment', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const { emitted } = await judged(change, { environment: { [SIGNING_KEY]: pem } });
    for (const name of ['bundle', 'vsa']) {
      const { payload } = open(emitted.get(`${name}.dsse.json`) ?? '', [publicKey]);
      expect(payload.toString('utf8')).toBe(emitted.get(`${name}.intoto.json`));
    }
    expect(gate.environment).toContain(SIGNING_KEY);
    expect([...emitted.values()].join('')).not.toContain('PRIVATE KEY');
  });

  test('does not judge with a key that is none, and does not repeat it', async () => {
    const judging = judged(change, { environment: { [SIGNING_KEY]: 'sesame' } });
    await expect(judging).rejects.toMatchObject({ code: 'EG262', message: expect.not.stringContaining('sesame') });
  });

  test('names what is missing in its outputs', async () => {
    const stale = {
      ...change,
      pullRequest: factsOf({ reviews: [review('bob', 'APPROVED', { commit_id: 'f'.repeat(40) })] }),
    };
    const { outcome } = await judged(stale);
    expect(outcome.conclusion).toBe('failure');
    expect(gate.outputsOf(asReport(outcome))).toMatchObject({ verdict: 'not-ready', missing: 'approval.human' });
    expect(outcome.evidence[0]).toMatchObject({
      status: 'missing',
      nextAction: expect.stringContaining('approve commit'),
    });
  });

  test('owes everything the policy knows when nobody classified the change', async () => {
    const { outcome } = await judged(change, { earlier: new Map(), policy: policyOf({ gates: { required: [] } }) });
    expect(outcome.details.requirements.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['approval.human', 'check.build', 'scan.secrets']),
    );
    expect(outcome.details.verdict).toBe('not-ready');
  });

  test.each([
    ['no change', null],
    ['a bare patch', { ...change, head: null }],
  ])('refuses %s', async (_, given) => {
    await expect(judged(given)).rejects.toMatchObject({ code: 'EG270', exitStatus: 2 });
  });

  test('carries the version of its package', () => {
    expect(gate.version).toBe(packageJson.version);
  });
});
