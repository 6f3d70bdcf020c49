import { describe, expect, test } from '@jest/globals';
import { changeOf, type ChangeRecipe } from '../../../shared/testing/change-builder.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import { policyOf, runGate } from '../testing/gate.ts';
import { result, run, sarifOf } from '../testing/sarif.ts';

const HEAD = 'a'.repeat(40);
const recipe: ChangeRecipe = {
  files: {
    'src/a.js': ['a\n', 'a\nb\n'],
    'src/b.js': [null, 'x\n'],
    'tests/a.js': [null, 't\n'],
    'README.md': [null, 'r\n'],
  },
  untouched: { 'src/old.js': 'old\n' },
};
const semgrep = (scanned: readonly string[], results: object[] = []): string =>
  JSON.stringify({ version: '1.1', results, errors: [], paths: { scanned } });
const sast = (tool: string, more: object = {}, results: object[] = []): string => sarifOf(run(tool, results, more));
/** A policy with demands on scans. */
const asking = (scans: object, more: object = {}): Policy =>
  policyOf({
    scans: {
      analysers: {},
      files: {},
      canaries: {},
      minimumRules: {},
      forbidden: [],
      vex: { files: [], authors: [] },
      unscanned: [],
      layersMayName: true,
      ...scans,
    },
    areas: {
      tests: {
        title: 'Tests',
        risk: 'low',
        quiet: true,
        rules: [
          {
            id: 'tests.code',
            kind: 'path',
            any: ['tests/**'],
            rationale: 'x',
            cwe: [],
            asvs: [],
            examples: { match: ['a'], noMatch: ['b'] },
          },
        ],
      },
    },
    ...more,
  });
const judged = async (files: Record<string, string>, policy: Policy, changed: ChangeRecipe = recipe, more = {}) =>
  (await runGate({ files, policy, change: changeOf(changed), owed: ['scan.sast'], ...more })).evidence('scan.sast');

describe('the files a scan looked at', () => {
  test('hold all changed files of the endings it looks at, tests and prose excepted', async () => {
    const policy = asking({});
    expect(await judged({ a: semgrep(['src/a.js', 'src/b.js', 'src/old.js']) }, policy)).toMatchObject({
      status: 'satisfied',
    });
    expect(await judged({ a: semgrep(['src/a.js', 'src/old.js']) }, policy)).toMatchObject({
      status: 'missing',
      summary: expect.stringContaining('did not look at src/b.js'),
      nextAction: expect.stringContaining('scans.unscanned'),
    });
  });

  test('of several runs count together, and may be absolute', async () => {
    const files = { a: semgrep(['/home/runner/work/x/src/a.js']), b: semgrep(['./src/b.js']) };
    expect(await judged(files, asking({}))).toMatchObject({ status: 'satisfied' });
  });

  test('are not asked of a tool that does not list them, unless the policy asks', async () => {
    const files = { a: sast('semgrep') };
    expect(await judged(files, asking({}))).toMatchObject({ status: 'satisfied' });
    const policy = asking({ files: { 'scan.sast': ['src/**'] } });
    expect(await judged(files, policy)).toMatchObject({ status: 'missing' });
    const listed = {
      artifacts: ['src/a.js', 'src/b.js'].map((uri) => ({ location: { uri }, roles: ['analysisTarget'] })),
    };
    expect(await judged({ a: sast('semgrep', listed) }, policy)).toMatchObject({ status: 'satisfied' });
  });

  test('may leave out what the base policy names', async () =>
    expect(await judged({ a: semgrep(['src/a.js']) }, asking({ unscanned: ['src/b.js'] }))).toMatchObject({
      status: 'satisfied',
    }));
});

describe('rules', () => {
  test('fewer than the policy asks for prove nothing', async () => {
    const policy = asking({ minimumRules: { 'scan.sast': 2 } });
    expect(await judged({ a: sast('semgrep') }, policy)).toMatchObject({
      status: 'missing',
      summary: expect.stringContaining('lists 1 rules, and the policy asks for 2'),
    });
  });
});

describe('independent analysers', () => {
  const policy = asking(
    { analysers: { 'scan.sast': { minRisk: 'high', count: 2 } } },
    {
      evidence: {
        'scan.sast': {
          title: 'x',
          gate: 'scan-aggregate',
          howTo: 'x',
          scan: { tools: ['semgrep', 'semgrep oss', 'codeql'], blockAt: 'error' },
        },
      },
    },
  );
  test.each([
    ['high', ['semgrep'], 'missing'],
    ['high', ['semgrep', 'Semgrep OSS'], 'missing'],
    ['high', ['semgrep', 'CodeQL'], 'satisfied'],
    ['low', ['semgrep'], 'satisfied'],
    [undefined, ['semgrep'], 'missing'],
  ])('at %s risk %j is %s', async (riskLevel, tools, status) => {
    const files = Object.fromEntries(tools.map((tool) => [tool, sast(tool)]));
    expect(await judged(files, policy, recipe, { riskLevel })).toMatchObject({ status });
  });
});

describe('a canary', () => {
  const canary = { path: '.canary/bad.js', content: 'eval(x)', rule: 'rule' };
  const policy = asking({ canaries: { 'scan.sast': canary } });
  const found = result({ path: '/work/.canary/bad.js', level: 'error' });

  test('that is reported proves that the scan looks, and is no finding', async () => {
    const ran = await runGate({
      files: { a: sast('semgrep', {}, [found]) },
      policy,
      change: changeOf(recipe),
      owed: ['scan.sast'],
    });
    expect(ran.evidence('scan.sast')).toMatchObject({ status: 'satisfied' });
    expect(ran.outcome.findings).toEqual([]);
    expect(ran.outcome.details.totals).toMatchObject({ read: 1, findings: 0, canaries: 1 });
  });

  test.each([
    ['is not reported', [], recipe, 'does not report the canary'],
    [
      'is reported by another rule',
      [result({ path: '.canary/bad.js', ruleId: 'other' })],
      recipe,
      'does not report the canary',
    ],
    [
      'lies where the change writes',
      [found],
      { ...recipe, files: { ...recipe.files, '.canary/bad.js': [null, 'eval(y)\n'] } },
      'New: rule',
    ],
  ] as const)('that %s proves nothing', async (_, results, changed, summary) => {
    const evidence = await judged({ a: sast('semgrep', {}, [...results]) }, policy, changed as ChangeRecipe);
    expect(evidence?.status).not.toBe('satisfied');
    expect(evidence?.summary).toContain(summary);
  });
});

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
