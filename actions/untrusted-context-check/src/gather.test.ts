import { describe, expect, test } from '@jest/globals';
import { changeOf } from '../../../shared/testing/change-builder.ts';
import { memoryFiles } from '../../../shared/testing/memory-files.ts';
import { gatherSources } from './gather.ts';

const gather = (files: Record<string, [string | null, string | null]>) =>
  gatherSources(changeOf({ files }), memoryFiles({}), []);

describe('gatherSources', () => {
  test('code is read by its added lines, with their places', async () => {
    const { sources } = await gather({ 'src/a.ts': ['one\ntwo\n', 'one\nnew\ntwo\nlast\n'] });
    expect(sources).toEqual([
      { id: 'file:src/a.ts', kind: 'file', path: 'src/a.ts', text: 'new\nlast', lines: [2, 4], added: null },
    ]);
  });

  test('pages are read whole, with the lines that are new', async () => {
    const { sources } = await gather({ 'docs/a.md': ['one\n', 'one\ntwo\n'] });
    expect(sources).toMatchObject([{ text: 'one\ntwo\n', lines: null, added: new Set([2]) }]);
  });

  test('what is only removed brings nothing', async () => {
    expect((await gather({ 'docs/a.md': ['one\ntwo\n', 'one\n'], 'b.md': ['x\n', null] })).sources).toEqual([]);
  });

  test('a text file that is binary is a problem, an image is not', async () => {
    const { problems } = await gather({ 'a.md': [null, 'x\0y'], 'a.png': [null, 'x\0y'] });
    expect(problems.map(({ message }) => message.split(' ')[0])).toEqual(['a.md']);
  });
});
