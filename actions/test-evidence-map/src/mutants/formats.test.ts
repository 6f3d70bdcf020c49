import { describe, expect, test } from '@jest/globals';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { memoryFiles } from '../../../../shared/testing/memory-files.ts';
import { readReport } from '../results/read-report.ts';
import { changedMutants } from './changed-mutants.ts';
import type { Mutant } from './mutant.ts';

const STRYKER = JSON.stringify({
  schemaVersion: '1.0',
  thresholds: { high: 80, low: 60 },
  files: {
    'src/a.ts': {
      language: 'typescript',
      source: 'x',
      mutants: [
        mutant('1', 2, 'Killed', ['7']),
        mutant('2', 2, 'Survived'),
        mutant('3', 3, 'NoCoverage'),
        mutant('4', 3, 'CompileError'),
        mutant('5', 9, 'Survived'),
      ],
    },
  },
  testFiles: { 'test/a.test.ts': { tests: [{ id: '7', name: 'gate denies' }] } },
});
function mutant(id: string, line: number, status: string, killedBy: readonly string[] = []): object {
  const location = { start: { line, column: 1 }, end: { line, column: 9 } };
  return { id, mutatorName: 'ConditionalExpression', replacement: 'true', location, status, killedBy };
}
const PIT = `<?xml version="1.0"?><mutations partial="true">
<mutation detected="true" status="KILLED"><sourceFile>Gate.java</sourceFile><mutatedClass>org.example.Gate$Inner</mutatedClass><lineNumber>12</lineNumber><description>negated conditional</description><killingTest>org.example.GateTest.[engine:junit-jupiter]/[class:org.example.GateTest]/[method:denies()]</killingTest></mutation>
<mutation detected="false" status="SURVIVED"><sourceFile>Gate.java</sourceFile><mutatedClass>org.example.Gate</mutatedClass><lineNumber>13</lineNumber><mutator>VOID</mutator><killingTest/></mutation>
</mutations>`;
const CARGO = JSON.stringify({
  outcomes: [
    { scenario: 'Baseline', summary: 'Success' },
    { scenario: { Mutant: rust(4) }, summary: 'CaughtMutant' },
    { scenario: { Mutant: rust(5) }, summary: 'MissedMutant' },
    { scenario: { Mutant: rust(6) }, summary: 'Unviable' },
  ],
});
function rust(line: number): object {
  return {
    file: 'src/lib.rs',
    name: 'replace f with ()',
    span: { start: { line, column: 1 }, end: { line, column: 2 } },
  };
}

async function read(content: string): Promise<readonly Mutant[] | string> {
  const found = await readReport(memoryFiles({ r: content }), 'r', () => undefined);
  if (found.kind === 'mutants') return found.mutants;
  return found.kind === 'results' ? found.reading.status : found.kind;
}
const short = (mutants: readonly Mutant[] | string): unknown =>
  typeof mutants === 'string'
    ? mutants
    : mutants.map(({ path, startLine, status, killedBy }) => [path, startLine, status, ...killedBy]);

describe('mutation reports', () => {
  test('Stryker: statuses, places and the names of the tests that noticed', async () =>
    expect(short(await read(STRYKER))).toEqual([
      ['src/a.ts', 2, 'killed', 'gate denies'],
      ['src/a.ts', 2, 'survived'],
      ['src/a.ts', 3, 'no-coverage'],
      ['src/a.ts', 3, 'invalid'],
      ['src/a.ts', 9, 'survived'],
    ]));

  test('PIT: the file lies in the package of the class', async () =>
    expect(short(await read(PIT))).toEqual([
      ['org/example/Gate.java', 12, 'killed', 'denies'],
      ['org/example/Gate.java', 13, 'survived'],
    ]));

  test('cargo-mutants', async () =>
    expect(short(await read(CARGO))).toEqual([
      ['src/lib.rs', 4, 'killed'],
      ['src/lib.rs', 5, 'survived'],
      ['src/lib.rs', 6, 'invalid'],
    ]));

  test.each([
    ['cut off', STRYKER.slice(0, -20)],
    ['of another shape', STRYKER.replace('"location"', '"place"')],
    ['cut off XML', PIT.slice(0, -20)],
    ['without a line', PIT.replace('<lineNumber>12</lineNumber>', '')],
    ['made while tests failed', CARGO.replace('Success', 'Failure')],
  ])('a report %s is malformed', async (_, content) => expect(await read(content)).toBe('malformed'));
});

describe('changedMutants', () => {
  const change = changeOf({ files: { 'src/a.ts': ['one\nfour\n', 'one\ntwo\nthree\nfour\n'] } });

  test('counts the mutants of added lines only', async () => {
    const found = changedMutants(change, (await read(STRYKER)) as readonly Mutant[]);
    expect(found).toMatchObject({ killed: 1, survived: 1, notReached: 1, invalid: 1 });
    expect([...found.killers]).toEqual(['gate denies']);
    expect(found.alive.map(({ line }) => line)).toEqual([2, 3]);
  });

  test('a mutant over many lines belongs to the change when it holds an added one', () => {
    const wide = { path: '/ci/src/a.ts', endLine: 900, status: 'survived', what: 'emptied', killedBy: [] } as const;
    expect(changedMutants(change, [{ ...wide, startLine: 1 }]).survived).toBe(1);
    expect(changedMutants(change, [{ ...wide, startLine: 4 }]).survived).toBe(0);
  });
});
