import { describe, expect, test } from '@jest/globals';
import type { Change } from '../../../shared/change/change.ts';
import type { GateReport } from '../../../shared/evidence/report.ts';
import type { GateName } from '../../../shared/evidence/gates.ts';
import { changeOf } from '../../../shared/testing/change-builder.ts';
import { memoryFiles } from '../../../shared/testing/memory-files.ts';
import type { Inputs } from './inputs.ts';
import { judge } from './judge.ts';
import { policyWith } from './testing/policy.ts';

const ID = 'test.denied';
const RED = 'test.red-without-change';
const catalogue = {
  [ID]: null,
  'test.unit': { any: true as const },
  [RED]: null,
  'test.inventory': null,
  'test.mutants': null,
  'test.sensitive-lines': null,
};
const suite = (...cases: readonly string[]): string => `<testsuite name="s">${cases.join('')}</testsuite>`;
const passes = '<testcase classname="gate" name="denies [test.denied]"/>';
const fails = (message: string): string =>
  `<testcase classname="gate" name="denies [test.denied]"><failure message="${message}"/></testcase>`;
const mutants = JSON.stringify({
  schemaVersion: '2',
  thresholds: {},
  files: {
    'src/a.ts': {
      mutants: [
        {
          id: '1',
          mutatorName: 'Block',
          status: 'Killed',
          killedBy: ['7'],
          location: { start: { line: 1 }, end: { line: 1 } },
        },
        { id: '2', mutatorName: 'Block', status: 'Survived', location: { start: { line: 2 }, end: { line: 2 } } },
      ],
    },
  },
  testFiles: { t: { tests: [{ id: '7', name: 's gate denies [test.denied]' }] } },
});
const change = changeOf({ files: { 'src/a.ts': [null, 'one();\ntwo();\n'] } });

interface Given {
  readonly files: Readonly<Record<string, string>>;
  readonly inputs?: Partial<Inputs>;
  readonly tests?: object;
  readonly change?: Change;
  readonly areas?: readonly unknown[];
}

async function run({ files, inputs, tests = {}, areas, ...given }: Given) {
  const earlier = new Map<GateName, GateReport>();
  const emitted = new Map<string, string>();
  if (areas !== undefined) {
    const requirements = Object.keys(catalogue).map((id) => ({ id, requiredBy: ['r'], why: 'w' }));
    earlier.set('risk-classify', { details: { areas, requirements } } as unknown as GateReport);
  }
  const outcome = await judge({
    change: given.change ?? change,
    policy: policyWith(catalogue, { tests }),
    inputs: { reports: ['head.xml'], reportsBase: [], coverage: [], testSource: [], ...inputs },
    files: memoryFiles(files),
    earlier,
    clock: { now: () => 0 },
    environment: {},
    emit: async (name, content) => void emitted.set(name, content),
    progress: () => undefined,
  });
  const evidence = new Map(outcome.evidence.map((one) => [one.id, one]));
  return {
    ...outcome,
    emitted,
    of: (id: string) => evidence.get(id),
    status: (id: string) => evidence.get(id)?.status,
  };
}

describe('red without the change', () => {
  const base = { reportsBase: ['base.xml'] };
  test('a test that failed there by assertion proves that it sees the change', async () => {
    const { status, details } = await run({
      files: { 'head.xml': suite(passes), 'base.xml': suite(fails('expected 200 to be 403')) },
      inputs: base,
    });
    expect(status(RED)).toBe('satisfied');
    expect(details.mappings[0]).toMatchObject({ grade: 'red', onBase: 'red' });
    expect(details.onBase).toEqual({ red: 1 });
  });

  test.each([
    ['passes', suite(passes)],
    ['lacks a name', suite(fails('TypeError: refuse is not a function'))],
    ['does not compile', suite(fails('SyntaxError: Unexpected token'))],
    ['breaks', suite(fails('connect ECONNREFUSED'))],
    ['is not there', suite('<testcase name="other"/>')],
    ['is in a broken report', suite(fails('expected 200 to be 403')).slice(0, -4)],
  ])('a test that %s on the base’s code does not', async (_, report) => {
    const { status, of } = await run({ files: { 'head.xml': suite(passes), 'base.xml': report }, inputs: base });
    expect(status(RED)).toBe('missing');
    expect(of(RED)?.nextAction).toBeTruthy();
  });

  test('red on the base and not green on the head proves nothing', async () => {
    const red = suite(fails('expected 200 to be 403'));
    const { status } = await run({ files: { 'head.xml': red, 'base.xml': red }, inputs: base });
    expect(status(RED)).toBe('missing');
  });

  test('a report that is not there is a problem of its own', async () => {
    const { problems, status } = await run({ files: { 'head.xml': suite(passes) }, inputs: base });
    expect(problems.map(({ code }) => code)).toEqual(['EG450']);
    expect(status(RED)).toBe('missing');
  });
});

describe('the inventory of names', () => {
  const files = (head: string): Given => ({
    files: { 'head.xml': head, 'base.xml': suite(passes, '<testcase name="other"/>') },
    inputs: { reportsBase: ['base.xml'] },
  });
  test('is kept', async () =>
    expect((await run(files(suite(passes, '<testcase name="other"/>')))).status('test.inventory')).toBe('satisfied'));

  test.each([
    ['vanished', suite(passes), 'test-inventory/vanished'],
    ['is skipped now', suite(passes, '<testcase name="other"><skipped/></testcase>'), 'test-inventory/switched-off'],
  ])('a test that %s fails it', async (_, head, ruleId) => {
    const { of, findings } = await run(files(head));
    expect(of('test.inventory')).toMatchObject({ status: 'failed', refs: ['s other'] });
    expect(findings).toContainEqual(expect.objectContaining({ ruleId, level: 'warning' }));
  });
});

describe('a demanded grade', () => {
  const demanding = (grade: string, more: Partial<Given> = {}) =>
    run({
      files: { 'head.xml': suite(passes), ...more.files },
      tests: { grades: { [ID]: grade } },
      inputs: more.inputs ?? {},
    });

  test('is refused with what would raise it', async () => {
    const { of } = await demanding('asserted');
    expect(of(ID)).toMatchObject({
      status: 'missing',
      summary: expect.stringContaining('is executed, asserted is asked for'),
    });
    expect(of(ID)?.nextAction).toContain('Let its assertions be seen');
  });

  test('is met by a runner that counts assertions', async () => {
    const counted = suite('<testcase classname="gate" name="denies [test.denied]" assertions="2"/>');
    expect((await demanding('asserted', { files: { 'head.xml': counted } })).status(ID)).toBe('satisfied');
  });

  test('is met by a mutant that the test noticed', async () => {
    const { status, details } = await demanding('killed', {
      files: { 'mutation.json': mutants },
      inputs: { reports: ['head.xml', 'mutation.json'] },
    });
    expect(status(ID)).toBe('satisfied');
    expect(details.mappings[0]).toMatchObject({ grade: 'killed', raise: null });
  });
});

describe('mutants of changed lines', () => {
  const given = (tests: object): Given => ({
    files: { 'head.xml': suite(passes), 'mutation.json': mutants },
    inputs: { reports: ['head.xml', 'mutation.json'] },
    tests,
  });
  test.each([
    [50, 'satisfied'],
    [51, 'failed'],
  ])('%d %% are asked for', async (least, expected) =>
    expect((await run(given({ mutants: least }))).status('test.mutants')).toBe(expected),
  );

  test('without a report they are missing', async () => {
    const { status } = await run({ files: { 'head.xml': suite(passes) }, tests: { mutants: 1 } });
    expect(status('test.mutants')).toBe('missing');
  });

  test('a broken report proves nothing and is told', async () => {
    const broken = { 'head.xml': suite(passes), 'mutation.json': mutants.slice(0, -9) };
    const { status, problems } = await run({ ...given({ mutants: 1 }), files: broken });
    expect(status('test.mutants')).toBe('missing');
    expect(problems[0]?.code).toBe('EG410');
  });
});

describe('changed lines in sensitive areas', () => {
  const areas = [{ area: 'authorization', reasons: [{ path: 'src/a.ts', line: 1 }] }, null, { area: 7 }];
  const cover = (second: number): Given => ({
    files: { 'head.xml': suite(passes), 'lcov.info': `SF:src/a.ts\nDA:1,1\nDA:2,${second}\nend_of_record\n` },
    inputs: { coverage: ['lcov.info'] },
    areas,
  });
  test.each([
    [1, 'satisfied'],
    [0, 'failed'],
  ])('are all asked for; the second line ran %d times', async (second, expected) =>
    expect((await run(cover(second))).status('test.sensitive-lines')).toBe(expected),
  );

  test('a file that no report measured is not covered', async () => {
    const { status } = await run({
      ...cover(1),
      files: { 'head.xml': suite(passes), 'lcov.info': 'SF:src/b.ts\nDA:1,1\nend_of_record\n' },
    });
    expect(status('test.sensitive-lines')).toBe('failed');
  });
});

describe('the canary', () => {
  const planted = (canary: string | null): Given => ({
    files: { 'head.xml': suite(passes), ...(canary === null ? {} : { 'out/canary.xml': canary }) },
    inputs: { reports: ['head.xml', ...(canary === null ? [] : ['out/canary.xml'])] },
    tests: { canary: 'canary.xml' },
  });
  test('red, it lets the other reports count and is none of them', async () => {
    const { status, details, inputs } = await run(planted(suite('<testcase name="planted"><failure/></testcase>')));
    expect(status(ID)).toBe('satisfied');
    expect(status('test.unit')).toBe('satisfied');
    expect(details).toMatchObject({ canary: 'red', totals: { tests: 1 } });
    expect(inputs.map(({ path }) => path)).toContain('out/canary.xml');
  });

  test.each([
    ['green', suite('<testcase name="planted"/>'), 'failed'],
    ['not there', null, 'missing'],
    ['empty', suite(), 'missing'],
    ['cut off', suite('<testcase name="planted"><failure/></testcase>').slice(0, -3), 'missing'],
    ['a crash outside of tests', '<testsuite name="s"><error/></testsuite>', 'failed'],
  ])('%s, no test proves anything', async (_, canary, expected) => {
    const { status } = await run(planted(canary));
    expect([status(ID), status('test.unit')]).toEqual([expected, expected]);
  });
});

describe('what a proof has to show', () => {
  const source = (assertion: string): string =>
    `describe('gate', () => { it('denies [test.denied]', async () => { ${assertion} }); });\n`;
  const given = (assertion: string): Given => ({
    files: { 'head.xml': suite(passes) },
    tests: { content: { [ID]: 'denial' } },
    change: changeOf({ files: { 'test/gate.test.ts': [null, source(assertion)] } }),
  });
  test('a denial that is asserted', async () => {
    const { status, details } = await run(given('expect(await call()).toBe(403);'));
    expect(status(ID)).toBe('satisfied');
    expect(details.mappings[0]).toMatchObject({ asserts: true, grade: 'asserted' });
  });

  test('a denial that is only in the name is none', async () => {
    const { of } = await run(given('expect(await call()).toBe(200);'));
    expect(of(ID)).toMatchObject({ status: 'missing', summary: expect.stringContaining('does not show a denial') });
    expect(of(ID)?.nextAction).toContain('Let the test assert a denial');
  });

  test('a test whose source is not part of the change is not judged by it', async () => {
    const { status } = await run({ files: { 'head.xml': suite(passes) }, tests: { content: { [ID]: 'denial' } } });
    expect(status(ID)).toBe('satisfied');
  });
});

describe('claims of standards', () => {
  test('are checked, told and found fault with', async () => {
    const report = suite('<testcase name="a v5.0.0-8.2.1"/>', '<testcase name="b ASVS 99.1.1"/>');
    const { details, findings, emitted } = await run({ files: { 'head.xml': report } });
    expect(details.claims.map(({ id, status, passing }) => [id, status, passing])).toEqual([
      ['8.2.1', 'valid', 1],
      ['99.1.1', 'unknown', 1],
    ]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['test-claim/unknown']);
    expect([...emitted.keys()]).toEqual(['test-result.intoto.json', 'test-declarations.cdx.json']);
    expect(emitted.get('test-declarations.cdx.json')).toContain('v5.0.0-8.2.1');
  });
});
