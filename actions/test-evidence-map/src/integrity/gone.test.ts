import { describe, expect, test } from '@jest/globals';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { mentionsAny, wordsGone } from './gone.ts';

const gone = async (files: Parameters<typeof changeOf>[0]['files']): Promise<string[]> => [
  ...(await wordsGone(changeOf({ files }))),
];

describe('wordsGone', () => {
  test('words of removed lines that no changed code file has any more', async () => {
    expect(
      await gone({
        'src/a.ts': ['export const legacyMode = true;\nexport const other = 1;\n', 'export const other = 1;\n'],
      }),
    ).toEqual(['legacyMode', 'true']);
  });
  test('a word that moved to another file is not gone', async () => {
    const files = { 'src/a.ts': ['legacyMode();\n', ''], 'src/b.ts': ['', 'legacyMode();\n'] } as const;
    expect(await gone(files)).toEqual([]);
  });
  test('tests and texts have no say', async () => {
    expect(await gone({ 'test/a.test.ts': ['legacyMode();\n', ''], 'README.md': ['legacyMode\n', ''] })).toEqual([]);
  });
  test('a deleted file takes its words along', async () => {
    expect(await gone({ 'src/a.ts': ['legacyMode();\n', null] })).toEqual(['legacyMode']);
  });
});

test('mentionsAny compares whole words', () => {
  const words = new Set(['legacy']);
  expect(mentionsAny('expect(legacy).toBe(1)', words)).toBe(true);
  expect(mentionsAny('expect(legacyMode).toBe(1)', words)).toBe(false);
  expect(mentionsAny('anything', new Set())).toBe(false);
});
