import { describe, expect, test } from '@jest/globals';
import { coverageOf } from '../testing/read.ts';

const COBERTURA = '<coverage line-rate="0.5"><sources><source>/repo</source></sources><packages><package><classes>';
const END = '</classes></package></packages></coverage>';
const clazz = (body: string): string => `<class filename="src/a.py">${body}</class>`;

describe('coverage formats: covered/total lines by file', () => {
  test.each([
    ['LCOV', 'TN:\nSF:src/a.ts\nDA:1,3\nDA:2,0\nLF:2\nLH:1\nend_of_record\n', { 'src/a.ts': '1/2' }],
    [
      'LCOV, records of one file merged',
      'SF:a\nDA:1,1\nDA:2,0\nend_of_record\nSF:a\nDA:1,0\nDA:2,4\nend_of_record\n',
      { a: '2/2' },
    ],
    ['LCOV with checksums and CRLF', 'SF:a\r\nDA:1,1,abc=\r\nend_of_record\r\n', { a: '1/1' }],
    [
      'Cobertura',
      COBERTURA + clazz('<lines><line number="1" hits="1"/><line number="2" hits="0"/></lines>') + END,
      { 'src/a.py': '1/2' },
    ],
    [
      'Cobertura, methods repeat the class',
      COBERTURA +
        clazz(
          '<methods><method><lines><line number="1" hits="1"/></lines></method></methods><lines><line number="1" hits="1"/></lines>',
        ) +
        END,
      { 'src/a.py': '1/1' },
    ],
    [
      'Cobertura, methods speak for an empty class',
      COBERTURA + clazz('<methods><method><lines><line number="7" hits="0"/></lines></method></methods><lines/>') + END,
      { 'src/a.py': '0/1' },
    ],
    [
      'Cobertura, classes of one file merged',
      COBERTURA +
        clazz('<lines><line number="1" hits="0"/></lines>') +
        clazz('<lines><line number="1" hits="2"/></lines>') +
        END,
      { 'src/a.py': '1/1' },
    ],
    [
      'JaCoCo',
      '<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="r"><package name="com/x"><sourcefile name="A.java"><line nr="3" mi="0" ci="2"/><line nr="4" mi="1" ci="0"/></sourcefile></package></report>',
      { 'com/x/A.java': '1/2' },
    ],
    [
      'Clover',
      '<coverage generated="1" clover="3.2.0"><project><file name="a.ts" path="/repo/a.ts"><line num="1" count="1" type="method"/><line num="2" count="1" type="stmt"/><line num="3" count="0" type="cond" truecount="0" falsecount="1"/></file></project></coverage>',
      { '/repo/a.ts': '1/2' },
    ],
    [
      'Istanbul',
      JSON.stringify({
        '/repo/a.ts': {
          path: '/repo/a.ts',
          statementMap: { 0: { start: { line: 1 } }, 1: { start: { line: 1 } }, 2: { start: { line: 2 } } },
          s: { 0: 0, 1: 2, 2: 0 },
        },
      }),
      { '/repo/a.ts': '1/2' },
    ],
    ['Go', 'mode: set\nexample.org/a.go:3.2,5.10 2 1\nexample.org/a.go:7.1,7.9 1 0\n', { 'example.org/a.go': '3/4' }],
    [
      'OpenCover',
      '<CoverageSession><Modules><Module><Files><File uid="1" fullPath="C:\\a.cs"/></Files><SequencePoints><SequencePoint sl="1" vc="1" fileid="1"/><SequencePoint sl="2" vc="0" fileid="1"/><SequencePoint sl="16707566" vc="0" fileid="1"/></SequencePoints></Module></Modules></CoverageSession>',
      { 'C:\\a.cs': '1/2' },
    ],
  ])('%s', async (_, content, files) =>
    expect(await coverageOf(content)).toEqual({ status: 'ok', files, problem: '' }),
  );

  test.each([
    ['nothing', '', 'empty'],
    ['a record without lines', 'SF:a\nend_of_record\n', 'empty'],
    ['an empty map', '{}', 'malformed'],
    ['a record cut off', 'SF:a\nDA:1,1\n', 'malformed'],
    ['line data without a file', 'TN:\nDA:1,1\nSF:a\nend_of_record\n', 'malformed'],
    ['a line beyond any file', 'SF:a\nDA:99999999,1\nend_of_record\n', 'malformed'],
    ['a line that is no number', 'SF:a\nDA:one,1\nend_of_record\n', 'malformed'],
    ['XML cut off', COBERTURA + clazz('<lines>'), 'malformed'],
    ['a line without a number', COBERTURA + clazz('<lines><line hits="1"/></lines>') + END, 'malformed'],
    ['a Go profile cut off', 'mode: set\nexample.org/a.go:3.2,5.', 'malformed'],
    ['a block over the whole of memory', 'mode: set\na.go:1.1,999999999.1 1 1\n', 'malformed'],
    ['a foreign document', '<html></html>', 'malformed'],
  ])('%s covers nothing', async (_, content, status) => {
    const reading = await coverageOf(content);
    expect(reading.status).toBe(status);
    expect(Object.values(reading.files).every((figures) => figures === '0/0')).toBe(true);
  });
});
