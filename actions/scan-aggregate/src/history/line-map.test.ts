import { expect, test } from '@jest/globals';
import { array, assert, constantFrom, property } from 'fast-check';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { lineMapOf } from './line-map.ts';

test('every line of the base that survives maps to a line with the same text', () => {
  const texts = array(constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 30 });
  assert(
    property(texts, texts, (before, after) => {
      const change = changeOf({
        files: { f: [before.map((line) => `${line}\n`).join(''), after.map((line) => `${line}\n`).join('')] },
      });
      const map = lineMapOf(change);
      const mapped = before.map((_, index) => map('f', index + 1)?.line ?? null);
      const kept = mapped.filter((line) => line !== null);
      expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b));
      for (const [index, line] of mapped.entries()) if (line !== null) expect(after[line - 1]).toBe(before[index]);
    }),
  );
});

test('a truncated diff maps nothing', () => {
  const change = changeOf({ files: { f: ['a\n', 'b\na\n'] } });
  const cut = { ...change, files: change.files.map((file) => ({ ...file, truncated: true })) };
  expect(lineMapOf(cut)('f', 1)).toBeNull();
  expect(lineMapOf(cut)('other', 4)).toEqual({ path: 'other', line: 4 });
});
