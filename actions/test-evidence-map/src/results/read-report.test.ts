import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { memoryFiles } from '../../../../shared/testing/memory-files.ts';
import { figures } from '../testing/read.ts';
import { readReport } from './read-report.ts';

const read = (content: string) => readReport(memoryFiles({ report: content }), 'report', () => undefined);

describe('readReport', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\n', 'empty'],
    ['a log', 'npm ERR! test failed', 'malformed'],
    ['an empty object', '{}', 'malformed'],
    ['a list', '[]', 'malformed'],
    ['HTML', '<!doctype html><html><body>404</body></html>', 'malformed'],
    ['binary', '\u0000\u0001\u0002', 'malformed'],
  ])('%s', async (_, content, expected) => {
    const result = await read(content);
    expect(result.kind === 'results' ? result.reading.status : result.kind).toBe(expected);
  });

  test('leaves coverage and scanner reports to those who read them', async () => {
    expect((await read('TN:\nSF:a.ts\nDA:1,1\nend_of_record\n')).kind).toBe('coverage');
    expect((await read('{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[]}')).kind).toBe('scan');
  });

  test('hashes the whole file, also when reading stopped early', async () => {
    const content = `<testsuite><testcase></testsuite>${' '.repeat(300_000)}`;
    const { digest } = await read(content);
    expect(digest).toEqual({
      path: 'report',
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
  });

  test('every cut of a good report is refused or red, never green', async () => {
    const whole =
      '<testsuites><testsuite name="s" tests="2"><testcase name="a"/><testcase name="b"/></testsuite></testsuites>';
    for (let length = 0; length < whole.length; length++) {
      expect(await figures(whole.slice(0, length))).not.toMatch(/^ok/u);
    }
    expect(await figures(whole)).toBe('ok 2/2/0/0/0');
  });

  test('a file that cannot be read is an error with a next step', async () => {
    const files = {
      ...memoryFiles({}),
      stream: () => {
        throw new Error('EACCES');
      },
    };
    await expect(readReport(files, 'report', () => undefined)).rejects.toMatchObject({ code: 'EG111' });
  });
});
