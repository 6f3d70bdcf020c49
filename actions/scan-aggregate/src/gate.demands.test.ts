import { describe, expect, test } from '@jest/globals';
import { changeOf } from '../../../shared/testing/change-builder.ts';
import { asking, judged, recipe, sast, semgrep } from '../testing/demands.ts';
import { runGate } from '../testing/gate.ts';
import { result } from '../testing/sarif.ts';

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
    const evidence = await judged({ a: sast('semgrep', {}, [...results]) }, policy, changed);
    expect(evidence?.status).not.toBe('satisfied');
    expect(evidence?.summary).toContain(summary);
  });
});
