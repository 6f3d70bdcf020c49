import { describe, expect, test } from '@jest/globals';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { memoryFiles } from '../../../../shared/testing/memory-files.ts';
import { checkTraces } from './trace-check.ts';

const edit = (path: string) =>
  JSON.stringify({
    type: 'assistant', uuid: 'u', parentUuid: null, cwd: '/home/dev/project', sessionId: 's',
    message: { content: [{ type: 'tool_use', id: 't', name: 'Edit', input: { file_path: path } }] },
  }); // prettier-ignore
const change = changeOf({ files: { 'src/a.ts': ['1\n', '2\n'] } });
const codes = async (path: string) => {
  const { problems } = await checkTraces(memoryFiles({ 's.jsonl': edit(path) }), ['s.jsonl'], change, []);
  return problems.map(({ code }) => code);
};

describe('whose work a transcript records', () => {
  test.each([['/home/dev/project/src/a.ts'], ['src/a.ts'], ['./src/a.ts'], ['C:\\dev\\project\\src\\a.ts']])(
    '%s is in the change',
    async (path) => expect(await codes(path)).toEqual([]),
  );

  test.each([['/home/dev/other/src/b.ts'], ['lib/xsrc/a.ts2']])('%s is not', async (path) =>
    expect(await codes(path)).toEqual(['EG407']),
  );

  test('without a change there is nothing to compare with', async () => {
    const { problems } = await checkTraces(memoryFiles({ 's.jsonl': edit('/x/b.ts') }), ['s.jsonl'], null, []);
    expect(problems).toEqual([]);
  });
});

test('what was judged is what was hashed', async () => {
  const text = edit('src/a.ts');
  const { inputs } = await checkTraces(memoryFiles({ 's.jsonl': text }), ['s.jsonl'], change, []);
  expect(inputs).toMatchObject([{ path: 's.jsonl', bytes: Buffer.byteLength(text) }]);
});

test('a transcript that is not there is a problem', async () => {
  const { traces, problems } = await checkTraces(memoryFiles({}), ['gone.jsonl'], change, []);
  expect([traces, problems.length]).toEqual([[], 1]);
});
