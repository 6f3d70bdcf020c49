import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../../../shared/change/change.ts';
import { ConfigurationError } from '../../../shared/errors/errors.ts';
import { reportSchema, type GateReport } from '../../../shared/evidence/report.ts';
import { changeOf } from '../../../shared/testing/change-builder.ts';
import { specText } from '../../../shared/spec/testing/spec-text.ts';
import { memoryFiles } from '../../../shared/testing/memory-files.ts';
import { gate } from './gate.ts';
import { baselinePolicy } from './testing/baseline.ts';

const policy = baselinePolicy();

async function run(change: Change | null): Promise<GateReport> {
  const outcome = await gate.run({
    change,
    policy,
    inputs: gate.inputs.parse({}),
    files: memoryFiles({}),
    earlier: new Map(),
    clock: { now: () => 0 },
    environment: {},
    emit: async () => {},
    progress: () => {},
  });
  return reportSchema.parse({
    schema: 'evidence-gate/report@1',
    gate: gate.name,
    version: gate.version,
    subject: { repository: 'o/r', pullRequest: null, base: null, head: null, mergeTree: null },
    policy: { digest: policy.digest, sources: policy.sources },
    ...outcome,
    durationMs: 0,
  });
}

const weakened = changeOf({
  files: {
    'src/notes.ts': ['if (note.tenantId !== tenant) throw new NotFound();\nreturn note;', 'return note;'],
    'package.json': ['{}', '{"dependencies":{"left-pad":"1"}}'],
    '.github/workflows/ci.yml': [
      'permissions: { contents: read }\njobs:\n  build:\n    steps: []\n',
      'permissions: write-all\njobs:\n  build:\n    steps: []\n',
    ],
  },
});

describe('the gate', () => {
  test('has the version of its package', () => {
    const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
      version: string;
    };
    expect(gate.version).toBe(manifest.version);
  });

  test('succeeds when it classified, and judges nothing but the security spec', async () => {
    const report = await run(weakened);
    expect([report.conclusion, report.problems]).toEqual(['success', []]);
    expect(report.evidence.map(({ id, status }) => [id, status])).toEqual([['spec.security', 'missing']]);
  });

  test('holds a change to its security spec, and owes what the spec asks for', async () => {
    const spec = specText({ acceptance: ['test.fuzz'], forbidden: [{ pattern: 'return note', why: 'Not here.' }] });
    const files = { 'src/notes.ts': ['', 'return note;'], '.evidence-gate/spec.yml': [null, spec] } as const;
    const report = await run(changeOf({ files }));
    expect(report.evidence).toEqual([expect.objectContaining({ id: 'spec.security', status: 'failed' })]);
    expect(report.findings.map(({ ruleId }) => ruleId)).toContain('spec.forbidden-pattern');
    expect(gate.outputsOf(report)['requirements']?.split(',')).toContain('test.fuzz');
    expect(report.details['spec']).toMatchObject({ source: '.evidence-gate/spec.yml', request: '#12' });
  });

  test('finds what a reviewer must not miss', async () => {
    const { findings } = await run(weakened);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual([
      'risk.control-removed',
      'risk.permissions-widened',
      'risk.area.ci-cd',
    ]);
    expect(findings[2]).toMatchObject({ level: 'note', location: { path: '.github/workflows/ci.yml', startLine: 1 } });
    expect(findings[0]).toMatchObject({ level: 'warning', location: { path: 'src/notes.ts', startLine: 1 } });
    expect(findings[0]?.cwe).not.toEqual([]);
  });

  test('names level, areas and what is owed as outputs', async () => {
    const outputs = gate.outputsOf(await run(weakened));
    expect(Object.keys(outputs).toSorted()).toEqual(Object.keys(gate.outputs).toSorted());
    expect(outputs['risk-level']).toBe('high');
    expect(outputs['areas']?.split(',')).toEqual(expect.arrayContaining(['ci-cd', 'tenant-isolation', 'dependencies']));
    expect(outputs['requirements']?.split(',')).toContain('approval.human');
    expect(outputs['labels']?.split(',')).toEqual(expect.arrayContaining(['risk: high', 'controls-lost']));
    expect([outputs['controls-lost'], outputs['ai-authored']]).toEqual(['true', 'false']);
  });

  test('notes each sensitive area once, and never more than ten', async () => {
    const line =
      'verifyPassword(a); isAdmin(b); exec(c); fetch(d); pickle.loads(e); createHash("md5"); tenantId; stripe.refund();';
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [`src/f${n}.ts`, ['', `${line}\n${line}`] as const]),
    );
    const notes = (await run(changeOf({ files }))).findings.filter(({ level }) => level === 'note');
    const rules = notes.map(({ ruleId }) => ruleId);
    expect(rules.length).toBeGreaterThan(3);
    expect(rules.length).toBeLessThanOrEqual(10);
    expect(new Set(rules).size).toBe(rules.length);
  });

  test('refuses to work without a change, and says what to do', async () => {
    const refusal = run(null);
    await expect(refusal).rejects.toThrow(ConfigurationError);
    await expect(refusal).rejects.toMatchObject({ code: 'EG212', nextAction: expect.stringContaining('--diff') });
  });
});

describe('the summary', () => {
  test('says level, why, what is lost, what is owed and what would lower it', async () => {
    const text = gate.summarise(await run(weakened));
    expect(text).toMatch(/^\*\*Risk: high\*\* — .*touches.*\.$/mu);
    expect(text).toMatch(/^To read: \d+ lines in 3 files; names no issue or spec that asks for it\.$/mu);
    expect(text).toContain('tenant-isolation');
    expect(text).toContain('src/notes.ts:1');
    expect(text).toContain('left-pad');
    expect(text).toContain('approval.human');
    expect(text).toContain('What would lower the risk');
  });

  test('shows hostile names and lines as text', async () => {
    const path = 'src/`<img src=x>`|@everyone\u202e.ts';
    const text = gate.summarise(await run(changeOf({ files: { [path]: ['', 'verifyPassword("</code><script>")'] } })));
    expect(text).not.toContain('<img');
    expect(text).not.toContain('<script>');
    expect(text).not.toContain('@everyone');
    expect(text).not.toContain('\u202e');
  });

  test('stays short for a huge change', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [`src/f${n}.ts`, ['if (!allowed) throw new Error("no");', ''] as const]),
    );
    expect(gate.summarise(await run(changeOf({ files }))).split('\n').length).toBeLessThan(60);
  });
});
