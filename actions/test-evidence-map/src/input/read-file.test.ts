import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { memoryFiles } from '../../../../shared/testing/memory-files.ts';
import type { Consumer } from './consumer.ts';
import { MalformedReport } from './malformed.ts';
import { readFileOnce } from './read-file.ts';

const collecting = (into: string[]): Consumer => ({
  write: (chunk) => into.push(chunk),
  end: () => into.push('<end>'),
});
const chunked = (...chunks: readonly Buffer[]) => ({ ...memoryFiles({}), stream: () => Readable.from(chunks) });

describe('readFileOnce', () => {
  test('hands over the whole text and hashes the whole file', async () => {
    const content = '<a>é</a>'.repeat(50_000);
    const bytes = Buffer.from(content);
    const seen: string[] = [];
    const files = chunked(bytes.subarray(0, 11), bytes.subarray(11, 200_001), bytes.subarray(200_001));
    const { digest, error } = await readFileOnce(files, 'x', async () => collecting(seen));
    expect(error).toBeNull();
    expect(seen.at(-1)).toBe('<end>');
    expect(seen.slice(0, -1).join('')).toBe(content);
    expect(digest).toEqual({
      path: 'x',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });

  test('chooses by the beginning, even when it comes in small pieces', async () => {
    let start = '';
    const files = chunked(...'<testsuite/>'.split('').map((letter) => Buffer.from(letter)));
    await readFileOnce(files, 'x', async (bytes) => {
      start = Buffer.from(bytes).toString();
      return null;
    });
    expect(start).toBe('<testsuite/>');
  });

  test('an error of the parser ends the parsing, not the hashing', async () => {
    const files = chunked(Buffer.alloc(70_000, 'a'), Buffer.alloc(70_000, 'b'));
    const failing: Consumer = {
      write: () => {
        throw new MalformedReport('no');
      },
      end: () => undefined,
    };
    const { digest, error } = await readFileOnce(files, 'x', async () => failing);
    expect(error).toBeInstanceOf(MalformedReport);
    expect(digest.bytes).toBe(140_000);
  });

  test('the end counts: a character cut in two is an error', async () => {
    const { error } = await readFileOnce(chunked(Buffer.from('{"a":"é').subarray(0, 7)), 'x', async () =>
      collecting([]),
    );
    expect(error).toBeInstanceOf(MalformedReport);
  });

  test('a disk that fails is no malformed report', async () => {
    const files = {
      ...memoryFiles({}),
      stream: () =>
        new Readable({
          read: function () {
            this.destroy(new Error('EIO'));
          },
        }),
    };
    await expect(readFileOnce(files, 'x', async () => null)).rejects.toMatchObject({ code: 'EG111' });
  });
});
