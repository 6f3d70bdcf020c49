import { describe, expect, test } from '@jest/globals';
import { changeOf, type ChangeRecipe } from '../../../shared/testing/change-builder.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import { asking, HEAD, judged, recipe, sast, semgrep } from '../testing/demands.ts';
import { runGate } from '../testing/gate.ts';
import { result, run, sarifOf } from '../testing/sarif.ts';

describe('forbidden lines', () => {
  const forbidden = {
    id: 'no-debug',
    pattern: '\\bdebugger\\b',
    level: 'error',
    why: 'Take it out.',
    notIn: ['tests/**'],
  };
  const policy = asking({ forbidden: [forbidden] });
  const healthy = { a: sast('semgrep') };

  test('block every scan, with place and reason', async () => {
    const changed = { files: { 'src/a.js': ['a\n', 'a\ndebugger;\n'] } } as const;
    expect(await judged(healthy, policy, changed)).toMatchObject({
      status: 'missing',
      summary: 'src/a.js:2 holds what the policy forbids (forbidden.no-debug): Take it out.',
    });
  });

  test.each([
    ['that were there before', { 'src/a.js': ['debugger;\n', 'debugger;\nb\n'] }],
    ['in files that the policy excepts', { 'tests/a.js': [null, 'debugger;\n'] }],
    ['beyond the part of a line that is looked at', { 'src/a.js': [null, `${'x'.repeat(2_000)} debugger\n`] }],
  ] as const)('%s do not', async (_, files) =>
    expect(await judged(healthy, policy, { files })).toMatchObject({ status: 'satisfied' }),
  );
});

describe('suppressions that the change adds', () => {
  test('fail the evidence of the tool they silence, and no other', async () => {
    const changed = { files: { 'src/a.js': [null, 'eval(x); // nosemgrep\n'] } } as const;
    const ran = await runGate({
      files: { a: sast('semgrep'), b: sast('gitleaks') },
      policy: asking({}),
      change: changeOf(changed),
      owed: ['scan.sast', 'scan.secrets'],
    });
    expect(ran.evidence('scan.sast')).toMatchObject({
      status: 'failed',
      summary: expect.stringContaining('suppression.nosemgrep (error) in src/a.js:1'),
    });
    expect(ran.evidence('scan.secrets')).toMatchObject({ status: 'satisfied' });
    expect(ran.outcome.findings).toMatchObject([
      { ruleId: 'suppression.nosemgrep', tool: 'evidence-gate', state: 'new' },
    ]);
  });

  test('of a linter are shown where only errors block', async () => {
    const changed = { files: { 'src/a.js': [null, 'x(); // eslint-disable-line no-console\n'] } } as const;
    const lint = { a: sarifOf(run('ESLint', [])) };
    const ran = await runGate({ files: lint, policy: asking({}), change: changeOf(changed), owed: ['scan.lint'] });
    expect(ran.evidence('scan.lint')).toMatchObject({ status: 'satisfied' });
    expect(ran.outcome.findings).toMatchObject([{ ruleId: 'suppression.eslint', level: 'warning' }]);
  });
});

describe('waivers of the base policy', () => {
  const waiver = (more: object) => ({
    id: 'old-eval',
    owner: 'alice',
    approver: 'bob',
    reason: 'Replaced next month.',
    granted: '2026-11-01',
    expires: '2026-12-01',
    scope: { rules: ['rule'], paths: ['src/**'] },
    ...more,
  });
  const granting = (more: object = {}): Policy =>
    asking({}, { waivers: { granted: [waiver(more)], allow: {} } as unknown as Policy['waivers'] });
  const files = { a: sast('semgrep', {}, [result({ path: 'src/b.js', level: 'error' })]) };
  const at = (day: string) => ({ now: Date.parse(day) });

  test('let a finding through, and say so', async () => {
    const ran = await runGate({
      files,
      policy: granting(),
      change: changeOf(recipe),
      owed: ['scan.sast'],
      ...at('2026-11-24'),
    });
    expect(ran.evidence('scan.sast')).toMatchObject({ status: 'satisfied' });
    expect(ran.outcome.findings).toMatchObject([
      {
        state: 'waived',
        waivedBy: { waiver: 'old-eval', owner: 'alice', reason: 'Replaced next month.', expires: '2026-12-01' },
      },
    ]);
    expect(ran.outcome.details.totals.waived).toEqual({ error: 1, warning: 0, note: 0 });
    const merged = JSON.parse(ran.emitted.get('merged.sarif') ?? '') as { runs: { results: object[] }[] };
    expect(merged.runs[0]?.results[0]).toMatchObject({
      baselineState: 'new',
      suppressions: [{ kind: 'external', status: 'accepted', justification: 'Replaced next month.' }],
    });
  });

  test.each([
    ['expired', {}, '2026-12-05', 'The waiver old-eval does not hold: it expired on 2026-12-01.'],
    ['of another path', { scope: { rules: ['rule'], paths: ['lib/**'] } }, '2026-11-24', ''],
  ])('%s lets nothing through', async (_, more, day, told) => {
    const evidence = await judged(files, granting(more), recipe, at(day));
    expect(evidence).toMatchObject({ status: 'failed' });
    expect(evidence?.nextAction).toContain(told);
  });
});

describe('VEX of a trusted author in the base', () => {
  const vex = JSON.stringify({
    '@context': 'https://openvex.dev/ns/v0.2.0',
    author: 'Team',
    statements: [
      {
        vulnerability: { name: 'CVE-2021-1234' },
        products: ['pkg:npm/left@1.0.0'],
        status: 'not_affected',
        justification: 'component_not_present',
      },
    ],
  });
  const report = JSON.stringify({
    SchemaVersion: 2,
    ArtifactName: '.',
    Results: [
      {
        Target: 'package-lock.json',
        Class: 'lang-pkgs',
        Type: 'npm',
        Vulnerabilities: [
          { VulnerabilityID: 'CVE-2021-1234', PkgName: 'left', InstalledVersion: '1.0.0', Severity: 'HIGH' },
        ],
      },
    ],
  });
  const policy = asking({ vex: { files: ['vex.json'], authors: ['Team'] } });
  const statusWith = async (changed: ChangeRecipe) =>
    (await runGate({ files: { a: report }, policy, change: changeOf(changed), owed: ['scan.dependencies'] })).evidence(
      'scan.dependencies',
    )?.status;
  // Whole package.json and lockfile new, so that the package came with the change.
  const lock = {
    'package-lock.json': [
      null,
      JSON.stringify({
        lockfileVersion: 3,
        packages: { '': { dependencies: { left: '1.0.0' } }, 'node_modules/left': { version: '1.0.0' } },
      }),
    ],
  } as const;

  test('clears a finding, and what the change itself brings does not', async () => {
    expect(await statusWith({ files: lock, untouched: { 'vex.json': vex } })).toBe('satisfied');
    expect(await statusWith({ files: { ...lock, 'vex.json': [null, vex] } })).toBe('failed');
  });
});

describe('records of scans', () => {
  const scanner = {
    tool: 'semgrep',
    version: '1.1',
    arguments: ['scan'],
    report: 'semgrep.json',
    fromOutput: false,
    exitCodes: [0],
    timeoutSeconds: 60,
    environment: {},
    platforms: { 'linux-x64': { url: 'https://mirror.example/s', sha256: 'd'.repeat(64) } },
  };
  const policy = asking({}, { scanners: { semgrep: scanner } });
  const report = semgrep(['src/a.js', 'src/b.js']);
  const recordOf = async (more: object = {}, head = HEAD, clean = true): Promise<string> => {
    const { createHash } = await import('node:crypto');
    return JSON.stringify({
      schema: 'evidence-gate/scan-run@1',
      head,
      clean,
      runs: [
        {
          id: 'semgrep',
          tool: 'semgrep',
          version: '1.1',
          platform: 'linux-x64',
          url: 'https://mirror.example/s',
          sha256: 'd'.repeat(64),
          arguments: ['scan'],
          exitCode: 0,
          timedOut: false,
          durationMs: 5,
          problem: null,
          report: {
            name: 'semgrep.json',
            sha256: createHash('sha256').update(report).digest('hex'),
            bytes: report.length,
          },
          ...more,
        },
      ],
    });
  };

  test('bind a report to this head', async () => {
    expect(await judged({ a: report, 'scan-run.json': await recordOf() }, policy)).toMatchObject({
      status: 'satisfied',
    });
  });

  test.each([
    ['without a record', async () => null, 'no record tells of it'],
    ['of another commit', () => recordOf({}, 'e'.repeat(40)), 'its record is of commit eeeeeeeeeeee'],
    ['over other files', () => recordOf({}, HEAD, false), 'were not those of the commit'],
    ['of another version', () => recordOf({ version: '1.0' }), 'version 1.0 ran instead of 1.1'],
    ['of another program', () => recordOf({ sha256: 'e'.repeat(64) }), 'another program ran'],
    ['with other arguments', () => recordOf({ arguments: ['scan', '--exclude=src'] }), 'other arguments'],
    [
      'whose report was altered',
      () => recordOf({ report: { name: 'x', sha256: 'f'.repeat(64), bytes: 1 } }),
      'is not there',
    ],
    ['that failed', () => recordOf({ problem: 'ended with 2', exitCode: 2 }), 'ended with 2'],
  ])('%s the scan is not proved', async (_, record, why) => {
    const text = await record();
    const evidence = await judged({ a: report, ...(text === null ? {} : { 'scan-run.json': text }) }, policy);
    expect(evidence?.status).not.toBe('satisfied');
    expect(evidence?.summary).toContain(why);
  });

  test('that are garbled prove nothing', async () =>
    expect(await judged({ a: report, 'scan-run.json': '{"schema":"evidence-gate/scan-run@1"}' }, policy)).toMatchObject(
      {
        status: 'missing',
      },
    ));
});
