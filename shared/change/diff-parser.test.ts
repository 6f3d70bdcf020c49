import { describe, expect, test } from '@jest/globals';
import { assert, integer, property } from 'fast-check';
import { DiffParser } from './diff-parser.ts';

const OID = '1'.repeat(40);
const raw = (status: string, ...paths: string[]): string =>
  `:100644 100644 ${OID} ${OID} ${status}\0${paths.join('\0')}\0`;
const parse = (output: string | Buffer, chunk = Number.POSITIVE_INFINITY) => {
  const bytes = Buffer.from(output);
  const parser = new DiffParser();
  for (let at = 0; at < bytes.length; at += chunk) parser.push(bytes.subarray(at, Math.min(at + chunk, bytes.length)));
  return parser.end();
};
const patch = `${raw('M', 'a')}\0diff --git a/a b/a\nindex ${OID}..${OID} 100644\n--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n one\n-two\n+TWO\n\\ No newline at end of file\n`;

describe('output of git diff-tree', () => {
  test('without any change is nothing', () => expect(parse('')).toEqual([]));

  test('means the same however it is cut into chunks', () => {
    assert(property(integer({ min: 1, max: 60 }), (chunk) => expect(parse(patch, chunk)).toEqual(parse(patch))));
  });

  test('that ends in the middle is refused, wherever it was cut', () => {
    const bytes = Buffer.from(patch);
    const whole = parse(patch);
    assert(
      property(integer({ min: 1, max: bytes.length - 1 }), (length) => {
        let files: unknown;
        try {
          files = parse(bytes.subarray(0, length));
        } catch (error) {
          expect(error).toMatchObject({ code: 'EG312' });
          return;
        }
        // A cut inside the last record may lose only what does not count.
        const [file] = files as typeof whole;
        const complete = file?.additions === 1 && file.deletions === 1;
        const rawOnly = file?.hunks.length === 0;
        expect(complete || rawOnly).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('with more sections than records is refused', () => {
    expect(() => parse(`${patch}diff --git a/b b/b\n`)).toThrow(expect.objectContaining({ code: 'EG312' }));
  });

  test('with a line no hunk can hold is refused', () => {
    expect(() => parse(patch.replace('-two', 'xtwo'))).toThrow(expect.objectContaining({ code: 'EG312' }));
  });

  test('cuts a huge line, counts it, and says that it was cut', () => {
    const huge = `${raw('M', 'a')}\0diff --git a/a b/a\n@@ -0,0 +1 @@\n+${'x'.repeat(400_000)}\n`;
    const [file] = parse(huge);
    expect(file).toMatchObject({ additions: 1, truncated: true });
    expect(file?.hunks[0]?.lines[0]?.text.length).toBeLessThanOrEqual(100_000);
  });

  test('up to a mark is complete there, however it is cut; the mark inside of a hunk is content', () => {
    const inside = patch.replace('+TWO', '+end-of-it');
    for (const output of ['', patch, inside]) {
      assert(
        property(integer({ min: 1, max: 60 }), (chunk) => {
          const parser = new DiffParser('+end-of-it');
          const bytes = Buffer.from(`${output}+end-of-it\n`);
          for (let at = 0; at < bytes.length; at += chunk) {
            expect(parser.marked).toBe(false);
            parser.push(bytes.subarray(at, at + chunk));
          }
          expect(parser.marked).toBe(true);
          expect(parser.end()).toEqual(parse(output));
        }),
      );
    }
  });
});
