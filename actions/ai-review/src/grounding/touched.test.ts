import { describe, expect, test } from '@jest/globals';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { touchedLines } from './touched.ts';

function touched(before: string | null, after: string | null): number[] {
  const [file] = changeOf({ files: { 'a.ts': [before, after] } }).files;
  return file === undefined ? [] : [...touchedLines(file)].toSorted((a, b) => a - b);
}

describe('touched lines', () => {
  test.each<[string, string | null, string | null, number[]]>([
    ['an added line', 'a\nb\n', 'a\nx\nb\n', [2]],
    ['a new file', null, 'a\nb\n', [1, 2]],
    ['a removed line: the two that now meet', 'a\nb\nc\n', 'a\nc\n', [1, 2]],
    ['a line removed at the start', 'a\nb\n', 'b\n', [1]],
    ['a changed line, and its neighbour above', 'a\nb\nc\n', 'a\nB\nc\n', [1, 2]],
    ['nothing', 'a\n', 'a\n', []],
  ])('of %s', (_, before, after, expected) => {
    expect(touched(before, after)).toEqual(expected);
  });

  test('of a line removed at the end are the last one and the place behind it', () => {
    expect(touched('a\nb\n', 'a\n')).toEqual([1, 2]);
  });

  test('of two hunks are those of both', () => {
    const file = (lines: string[]): string => `${lines.join('\n')}\n`;
    const before = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`);
    const after = before.toSpliced(4, 1).toSpliced(24, 0, 'new');
    expect(touched(file(before), file(after))).toEqual([4, 5, 25]);
  });
});
