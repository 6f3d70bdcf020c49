import { describe, expect, test } from '@jest/globals';
import { changeOf, type ChangeRecipe } from '../../../../shared/testing/change-builder.ts';
import { reachedFiles } from './reach.ts';

const reached = async (files: ChangeRecipe['files'], untouched: Record<string, string>): Promise<string[]> =>
  (await reachedFiles(changeOf({ files, untouched }))).map(({ path, area, by }) => `${path} ${area} ${by}`);
const edited = ['a', 'b'] as const;
const workflow = (step: string): Record<string, string> => ({
  '.github/workflows/ci.yml': `jobs:\n  a:\n    steps:\n      - ${step}\n`,
});

describe('what a workflow runs', () => {
  test.each<[string, string, string]>([
    ['a script', 'run: bash scripts/build.sh --all', 'scripts/build.sh'],
    ['one with a dot in front', 'run: ./hack/build.sh', 'hack/build.sh'],
    ['a file of a local action', 'uses: ./tools/setup', 'tools/setup/index.js'],
  ])('%s', async (_name, step, path) => {
    expect(await reached({ [path]: edited }, workflow(step))).toEqual([`${path} ci-cd .github/workflows/ci.yml`]);
  });

  test('a script of a script, and in a circle', async () => {
    const files = { 'scripts/a.sh': ['', './scripts/b.sh'], 'scripts/b.sh': ['', './scripts/a.sh'] } as const;
    expect(await reached(files, workflow('run: scripts/a.sh'))).toEqual([
      'scripts/a.sh ci-cd .github/workflows/ci.yml',
      'scripts/b.sh ci-cd scripts/a.sh',
    ]);
  });

  test.each<[string, string, string]>([
    ['a longer name', 'run: scripts/build.sh.old', 'scripts/build.sh'],
    ['the end of another path', 'run: web/scripts/build.sh', 'scripts/build.sh'],
    ['a script that nothing runs', 'run: npm test', 'scripts/build.sh'],
    ['a neighbour of a local action', 'uses: ./tools/setup', 'tools/setup-more/index.js'],
  ])('not %s', async (_name, step, path) => {
    expect(await reached({ [path]: edited }, workflow(step))).toEqual([]);
  });

  test('the tree is not listed for a change without scripts', async () => {
    const change = changeOf({ files: { 'src/app/a.ts': edited } });
    const listHead = (): never => {
      throw new Error('listed');
    };
    expect(await reachedFiles({ ...change, listHead })).toEqual([]);
  });
});

describe('what instructions to agents import', () => {
  test.each<[string, string, string, string]>([
    ['a document', 'CLAUDE.md', 'Read @docs/rules.md first.', 'docs/rules.md'],
    ['at the end of a sentence', 'AGENTS.md', 'See @docs/rules.md.', 'docs/rules.md'],
    ['relative to its folder', '.claude/CLAUDE.md', '@../docs/rules.md', 'docs/rules.md'],
  ])('%s', async (_name, source, text, path) => {
    expect(await reached({ [path]: edited }, { [source]: text })).toEqual([`${path} agent-permissions ${source}`]);
  });

  test('through each other, and no further than five', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 8 }, (_, n) => [`docs/${n}.md`, ['', `@${n + 1}.md`] as const]),
    );
    expect(await reached(chain, { 'CLAUDE.md': '@docs/0.md' })).toHaveLength(5);
  });

  test('neither an address nor a scope of packages', async () => {
    const text = 'Mail dev@docs/rules.md or use @scope/name.';
    expect(await reached({ 'docs/rules.md': edited, 'src/name.ts': edited }, { 'CLAUDE.md': text })).toEqual([]);
  });
});
