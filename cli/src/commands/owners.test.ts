import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { captured } from '../../../test/support/io.ts';
import { main } from '../main.ts';
import { MAX_PATH_BYTES, pathsIn } from './owners-paths.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'owners-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function owners(
  codeowners: string | Buffer,
  paths: string,
): Promise<{ status: number; out: string; err: string }> {
  writeFileSync(join(folder, 'CODEOWNERS'), codeowners);
  writeFileSync(join(folder, 'paths'), paths);
  const io = { ...captured(), cwd: folder };
  const status = await main(['owners', '--codeowners', 'CODEOWNERS', '--paths', 'paths'], io);
  return { status, ...io.text };
}
const parsed = (out: string): unknown[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

describe('evidence-gate owners', () => {
  test('says of each path who owns it, by which line', async () => {
    const { status, out, err } = await owners(
      '* @acme/all\n/docs/ @ann bo@example.org\n/docs/free/\n',
      'a\ndocs/b\ndocs/free/c',
    );
    expect(status).toBe(0);
    expect(parsed(out)).toEqual([
      { path: 'a', owners: ['@acme/all'], pattern: '*', line: 1 },
      { path: 'docs/b', owners: ['@ann', 'bo@example.org'], pattern: '/docs/', line: 2 },
      { path: 'docs/free/c', owners: [], pattern: '/docs/free/', line: 3 },
    ]);
    expect(err).toBe('');
  });

  test('a path nobody owns has no pattern and no line', async () =>
    expect(parsed((await owners('/docs/ @ann\n', 'src/a\n')).out)).toEqual([
      { path: 'src/a', owners: [], pattern: null, line: null },
    ]));

  test('names the lines that GitHub skips', async () => {
    const { status, err } = await owners('!docs/ @ann\n* @bo\n', 'docs/a\n');
    expect(status).toBe(0);
    expect(err).toMatch(/^line 1 is skipped, as GitHub does: .*negation/u);
  });

  test('answers every line of a long list', async () => {
    const paths = Array.from({ length: 20_000 }, (_, index) => `src/${index}`);
    expect(parsed((await owners('* @ann\n', paths.join('\n'))).out)).toHaveLength(20_000);
  });

  test('an empty list has no answer', async () => expect((await owners('* @ann\n', '\n\n')).out).toBe(''));

  test('a file larger than GitHub reads is refused', async () => {
    const { status, err } = await owners(Buffer.alloc(3 * 1024 * 1024 + 1, '#'), 'a\n');
    expect(status).toBe(2);
    expect(err).toMatch(/^error EG260 .*ignores such a file/u);
  });

  test.each([
    ['no CODEOWNERS', ['--codeowners', 'nowhere', '--paths', 'paths'], 'EG260'],
    ['no list', ['--codeowners', 'CODEOWNERS', '--paths', 'nowhere'], 'EG260'],
    ['a folder', ['--codeowners', 'CODEOWNERS', '--paths', 'sub'], 'EG260'],
    ['no flag', ['--codeowners', 'CODEOWNERS'], 'EG200'],
  ])('exits 2 with a next step: %s', async (_what, words, code) => {
    mkdirSync(join(folder, 'sub'), { recursive: true });
    writeFileSync(join(folder, 'CODEOWNERS'), '');
    const io = { ...captured(), cwd: folder };
    expect(await main(['owners', ...words], io)).toBe(2);
    expect(io.text.err).toMatch(new RegExp(`^error ${code} .+\\n {2}→ .+\\n$`, 'u'));
  });
});

describe('a list of paths', () => {
  async function read(...chunks: string[]): Promise<string[]> {
    async function* source(): AsyncGenerator<Uint8Array> {
      for (const chunk of chunks) yield Buffer.from(chunk, 'latin1');
    }
    const paths: string[] = [];
    for await (const path of pathsIn(source())) paths.push(path);
    return paths;
  }

  test.each([
    [['a\nb\n'], ['a', 'b']],
    [['a\nb'], ['a', 'b']],
    [['a\0b\nc\0'], ['a', 'b\nc']],
    [
      ['a\nb', '\0c'],
      ['a\nb', 'c'],
    ],
    [
      ['a', 'b', '\nc', '\n\n', 'd'],
      ['ab', 'c', 'd'],
    ],
    [['\u00c3', '\u00bc\n'], ['ü']],
    [['a\r\n'], ['a\r']],
    [[], []],
  ])('%j', async (chunks, paths) => expect(await read(...chunks)).toEqual(paths));

  test('is read in pieces, whatever its length', async () => {
    const chunk = 'src/file\n'.repeat(1000);
    expect(await read(...Array.from({ length: 50 }, () => chunk))).toHaveLength(50_000);
  });

  test.each([
    ['a path without end', ['a'.repeat(MAX_PATH_BYTES + 1)]],
    ['a path without end, in pieces', ['a\n', ...Array.from({ length: 70 }, () => 'a'.repeat(1024))]],
    ['a NUL after many lines', ['a\n'.repeat(MAX_PATH_BYTES), 'b\0c\n']],
  ])('%s is refused', async (_what, chunks) =>
    expect(read(...chunks)).rejects.toMatchObject({ code: 'EG261', exitStatus: 2 }),
  );
});
