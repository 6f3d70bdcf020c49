import { describe, expect, test } from '@jest/globals';
import type { Change } from '../../../../shared/change/change.ts';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { sidesOf, textsOf } from './sides.ts';
import { viewOf } from './view.ts';

const filler = Array.from({ length: 30 }, (_, index) => `line${index}();`).join('\n');
const fileOf = (change: Change) => change.files[0]!;

describe('sides', () => {
  test('the old side is the new one with the hunks taken back', async () => {
    const before = `a();\n${filler}\nb();\nc();`;
    const after = `${filler}\nb(2);\nc();\nd();`;
    const change = changeOf({ files: { 'a.ts': [before, after] } });
    expect(await textsOf(change, fileOf(change))).toEqual({ before, after });
  });

  test('hunks that do not fit the text leave the hunks alone', async () => {
    const change = { ...changeOf({ files: { 'a.ts': ['a\nb', 'a\nc'] } }), readHead: async () => 'something else' };
    const sides = await sidesOf(change, fileOf(change));
    expect(sides.whole).toBe(false);
    expect(sides.after[0]?.lines).toEqual(['a', 'c']);
  });

  test('a bare patch gives its hunks', async () => {
    const change = { ...changeOf({ files: { 'a.ts': ['a\nb', 'a\nc'] } }), readHead: async () => null };
    expect(await textsOf(change, fileOf(change))).toEqual({ before: null, after: null });
    expect((await viewOf(change, fileOf(change))).added.map(({ text }) => text)).toEqual(['c']);
  });
});

describe('view', () => {
  const added = async (before: string | null, after: string, path = 'a.ts'): Promise<string[]> => {
    const change = changeOf({ files: { [path]: [before, after] } });
    return (await viewOf(change, fileOf(change))).added.map(({ text }) => text);
  };

  test('a changed line inside a comment that opened far above is no code', async () => {
    const comment = (word: string): string => `/*\n${filler}\n${word}\n*/\ncode();`;
    expect(await added(comment('one'), comment('two'))).toEqual([]);
  });

  test('a line keeps its code and loses its comment', async () => {
    expect(await added('a();', 'a(1); // why')).toEqual(['a(1);']);
  });

  test.each([
    ['comments only', 'a(); // one', 'a(); // two', 'a.ts', true],
    ['white space only', 'a( b )', 'a(b)', 'a.ts', true],
    ['one character', 'a === b', 'a !== b', 'a.ts', false],
    ['indentation of Python', 'if a:\n  b()\n  c()', 'if a:\n  b()\nc()', 'a.py', false],
    ['configuration is never proved', 'a: 1 # x', 'a: 1 # y', 'a.yml', false],
    ['neither is text of an unknown language', 'a b', 'a  b', 'tool', false],
  ])('cosmetic: %s', async (_name, before, after, path, cosmetic) => {
    const change = changeOf({ files: { [path]: [before, after] } });
    expect((await viewOf(change, fileOf(change))).cosmetic).toBe(cosmetic);
  });
});
