import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { changeOf, type ChangeRecipe } from '../../../../shared/testing/change-builder.ts';
import { findingOf } from '../../testing/reviewer.ts';
import type { ModelFinding } from '../model/answer.ts';
import { rejectionOf, type Ground } from './ground.ts';
import { readHeads } from './heads.ts';

async function groundOf(recipe: ChangeRecipe): Promise<Ground> {
  const change = changeOf(recipe);
  return {
    files: new Map(change.files.map((file) => [file.path, file])),
    heads: await readHeads(change, async (_, text) => text),
  };
}

const PATH = 'src/a.ts';

/** Judges a finding in a change of one file. */
async function judge(
  before: string | null,
  after: string | null,
  parts: Partial<ModelFinding>,
): Promise<string | null> {
  const finding = findingOf({ path: PATH, ...parts });
  return rejectionOf(finding, PATH, await groundOf({ files: { [PATH]: [before, after] } }));
}

const MISQUOTED = 'the quote is not what stands at these lines';

describe('declared normalisation', () => {
  test.each([
    ['CRLF in the file', 'a\r\nb\r\n', 'b'],
    ['CRLF in the quote', 'a\nb\n', 'b\r'],
    ['no newline at the end', 'a\nb', 'b'],
    ['a final newline in the quote', 'a\nb\n', 'b\n'],
    ['tabs', 'a\n\tif (x)\t{\n', '\tif (x)\t{'],
    ['trailing blanks', 'a\nb  \n', 'b  '],
    ['non-ASCII', 'a\nconst größe = "日本語 👍🏽";\n', 'const größe = "日本語 👍🏽";'],
    ['a carriage return within a line', 'a\nb\rc\n', 'b\rc'],
  ])('a true quote stands with %s', async (_, after, quote) => {
    expect(await judge('a\n', after, { startLine: 2, endLine: 2, quote })).toBeNull();
  });

  test('a byte order mark belongs to no line', async () => {
    expect(await judge('x\n', '\uFEFFa\n', { startLine: 1, endLine: 1, quote: 'a' })).toBeNull();
    expect(await judge('x\n', '\uFEFFa\n', { startLine: 1, endLine: 1, quote: '\uFEFFa' })).toBeNull();
  });

  test.each([
    ['spaces for a tab', '\tb', '    b'],
    ['no trailing blanks', 'b  ', 'b'],
    ['another letter case', 'admin', 'Admin'],
    ['a decomposed letter', 'gr\u00f6\u00dfe', 'gro\u0308\u00dfe'],
    ['a Cyrillic look-alike', 'scope', 'sc\u043epe'],
    ['a zero-width space more', 'scope', 'sc\u200bope'],
    ['one character less', 'a === b', 'a == b'],
  ])('a quote with %s does not', async (_, line, quote) => {
    expect(await judge('a\n', `a\n${line}\n`, { startLine: 2, endLine: 2, quote })).toBe(MISQUOTED);
  });

  test('a quote may end with the blank line that its range ends with', async () => {
    expect(await judge('a\n', 'a\nb\n\nc\n', { startLine: 2, endLine: 3, quote: 'b\n' })).toBeNull();
    expect(await judge('a\n', 'a\nb\n\nc\n', { startLine: 2, endLine: 3, quote: 'b\n\n' })).toBeNull();
    expect(await judge('a\n', 'a\nb\nc\n', { startLine: 2, endLine: 3, quote: 'b\n' })).toBe(MISQUOTED);
  });

  test('lines more or less than the range do not', async () => {
    expect(await judge('a\n', 'a\nb\nc\n', { startLine: 2, endLine: 2, quote: 'b\nc' })).toBe(MISQUOTED);
    expect(await judge('a\n', 'a\nb\nc\n', { startLine: 2, endLine: 3, quote: 'b' })).toBe(MISQUOTED);
  });

  test('a blank line quoted alone proves nothing', async () => {
    expect(await judge('a\n', 'a\n\nb\n', { startLine: 2, endLine: 2, quote: '' })).toBe(MISQUOTED);
    expect(await judge('a\n', 'a\n  \nb\n', { startLine: 2, endLine: 2, quote: '  ' })).toBe(MISQUOTED);
  });
});

describe('place', () => {
  const before = Array.from({ length: 20 }, (_, index) => `line ${index + 1}\n`).join('');
  const after = before.replace('line 10\n', 'LINE 10\nnew\n').replace('line 15\n', '');

  test('a renamed file is known by its head path', async () => {
    const ground = await groundOf({
      files: { 'new.ts': ['a\nb\nc\nd\n', 'a\nb\nC\nd\n'] },
      renames: { 'new.ts': 'old.ts' },
    });
    const at = (path: string) => findingOf({ path, startLine: 3, endLine: 3, quote: 'C' });
    expect(rejectionOf(at('new.ts'), 'new.ts', ground)).toBeNull();
    expect(rejectionOf(at('old.ts'), 'new.ts', ground)).toBe('the path is not a changed file of this change');
  });

  test('a true quote at the old side’s line number is rejected', async () => {
    // Line 12 of the base is line 13 of the head.
    expect(await judge(before, after, { startLine: 12, endLine: 12, quote: 'line 12' })).toBe(MISQUOTED);
  });

  test('beside a removed line counts as touching the change, further away does not', async () => {
    const at = (line: number, quote: string) => judge(before, after, { startLine: line, endLine: line, quote });
    expect(await at(15, 'line 14')).toBeNull();
    expect(await at(16, 'line 16')).toBeNull();
    expect(await at(17, 'line 17')).toBe('it touches no changed line and names none that enables it');
  });

  test('an unchanged line stands when it names the changed line that enables it', async () => {
    const at = (enabledByLine: number, enabledByQuote: string) =>
      judge(before, after, { startLine: 2, endLine: 2, quote: 'line 2', enabledByLine, enabledByQuote });
    expect(await at(11, 'new')).toBeNull();
    expect(await at(11, 'neu')).toBe('the quote of the enabling line is not what stands there');
    expect(await at(3, 'line 3')).toBe('the line it names as enabling is not a changed one');
  });

  test('a range that begins before the change and reaches into it stands', async () => {
    expect(await judge(before, after, { startLine: 9, endLine: 11, quote: 'line 9\nLINE 10\nnew' })).toBeNull();
  });

  test.each([
    [0, 1],
    [-1, 1],
    [3, 2],
    [1, 21 + 60],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  ])('lines %d to %d are refused', async (startLine, endLine) => {
    expect(await judge(before, after, { startLine, endLine, quote: 'line 1' })).not.toBeNull();
  });

  test.each(['../a.ts', '/etc/passwd', 'src/../../a', 'src\\a.ts', 'a\0.ts', ''])('path %j is unsafe', async (path) => {
    expect(await judge(before, after, { path, startLine: 10, endLine: 10, quote: 'LINE 10' })).toBe(
      'the path leaves the repository',
    );
  });

  test.each(['__proto__', 'constructor'])('path %j is only what the change makes of it', async (path) => {
    expect(await judge(before, after, { path })).toBe('the path is not a changed file of this change');
  });

  test('a deleted file has no head to quote from', async () => {
    expect(await judge('a\n', null, { startLine: 1, endLine: 1, quote: 'a' })).toBe(
      'the head holds no readable text at this path',
    );
  });

  test('a line that was cut for its length cannot be quoted', async () => {
    const long = 'x'.repeat(3000);
    expect(await judge('a\n', `a\n${long}\n`, { startLine: 2, endLine: 2, quote: long.slice(0, 2000) })).toBe(
      MISQUOTED,
    );
  });

  test('a hidden character is quoted as it was shown or as it is', async () => {
    const at = (quote: string) => judge('a\n', 'a\nif (x\u202e) {\n', { startLine: 2, endLine: 2, quote });
    expect(await at('if (xU+202E) {')).toBeNull();
    expect(await at('if (x\u202e) {')).toBeNull();
    expect(await at('if (x) {')).toBe(MISQUOTED);
  });

  test('a line with a secret is quoted as it was shown, never by its secret', async () => {
    const secret = `sk-ant-api03-${'aB3dE6gH9j'.repeat(4)}`;
    const at = (quote: string) => judge('a\n', `a\nconst key = "${secret}";\n`, { startLine: 2, endLine: 2, quote });
    expect(await at('const key = "[REDACTED:anthropic-key]";')).toBeNull();
    expect(await at(`const key = "${secret}";`)).toBe(MISQUOTED);
  });
});

describe('any change', () => {
  const text = fc
    .array(fc.string({ unit: fc.constantFrom('a', 'b', '{', '\t', ' ', 'é', '日', '=') }), {
      minLength: 1,
      maxLength: 30,
    })
    .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end)));

  test('true quotes of added lines stand; any altered character is rejected', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, fc.nat(), fc.nat(), async (before, after, which, where) => {
        const ground = await groundOf({ files: { [PATH]: [before, after] } });
        const added =
          ground.files
            .get(PATH)
            ?.hunks.flatMap(({ lines }) =>
              lines.filter(({ kind, text: line }) => kind === 'added' && line.trim() !== ''),
            ) ?? [];
        fc.pre(added.length > 0);
        const line = added[which % added.length];
        const quote = line?.text ?? '';
        const at = { path: PATH, startLine: line?.newLine ?? 0, endLine: line?.newLine ?? 0 };
        expect(rejectionOf(findingOf({ ...at, quote }), PATH, ground)).toBeNull();
        const bare = quote.replace(/\r$/u, '');
        const cut = where % bare.length;
        const altered = `${bare.slice(0, cut)}x${bare.slice(cut + 1)}`;
        expect(rejectionOf(findingOf({ ...at, quote: altered }), PATH, ground)).toBe(MISQUOTED);
      }),
      { numRuns: 300 },
    );
  });
});
