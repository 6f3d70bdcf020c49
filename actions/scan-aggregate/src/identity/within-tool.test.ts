import { describe, expect, test } from '@jest/globals';
import { readText } from '../../testing/read.ts';
import { result, run, sarifOf, type ResultParts } from '../../testing/sarif.ts';
import { locateIn } from '../paths/locate.ts';
import { mergeWithinTools } from './within-tool.ts';

const report = (path: string, tool: string, ...results: ResultParts[]) =>
  readText(sarifOf(run(tool, results.map(result))), path);

describe('repeats of one tool', () => {
  test('are merged inside a run only when they agree in everything', async () => {
    const one = await report(
      'a',
      'Tool',
      { line: 3 },
      { line: 3 },
      { line: 3, text: 'Other.' },
      { line: 3, snippet: 'x' },
    );
    const merged = mergeWithinTools([one], null);
    expect([merged.read, merged.items.length, merged.repeats]).toEqual([4, 3, 1]);
  });

  test('are the union of two runs', async () => {
    const free = await report('free', 'Tool', { line: 3 }, { line: 9 });
    const paid = await report('paid', 'tool', { line: 3, text: 'Said better.' }, { line: 9 }, { line: 20 });
    const merged = mergeWithinTools([free, paid], null);
    expect(merged.items.map(({ observation }) => observation.startLine)).toEqual([3, 9, 20]);
    expect(merged.items[0]?.reports).toEqual(['free', 'paid']);
  });

  test('two defects on one line stay two when both runs have both', async () => {
    const both = [{ text: 'First.' }, { text: 'Second.' }];
    const merged = mergeWithinTools([await report('a', 'Tool', ...both), await report('b', 'Tool', ...both)], null);
    expect(merged.items).toHaveLength(2);
  });

  test('other tools keep their own', async () => {
    const merged = mergeWithinTools([await report('a', 'One', {}), await report('b', 'Two', {})], null);
    expect(merged.items.map(({ toolKey }) => toolKey)).toEqual(['one', 'two']);
  });

  test('do not depend on the order of the reports', async () => {
    const a = await report('a', 'Tool', { line: 1 }, { line: 2 });
    const b = await report('b', 'Tool', { line: 2, text: 'Else.' });
    expect(mergeWithinTools([b, a], null)).toEqual(mergeWithinTools([a, b], null));
  });

  test('absolute and relative paths of one file are one place', async () => {
    const locate = locateIn(['src/a.js']);
    const merged = mergeWithinTools(
      [
        await report('a', 'Tool', { path: 'file:///home/ci/repo/src/a.js' }),
        await report('b', 'Tool', { path: './src/a.js' }),
      ],
      locate,
    );
    expect(merged.items.map(({ path, located }) => [path, located])).toEqual([['src/a.js', true]]);
  });
});
