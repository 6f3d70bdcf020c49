import { describe, expect, test } from '@jest/globals';
import { readText } from '../../testing/read.ts';
import { result, run, sarifOf } from '../../testing/sarif.ts';
import { readReport } from './read-report.ts';

const good = sarifOf(run('Tool', [result()]));
const statusOf = async (bytes: Uint8Array) => (await readReport({ path: 'r', bytes })).status;
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('encodings', () => {
  test('reads UTF-8 with and without a byte order mark, and UTF-16', async () => {
    expect(await statusOf(Buffer.from(good))).toBe('ok');
    expect(await statusOf(Buffer.from(`\uFEFF${good}`))).toBe('ok');
    expect(await statusOf(utf16(good))).toBe('ok');
  });
  test.each([
    ['a byte order mark alone', Buffer.from('\uFEFF'), 'empty'],
    ['nothing', Buffer.alloc(0), 'empty'],
    ['white space', Buffer.from(' \n'), 'empty'],
    ['bytes that are no text', Buffer.from([0x1f, 0x8b, 0x08, 0xff, 0xc0]), 'malformed'],
    ['half of a UTF-16 character', Buffer.from([0xff, 0xfe, 0x7b]), 'malformed'],
  ])('%s is %s', async (_, bytes, status) => expect(await statusOf(bytes)).toBe(status));
});

describe('hostile and broken JSON is malformed, and says why', () => {
  test.each([
    ['cut off', good.slice(0, -2), 'not one complete JSON document'],
    ['twice the document', good + good, 'no format known'],
    ['trailing garbage', `${good}x`, 'not one complete JSON document'],
    ['a trailing comma', `${good.slice(0, -1)},}`, 'not one complete JSON document'],
    ['a NUL in a string', good.replace('Bad.', 'B\0d.'), 'NUL'],
    ['a name twice', good.replace('{"version"', '{"runs":[],"version"'), 'the name "runs" twice'],
    ['a name twice, once escaped', good.replace('{"version"', '{"r\\u0075ns":[],"version"'), 'the name "runs" twice'],
    ['nested without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'nested deeper'],
    ['a page in place of the report', '<html><body>Sign in</body></html>', 'no format known'],
    ['words', 'No findings.', 'no format known'],
    ['a string', '"no findings"', 'no format known'],
    ['true', 'true', 'no format known'],
    ['another document', '{"name":"service","version":"1.0.0"}', 'no format known'],
  ])('%s', async (_, text, problem) => {
    const report = await readText(text);
    expect(report.status).toBe('malformed');
    expect(report.problems.join()).toContain(problem);
  });

  test.each(['[]', '{}', 'null'])('%s may be honest, and says nothing: empty', async (text) =>
    expect((await readText(text)).status).toBe('empty'),
  );

  test('prototype names are names like others', async () => {
    const text = `{"version":"2.1.0","__proto__":{"runs":[]},"constructor":1}`;
    expect((await readText(text)).status).toBe('malformed');
    expect(({} as Record<string, unknown>)['runs']).toBeUndefined();
  });

  test('a string of many quotes and backslashes is scanned once', async () => {
    const text = sarifOf(run('Tool', [result({ text: '\\"'.repeat(200_000) })]));
    const start = performance.now();
    expect((await readText(text)).status).toBe('ok');
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('XML', () => {
  test.each([
    ['cut off', '<bom xmlns="http://cyclonedx.org/schema/bom/1.4"><vulnerabilities>', 'not well-formed'],
    ['a document type', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'document type'],
    ['nested without end', '<a>'.repeat(10_000), 'nested deeper'],
    ['an unknown entity', '<a>&boom;</a>', 'not well-formed'],
  ])('%s is malformed', async (_, text, problem) => {
    const report = await readText(text);
    expect(report.status).toBe('malformed');
    expect(report.problems.join()).toContain(problem);
  });
});
