import { describe, expect, test } from '@jest/globals';
import { compareWorkflow, isWorkflow } from './workflow-token.ts';

const workflow = (general: string, job = ''): string =>
  `on: push\n${general}\njobs:\n  build:\n    runs-on: x\n${job && `    ${job}\n`}`;
const compare = async (before: string | null, after: string | null) =>
  (await compareWorkflow('.github/workflows/ci.yml', before, after)).permissions.map(({ where, change }) => [
    where.split('#')[1],
    change,
  ]);

describe('direction of token permissions', () => {
  const read = 'permissions: { contents: read }';
  test.each([
    ['a scope grew', read, 'permissions: { contents: write }', 'widened'],
    ['a scope shrank', 'permissions: { contents: write }', read, 'narrowed'],
    ['a scope was added', read, 'permissions: { contents: read, id-token: write }', 'widened'],
    ['one grew, one shrank', 'permissions: { contents: write }', 'permissions: { issues: write }', 'widened'],
    ['same', read, read, 'same'],
    ['the block went: the default may be wider', read, '', 'widened'],
    ['the block came', '', 'permissions: { contents: read }', 'narrowed'],
    ['everything to nothing', 'permissions: write-all', 'permissions: {}', 'narrowed'],
    ['read-all to write-all', 'permissions: read-all', 'permissions: write-all', 'widened'],
    ['none is absent', 'permissions: { contents: read, issues: none }', read, 'same'],
    ['metadata is always readable', 'permissions: { contents: read, metadata: read }', read, 'same'],
    ['nothing stated on either side', '', '', 'same'],
    ['id-token even against the permissive default', '', 'permissions: { id-token: write }', 'widened'],
  ])('%s', async (_name, before, after, change) => {
    expect(await compare(workflow(before), workflow(after))).toEqual([['build', change]]);
  });

  test('a job’s own block replaces the workflow’s', async () => {
    const general = 'permissions: write-all';
    expect(await compare(workflow(general, 'permissions: {}'), workflow(general))).toEqual([['build', 'widened']]);
    expect(await compare(workflow(general), workflow(general, 'permissions: { contents: read }'))).toEqual([
      ['build', 'narrowed'],
    ]);
  });

  test('a new job is measured by the most that any job could do', async () => {
    const before = workflow('permissions: { contents: read }');
    expect(await compare(before, `${before}  more:\n    runs-on: x\n`)).toEqual([
      ['build', 'same'],
      ['more', 'same'],
    ]);
    expect(await compare(before, `${before}  more:\n    permissions: { contents: write }\n`)).toContainEqual([
      'more',
      'widened',
    ]);
  });

  test('a new workflow widens, a deleted one narrows', async () => {
    expect(await compare(null, workflow(''))).toEqual([['build', 'widened']]);
    expect(await compare(workflow(''), null)).toEqual([['build', 'narrowed']]);
  });

  test.each([
    ['not YAML', 'a: [b'],
    ['no jobs', 'on: push'],
    ['unknown level', workflow('permissions: { contents: admin }')],
    ['unknown word', workflow('permissions: everything')],
    ['a list', workflow('permissions: [contents]')],
    ['an alias bomb', `a: &a [x,x]\n${Array.from({ length: 200 }, (_, n) => `b${n}: *a`).join('\n')}\n${workflow('')}`],
  ])('what cannot be read counts as widened: %s', async (_name, after) => {
    const result = await compareWorkflow('.github/workflows/ci.yml', workflow(''), after);
    expect(result.permissions.map(({ change }) => change)).toEqual(['widened']);
    expect(result.unreadable).toContain('cannot be read');
  });
});

test('only files that GitHub runs are workflows', () => {
  expect(isWorkflow('.github/workflows/ci.yml')).toBe(true);
  expect(isWorkflow('.github/workflows/sub/ci.yml')).toBe(false);
  expect(isWorkflow('docs/.github/workflows/ci.yml')).toBe(false);
});
