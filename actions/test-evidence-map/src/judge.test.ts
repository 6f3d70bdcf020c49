import { describe, expect, test } from '@jest/globals';
import type { Change } from '../../../shared/change/change.ts';
import type { GateReport } from '../../../shared/evidence/report.ts';
import type { GateName } from '../../../shared/evidence/gates.ts';
import { conclude } from '../../../shared/gate/conclude.ts';
import { changeOf } from '../../../shared/testing/change-builder.ts';
import { memoryFiles } from '../../../shared/testing/memory-files.ts';
import type { Inputs } from './inputs.ts';
import { judge } from './judge.ts';
import { policyWith } from './testing/policy.ts';

const policy = policyWith(
  {
    'test.unit': { any: true },
    'test.integrity': null,
    'test.e2e.login': { paths: ['**/e2e/**'], anyWord: ['login'] },
    'test.audit': null,
  },
  { reports: { expected: [] } },
);
const GREEN =
  '<testsuite name="s"><testcase name="login works" file="test/e2e/login.ts"/><testcase name="writes [test.audit]"/></testsuite>';
const RED = '<testsuite name="s"><testcase name="adds"><failure/></testcase></testsuite>';

interface Given {
  readonly files?: Readonly<Record<string, string>>;
  readonly inputs?: Partial<Inputs>;
  readonly change?: Change | null;
  readonly owed?: readonly string[];
  readonly policy?: typeof policy;
}

async function run(given: Given = {}) {
  const owed = given.owed?.map((id) => ({ id, requiredBy: ['r'], why: 'w' }));
  const earlier = new Map<GateName, GateReport>();
  if (owed !== undefined) earlier.set('risk-classify', { details: { requirements: owed } } as unknown as GateReport);
  const outcome = await judge({
    change: given.change ?? null,
    policy: given.policy ?? policy,
    inputs: { reports: [], reportsBase: [], coverage: [], testSource: [], ...given.inputs },
    files: memoryFiles(given.files ?? {}),
    earlier,
    clock: { now: () => 0 },
    environment: {},
    emit: async () => undefined,
    progress: () => undefined,
  });
  const status = Object.fromEntries(outcome.evidence.map((evidence) => [evidence.id, evidence.status]));
  return { ...outcome, status, conclusion: conclude(outcome, owed ?? null) };
}

describe('judge', () => {
  test('maps a green report to what it proves', async () => {
    const { status, details, inputs, conclusion } = await run({
      files: { 'a.xml': GREEN },
      inputs: { reports: ['a.xml'] },
    });
    expect(status).toEqual({ 'test.unit': 'satisfied', 'test.e2e.login': 'satisfied', 'test.audit': 'satisfied' });
    expect(details.totals).toEqual({ tests: 2, passed: 2, failed: 0, errors: 0, skipped: 0, suiteErrors: 0, flaky: 0 });
    expect(details.mappings).toContainEqual({
      evidence: 'test.audit',
      test: 's writes [test.audit]',
      name: 'writes [test.audit]',
      file: null,
      outcome: 'passed',
      by: 'tag',
      asserts: false,
      grade: 'executed',
      raise: expect.stringContaining('Let its assertions be seen'),
      onBase: null,
    });
    expect(inputs).toEqual([{ path: 'a.xml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/u), bytes: GREEN.length }]);
    expect(conclusion).toBe('success');
  });

  test('a failure in any report fails the unit tests, and the proof it belongs to', async () => {
    const { status } = await run({ files: { 'a.xml': GREEN, 'b.xml': RED }, inputs: { reports: ['a.xml', 'b.xml'] } });
    expect(status).toEqual({ 'test.unit': 'failed', 'test.e2e.login': 'satisfied', 'test.audit': 'satisfied' });
  });

  test('what is owed and not proved is missing', async () => {
    const { status, conclusion } = await run({ owed: ['test.unit', 'test.audit', 'test.integrity', 'scan.sast'] });
    expect(status).toEqual({ 'test.unit': 'missing', 'test.audit': 'missing', 'test.integrity': 'missing' });
    expect(conclusion).toBe('failure');
  });

  test('red in one report and green in another is red', async () => {
    const red = GREEN.replace(
      '<testcase name="writes [test.audit]"/>',
      '<testcase name="writes [test.audit]"><failure/></testcase>',
    );
    const { status } = await run({
      files: { 'a.xml': GREEN, 'b.xml': red },
      inputs: { reports: ['*'].concat(['a.xml', 'b.xml']) },
    });
    expect(status['test.audit']).toBe('failed');
  });

  test.each([
    ['cut off', GREEN.slice(0, -5)],
    ['empty', ''],
    ['garbled', 'garbage'],
    ['an empty suite', '<testsuites/>'],
    ['an empty object', '{}'],
  ])('a report that is %s proves nothing and keeps the unit tests from passing', async (_, content) => {
    const { status, problems } = await run({
      files: { 'a.xml': content, 'b.xml': '<testsuite><testcase name="x"/></testsuite>' },
      inputs: { reports: ['a.xml', 'b.xml'] },
      owed: ['test.unit', 'test.audit', 'test.e2e.login'],
    });
    expect(status['test.unit']).not.toBe('satisfied');
    expect(status).toMatchObject({ 'test.audit': 'missing', 'test.e2e.login': 'missing' });
    expect(problems).toHaveLength(1);
  });

  test('a report that is not there takes the force of the others', async () => {
    const expecting = policyWith({ 'test.unit': { any: true } }, { reports: { expected: ['e2e.xml'] } });
    const vanished = await run({
      policy: expecting,
      files: { 'a.xml': GREEN },
      inputs: { reports: ['a.xml'] },
      owed: ['test.unit'],
    });
    expect(vanished.status).toEqual({ 'test.unit': 'missing' });
    expect(vanished.problems[0]?.code).toBe('EG412');
    const unmatched = await run({
      files: { 'a.xml': GREEN },
      inputs: { reports: ['a.xml', 'e2e/*.xml'] },
      owed: ['test.unit'],
    });
    expect(unmatched.status['test.unit']).toBe('missing');
  });

  test('scanner reports are another gate’s when a change is judged, and refused when not', async () => {
    const files = {
      'a.xml': GREEN,
      's.sarif': '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[]}',
    };
    const inputs = { reports: ['a.xml', 's.sarif'] };
    const inChain = await run({ files, inputs, change: changeOf({ files: {} }) });
    expect(inChain.details.reports.map(({ path }) => path)).toEqual(['a.xml']);
    const alone = await run({ files, inputs });
    expect(alone.details.reports[1]).toMatchObject({ path: 's.sarif', status: 'malformed' });
  });

  test('coverage among the reports is read as coverage, once', async () => {
    const files = { 'lcov.info': 'SF:src/a.ts\nDA:1,1\nend_of_record\n' };
    const { details, inputs } = await run({ files, inputs: { reports: ['lcov.info'], coverage: ['lcov.info'] } });
    expect(details.reports).toEqual([]);
    expect(details.coverage.reports).toEqual([
      {
        path: 'lcov.info',
        format: 'lcov',
        status: 'ok',
        problems: [],
        files: [{ path: 'src/a.ts', covered: 1, total: 1 }],
      },
    ]);
    expect(inputs).toHaveLength(1);
  });

  test('the change’s own tests are examined: a hollow test proves nothing, a weakened one fails', async () => {
    const before = "test('writes [test.audit]', () => { expect(run()).toBe(403); });\n";
    const change = changeOf({
      files: { 'test/a.test.ts': [before, "test('writes [test.audit]', () => { run(); });\n"] },
    });
    const { status, findings, details } = await run({
      change,
      files: { 'a.xml': GREEN },
      inputs: { reports: ['a.xml'] },
      owed: ['test.audit', 'test.integrity'],
    });
    expect(status).toMatchObject({ 'test.audit': 'missing', 'test.integrity': 'failed' });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual([
      'test-integrity/assertion-removed',
      'test-source/no-assertion',
    ]);
    expect(details.testSources).toEqual([
      { path: 'test/a.test.ts', problems: [{ ruleId: 'no-assertion', line: 1, test: 'writes [test.audit]' }] },
    ]);
  });

  test('a threshold for changed lines is enforced where the policy has its proof', async () => {
    const strict = policyWith({ 'test.changed-lines': null }, { coverage: { changedLines: 100 } });
    const change = changeOf({ files: { 'src/a.ts': [null, 'one();\ntwo();\n'] } });
    const files = { 'lcov.info': 'SF:src/a.ts\nDA:1,1\nDA:2,0\nend_of_record\n' };
    const { status, details } = await run({ policy: strict, change, files, inputs: { coverage: ['lcov.info'] } });
    expect(status).toEqual({ 'test.changed-lines': 'failed' });
    expect(details.coverage.changedLines).toMatchObject({ covered: 1, uncovered: 1 });
  });

  test('results on the base’s code are recorded and prove nothing', async () => {
    const { status, details } = await run({
      files: { 'base.xml': GREEN },
      inputs: { reportsBase: ['base.xml'] },
      owed: ['test.unit'],
    });
    expect(status).toEqual({ 'test.unit': 'missing' });
    expect(details.reportsBase[0]).toMatchObject({ path: 'base.xml', status: 'ok', tests: 2 });
  });

  test('named test sources are examined without a repository; one that is not there is a problem', async () => {
    const files = { 'a.test.ts': "test('t', () => {});", 'b_test.py': 'def test_t(): pass' };
    const { details, problems } = await run({ files, inputs: { testSource: ['a.test.ts', 'b_test.py', 'c.test.ts'] } });
    expect(details.testSources.map(({ path, problems: own }) => [path, own.length])).toEqual([
      ['a.test.ts', 1],
      ['b_test.py', 1],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['EG413']);
  });
});

describe('monotony', () => {
  const files = { 'a.xml': GREEN, 'b.xml': RED, 'c.tap': 'ok 1 - login\n1..1\n' };
  const spoil: readonly (readonly [string, (content: string) => string])[] = [
    ['emptied', () => ''],
    ['cut', (content) => content.slice(0, content.length >> 1)],
    ['garbled', (content) => content.replace(/[<1]/gu, '?')],
  ];

  test.each(spoil)('no single report, %s, makes an unproved requirement pass', async (_, change) => {
    const owed = ['test.unit', 'test.e2e.login', 'test.audit'];
    const whole = await run({ files, inputs: { reports: Object.keys(files) }, owed });
    for (const path of Object.keys(files) as (keyof typeof files)[]) {
      const spoilt = await run({
        files: { ...files, [path]: change(files[path]) },
        inputs: { reports: Object.keys(files) },
        owed,
      });
      for (const id of owed) if (whole.status[id] !== 'satisfied') expect(spoilt.status[id]).not.toBe('satisfied');
    }
  });
});
