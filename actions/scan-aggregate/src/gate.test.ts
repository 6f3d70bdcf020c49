import { describe, expect, test } from '@jest/globals';
import packageJson from '../package.json' with { type: 'json' };
import { changeOf } from '../../../shared/testing/change-builder.ts';
import { conclude } from '../../../shared/gate/conclude.ts';
import { policyOf, runGate } from '../testing/gate.ts';
import { result, run, sarifOf } from '../testing/sarif.ts';
import { gate } from './gate.ts';

const HEAD = 'a'.repeat(40);
const change = changeOf({
  files: { 'src/a.js': ['one();\n', 'one();\ntwo();\n'] },
  untouched: { 'package.json': '{"name":"service"}' },
});
const eslint = (results: object[] = [], more: object = {}) => sarifOf(run('ESLint', results, more));
const tscRan = 'Files:    10\nLines:   100\nCheck time:  0.1s\nTotal time:  0.2s\n';

test('carries the version of its package.json', () => expect(gate.version).toBe(packageJson.version));

describe('evidence that is owed', () => {
  test('is missing without a report, and says what was given instead', async () => {
    const { evidence } = await runGate({ files: { 'types.txt': tscRan }, change, owed: ['scan.lint', 'scan.types'] });
    expect(evidence('scan.lint')).toMatchObject({
      status: 'missing',
      summary: 'No report of eslint; the reports given are of tsc.',
      nextAction: 'Hand in the report.',
    });
    expect(evidence('scan.types')).toMatchObject({ status: 'satisfied' });
  });

  test('is satisfied by a healthy report, with tools and counts', async () => {
    const existing = eslint([result({ line: 1, level: 'error' })]);
    const { outcome, evidence } = await runGate({ files: { 'lint.sarif': existing }, change, owed: ['scan.lint'] });
    expect(evidence('scan.lint')).toMatchObject({
      status: 'satisfied',
      summary: 'ESLint 1.0: 0 new and 1 existing findings, none that blocks.',
      by: [{ tool: 'ESLint', version: '1.0' }],
      refs: ['lint.sarif'],
    });
    expect(conclude(outcome, [{ id: 'scan.lint', requiredBy: [], why: '' }])).toBe('success');
  });

  test('fails on a new finding at its bound, and names the first and how many', async () => {
    const lint = eslint([result({ line: 2, level: 'error' }), result({ line: 2, level: 'error', ruleId: 'z' })]);
    const { evidence } = await runGate({ files: { 'lint.sarif': lint }, change, owed: ['scan.lint'] });
    expect(evidence('scan.lint')).toMatchObject({
      status: 'failed',
      summary: 'New: rule (error) in src/a.js:2 and 1 more.',
    });
  });

  test.each([
    ['warning', 'satisfied'],
    ['error', 'failed'],
  ])('a new %s: scan.lint is %s', async (level, status) => {
    const { evidence } = await runGate({
      files: { 'lint.sarif': eslint([result({ line: 2, level })]) },
      change,
      owed: ['scan.lint'],
    });
    expect(evidence('scan.lint')?.status).toBe(status);
  });

  test('a suppression that comes with the change waives nothing', async () => {
    const suppressed = result({ line: 2, level: 'error', more: { suppressions: [{ kind: 'inSource' }] } });
    const { evidence, outcome } = await runGate({
      files: { 'lint.sarif': eslint([suppressed]) },
      change,
      owed: ['scan.lint'],
    });
    expect(evidence('scan.lint')).toMatchObject({
      status: 'failed',
      summary: 'New: rule (error, suppressed by the report, which waives nothing) in src/a.js:2.',
    });
    expect(outcome.details.reports[0]).toMatchObject({ findings: 0, suppressed: 1 });
  });
});

describe('a report that proves nothing', () => {
  test.each([
    ['0 bytes', '', 'missing'],
    ['cut off', eslint().slice(0, 40), 'missing'],
    ['a bare list', '[]', 'missing'],
    ['failed by its own words', eslint([], { invocations: [{ executionSuccessful: false }] }), 'failed'],
    ['no rule and no file', sarifOf({ tool: { driver: { name: 'ESLint' } }, results: [] }), 'missing'],
    ['of another commit', eslint([], { versionControlProvenance: [{ revisionId: 'f'.repeat(40) }] }), 'missing'],
    ['of a commit in three digits', eslint([], { versionControlProvenance: [{ revisionId: 'aaa' }] }), 'missing'],
    ['of another tool that says so', sarifOf(run('Not ESLint', [])), 'missing'],
  ])('%s: never satisfied', async (_, text, status) => {
    const { evidence, outcome } = await runGate({ files: { 'lint.sarif': text }, change, owed: ['scan.lint'] });
    expect(evidence('scan.lint')).toMatchObject({ status });
    expect(evidence('scan.lint')?.nextAction).toBeTruthy();
    expect(outcome.details.reports).toHaveLength(1);
  });

  test.each([HEAD, HEAD.slice(0, 7)])('the head commit by its id %s is this head', async (revisionId) => {
    const lint = eslint([], { versionControlProvenance: [{ revisionId }] });
    expect(
      (await runGate({ files: { 'lint.sarif': lint }, change, owed: ['scan.lint'] })).evidence('scan.lint')?.status,
    ).toBe('satisfied');
  });

  test('a nameless broken report beside a good one leaves nothing proved: it may have been any scanner’s', async () => {
    const { evidence } = await runGate({
      files: { 'lint.sarif': eslint(), 'x.json': '{"runs":[' },
      change,
      owed: ['scan.lint'],
    });
    expect(evidence('scan.lint')).toMatchObject({ status: 'missing' });
    expect(evidence('scan.lint')?.summary).toContain('x.json is malformed');
  });

  test('a promised file or an expected report that is not there is a gap', async () => {
    const files = { 'out/lint.sarif': eslint() };
    const absent = await runGate({ files, reports: ['out/lint.sarif', 'nowhere/*'], change, owed: ['scan.lint'] });
    expect(absent.outcome.problems.map(({ code }) => code)).toEqual(['EG414']);
    const policy = policyOf({ reports: { expected: ['lint.sarif', 'secrets.sarif', 'junit.xml', 'lcov.info'] } });
    const expected = await runGate({ files, change, owed: ['scan.lint'], policy });
    expect(expected.outcome.problems.map(({ message }) => message)).toEqual([
      'The policy expects the report secrets.sarif, and it was not given.',
    ]);
    for (const { evidence } of [absent, expected]) expect(evidence('scan.lint')?.status).toBe('missing');
  });
});

test('new errors of a tool that counts for nothing leave nothing proved', async () => {
  const files = { 'lint.sarif': eslint(), 'x.sarif': sarifOf(run('Other', [result({ line: 2, level: 'error' })])) };
  const { evidence } = await runGate({ files, change, owed: ['scan.lint'] });
  expect(evidence('scan.lint')).toMatchObject({ status: 'missing' });
  expect(evidence('scan.lint')?.nextAction).toContain('name Other among the tools');
});

describe('a plug-in that a policy names as a tool', () => {
  const withPlugin = (results: object[]) =>
    sarifOf({ tool: { driver: { name: 'ESLint', rules: [{ id: 'security/detect-eval' }] } }, results });
  test('is proved by a report that lists its rules, and only its rules count', async () => {
    const lint = withPlugin([result({ line: 2, ruleId: 'no-eval', level: 'error' })]);
    const { evidence } = await runGate({ files: { 'l.sarif': lint }, change, owed: ['scan.sast', 'scan.lint'] });
    expect([evidence('scan.sast')?.status, evidence('scan.lint')?.status]).toEqual(['satisfied', 'failed']);
  });
  test('fails on one of its own', async () => {
    const lint = withPlugin([result({ line: 2, ruleId: 'security/detect-eval' })]);
    expect(
      (await runGate({ files: { 'l.sarif': lint }, change, owed: ['scan.sast'] })).evidence('scan.sast')?.status,
    ).toBe('failed');
  });
  test('is not proved by the linter alone', async () => {
    const { evidence } = await runGate({ files: { 'l.sarif': eslint() }, change, owed: ['scan.sast'] });
    expect(evidence('scan.sast')).toMatchObject({ status: 'missing' });
    expect(evidence('scan.sast')?.nextAction).toContain('tool.driver.rules');
  });
});

describe('a tool that looks for several things', () => {
  const trivy = (results: object[]) => JSON.stringify({ SchemaVersion: 2, ArtifactName: '.', Results: results });
  const packages = { Target: 'package-lock.json', Class: 'lang-pkgs', Type: 'npm' };
  const licences = {
    Target: 'package-lock.json',
    Class: 'license',
    Licenses: [{ Severity: 'HIGH', Category: 'restricted', PkgName: 'left-pad', Name: 'GPL-3.0' }],
  };
  test('answers only for what it looked for', async () => {
    const { evidence } = await runGate({
      files: { 't.json': trivy([packages]) },
      change,
      owed: ['scan.dependencies', 'scan.licences'],
    });
    expect(evidence('scan.dependencies')?.status).toBe('satisfied');
    expect(evidence('scan.licences')).toMatchObject({ status: 'missing' });
    expect(evidence('scan.licences')?.summary).toContain('looked for package, not for licence');
  });
  test('fails the evidence its finding is about', async () => {
    const { evidence } = await runGate({
      files: { 't.json': trivy([packages, licences]) },
      change: null,
      owed: ['scan.dependencies', 'scan.licences'],
    });
    expect([evidence('scan.dependencies')?.status, evidence('scan.licences')?.status]).toEqual(['satisfied', 'failed']);
  });
});

describe('an audit of no package', () => {
  const audit = JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {},
    metadata: { dependencies: { total: 0 } },
  });
  test('is honest when the head depends on no package', async () =>
    expect(
      (await runGate({ files: { 'a.json': audit }, change, owed: ['scan.dependencies'] })).evidence('scan.dependencies')
        ?.status,
    ).toBe('satisfied'));
  test.each([
    ['package.json', '{"dependencies":{"left-pad":"1"}}'],
    ['go.mod', 'module x'],
    ['package-lock.json', '{"lockfileVersion":1}'],
  ])('is none when %s says otherwise', async (path, text) => {
    const depending = changeOf({ files: {}, untouched: { 'package.json': '{}', [path]: text } });
    expect(
      (await runGate({ files: { 'a.json': audit }, change: depending, owed: ['scan.dependencies'] })).evidence(
        'scan.dependencies',
      )?.status,
    ).toBe('missing');
  });
});
