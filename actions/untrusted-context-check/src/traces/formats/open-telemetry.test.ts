import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { examineTrace } from '../examine.ts';

const attribute = (key: string, value: object) => ({ key, value });
const span = (tool: string, ...more: object[]) => ({
  traceId: 'a', spanId: 'b', name: `execute_tool ${tool}`,
  attributes: [
    attribute('gen_ai.operation.name', { stringValue: 'execute_tool' }),
    attribute('gen_ai.tool.name', { stringValue: tool }),
    ...more,
  ],
}); // prettier-ignore
const args = (value: object) => attribute('gen_ai.tool.call.arguments', { stringValue: JSON.stringify(value) });
const exported = (...spans: object[]) => ({ resourceSpans: [{ scopeSpans: [{ spans }] }] });
const examine = (...records: object[]) =>
  examineTrace('spans.jsonl', Readable.from([Buffer.from(records.map((one) => JSON.stringify(one)).join('\n'))]));

test('commands and calls of exported spans', async () => {
  const report = await examine(
    exported(
      span('bash', args({ command: 'git push --force' })),
      { traceId: 'a', spanId: 'c', name: 'chat claude', attributes: [] },
      span('Read', args({ file_path: '.env' })),
    ),
  );
  expect(report).toMatchObject({ format: 'opentelemetry', status: 'ok', problems: [] });
  expect(report.commands).toMatchObject([{ command: 'git push --force', decision: 'deny' }]);
  expect(report.calls).toMatchObject([{ tool: 'Read', target: '.env', decision: 'deny' }]);
});

test('a span a line, with plain attributes', async () => {
  const report = await examine({
    trace_id: 'a', span_id: 'b', name: 'execute_tool bash',
    attributes: { 'gen_ai.tool.name': 'bash', 'gen_ai.tool.call.arguments': { command: 'ls' } },
  }); // prettier-ignore
  expect(report.commands).toMatchObject([{ command: 'ls', decision: 'allow' }]);
});

test('arguments as a list of typed values', async () => {
  const value = { kvlistValue: { values: [attribute('command', { stringValue: 'rm -rf ~' })] } };
  const report = await examine(exported(span('bash', attribute('gen_ai.tool.call.arguments', value))));
  expect(report.commands).toMatchObject([{ command: 'rm -rf ~', decision: 'deny' }]);
});

test('arguments that were not recorded are not clean', async () => {
  const report = await examine(exported(span('bash'), span('Read')));
  expect(report.commands).toMatchObject([{ decision: 'review', ruleIds: ['trace.absent-arguments'] }]);
  expect(report.calls).toMatchObject([{ decision: 'review', ruleIds: ['trace.absent-arguments'] }]);
  expect(report.problems.map(({ code }) => code)).toEqual(['EG404']);
});

test.each([
  ['no attributes', { resourceSpans: [{ scopeSpans: [{ spans: [{ name: 'execute_tool x' }] }] }] }],
  ['parts of wrong kinds', { resourceSpans: [null, 7, { scopeSpans: 'x' }, { scopeSpans: [{ spans: [[], 'y'] }] }] }],
])('hostile spans are read without failing: %s', async (_, record) => {
  expect((await examine(record)).format).toBe('opentelemetry');
});
