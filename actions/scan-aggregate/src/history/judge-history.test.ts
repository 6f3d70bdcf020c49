import { describe, expect, test } from '@jest/globals';
import type { Change } from '../../../../shared/change/change.ts';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { readText } from '../../testing/read.ts';
import { result, run, sarifOf, type ResultParts } from '../../testing/sarif.ts';
import { mergeWithinTools } from '../identity/within-tool.ts';
import { locateIn } from '../paths/locate.ts';
import { judgeHistory } from './judge-history.ts';

const report = (...results: ResultParts[]) => readText(sarifOf(run('Tool', results.map(result))));

async function judge(head: ResultParts[], base: ResultParts[] | null, change: Change | null) {
  const reports = [await report(...head)];
  const baseline = base === null ? [] : [await report(...base)];
  const locate = change === null ? null : locateIn(await change.listHead());
  const history = await judgeHistory(mergeWithinTools(reports, locate).items, reports, baseline, change);
  return {
    states: history.judged.map(({ judgement }) => judgement.state),
    from: history.judged.map(({ judgement }) => judgement.from?.observation.startLine),
    because: history.judged.map(({ judgement }) => judgement.because),
    fixed: history.fixed.map(({ observation }) => observation.startLine),
  };
}

const lines = (...text: string[]) => `${text.join('\n')}\n`;

describe('with nothing to compare', () => {
  test('everything is new', async () => expect((await judge([{}], null, null)).states).toEqual(['new']));
});

describe('by the change alone', () => {
  const change = changeOf({
    files: {
      'src/a.js': [lines('one', 'two', 'three'), lines('zero', 'one', 'two', 'three')],
      'src/new.js': [null, lines('fresh')],
      'img.bin': ['a\0', 'b\0'],
    },
    untouched: { 'src/other.js': lines('x') },
  });
  test.each([
    ['an added line', { line: 1 }, 'new'],
    ['a line of context', { line: 2 }, 'existing'],
    ['a region that reaches an added line', { line: 1, endLine: 3 }, 'new'],
    ['an added file', { path: 'src/new.js' }, 'new'],
    ['a file the change leaves alone', { path: 'src/other.js', line: 1 }, 'existing'],
    ['an absolute path', { path: '/ci/repo/src/other.js' }, 'existing'],
    ['a path that is not in the tree', { path: 'dist/a.js' }, 'new'],
    ['a changed binary file', { path: 'img.bin' }, 'new'],
    [
      'no line in a changed file',
      { more: { locations: [{ physicalLocation: { artifactLocation: { uri: 'src/a.js' } } }] } },
      'new',
    ],
    ['no place', { more: { locations: [] } }, 'new'],
  ])('%s', async (_, parts, state) => expect((await judge([parts], null, change)).states).toEqual([state]));
});

describe('by a baseline alone', () => {
  const call = (line: number, name = 'dangerous_call(input)'): ResultParts => ({ line, snippet: name });
  test('unchanged and moved in its file: existing, with where it was', async () => {
    expect(
      await judge([call(5), call(90, 'another_call(input)')], [call(5), call(10, 'another_call(input)')], null),
    ).toMatchObject({
      states: ['existing', 'existing'],
      from: [5, 10],
      fixed: [],
    });
  });

  test('same line and rule, other code: the old one is fixed and the new one is new', async () =>
    expect(await judge([call(5, 'execute(command)')], [call(5, 'evaluate(text)')], null)).toMatchObject({
      states: ['new'],
      fixed: [5],
    }));

  test('a copy is new, whichever of the two it is', async () => {
    const { states } = await judge([call(5), call(50)], [call(5)], null);
    expect(states.filter((state) => state === 'new')).toHaveLength(1);
    const moved = await judge([call(40), call(50)], [call(5)], null);
    expect(moved.states).toEqual(['new', 'new']);
  });

  test('without code or fingerprint a moved one is ambiguous: new', async () =>
    expect((await judge([{ line: 50 }], [{ line: 5 }], null)).states).toEqual(['new']));

  test('a fingerprint identifies only where it is the only one of its kind', async () => {
    const marked = (line: number, hash: string): ResultParts => ({ line, more: { partialFingerprints: { a: hash } } });
    expect((await judge([marked(50, 'x')], [marked(5, 'x')], null)).states).toEqual(['existing']);
    const constant = [marked(5, 'requires login'), { ...marked(6, 'requires login'), ruleId: 'other' }];
    expect((await judge([marked(50, 'requires login')], constant, null)).states).toEqual(['new']);
  });

  test('a moved checkout and a moved file are recognised, another folder with the same name is not guessed', async () => {
    const at = (path: string, snippet = 'dangerous_call(input)'): ResultParts => ({ path, snippet, line: 7 });
    expect((await judge([at('/new/work/src/a.js')], [at('/old/agent/src/a.js')], null)).states).toEqual(['existing']);
    expect((await judge([at('x/a.js'), at('y/a.js')], [at('z/a.js')], null)).states).toEqual(['new', 'new']);
  });

  test('a rule or a tool that the base did not run makes everything new', async () => {
    expect((await judge([{ ruleId: 'unknown' }], [{}], null)).states).toEqual(['new']);
  });
});

describe('by a baseline and the change', () => {
  const base = lines('first();', 'query(name);', 'last();');
  const change = changeOf({
    files: { 'src/a.js': [base, lines('added();', 'first();', 'query(name);', 'other(name);', 'last();')] },
  });

  test('a line that the change pushed down is existing; an added one is new', async () => {
    const head = [{ line: 3 }, { line: 4 }];
    expect(await judge(head, [{ line: 2 }], change)).toMatchObject({
      states: ['existing', 'new'],
      from: [2, undefined],
      fixed: [],
    });
  });

  test('a line edited in place is new, and the old finding is fixed', async () => {
    const edited = changeOf({ files: { 'src/a.js': [base, base.replace('query(name)', 'query(name + suffix)')] } });
    expect(await judge([{ line: 2 }], [{ line: 2 }], edited)).toMatchObject({ states: ['new'], fixed: [2] });
  });

  test('a line moved inside its file is existing', async () => {
    const moved = changeOf({
      files: { 'src/a.js': [lines('danger(input);', 'a', 'b', 'c'), lines('a', 'b', 'c', 'danger(input);')] },
    });
    expect((await judge([{ line: 4 }], [{ line: 1 }], moved)).states).toEqual(['existing']);
  });

  test('a rename is followed', async () => {
    const renamed = changeOf({ files: { 'lib/b.js': [base, `new\n${base}`] }, renames: { 'lib/b.js': 'src/a.js' } });
    expect(await judge([{ path: 'lib/b.js', line: 3 }], [{ path: 'src/a.js', line: 2 }], renamed)).toMatchObject({
      states: ['existing'],
      because: ['the change left its line as it was'],
    });
  });

  test('a finding of the base in a deleted file is fixed', async () => {
    const deleted = changeOf({ files: { 'src/a.js': [base, null] } });
    expect(await judge([], [{ line: 2 }], deleted)).toMatchObject({ fixed: [2] });
  });
});

test('a baseline whose scan failed is no baseline', async () => {
  const reports = [await report({})];
  const broken = [await readText(sarifOf(run('Tool', [result()], { invocations: [{ executionSuccessful: false }] })))];
  const history = await judgeHistory(mergeWithinTools(reports, null).items, reports, broken, null);
  expect(history.judged[0]?.judgement.state).toBe('new');
  expect(history.problems[0]?.code).toBe('EG416');
});

test('a scan of head that failed fixed nothing', async () => {
  const failed = [await readText(sarifOf(run('Tool', [], { invocations: [{ executionSuccessful: false }] })))];
  expect((await judgeHistory([], failed, [await report({})], null)).fixed).toEqual([]);
});

test.each([
  [10, ['EG418']],
  [9, []],
])('%i findings of the base that are all gone raise %j', async (count, codes) => {
  const base = [await report(...Array.from({ length: count }, (_, index) => ({ line: index + 1 })))];
  const history = await judgeHistory([], [await report()], base, null);
  expect(history.problems.map(({ code }) => code)).toEqual(codes);
  expect(history.fixed).toHaveLength(count);
});
