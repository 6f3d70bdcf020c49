import { describe, expect, test } from '@jest/globals';
import { messageOf } from '../../testing/messages-server.ts';
import { findingOf } from '../../testing/reviewer.ts';
import { answerSchema } from './answer.ts';
import { judgeMessage as judgeBy } from './message.ts';
import { ResponseTooLarge, tamed } from './response.ts';

const judgeMessage = (reply: unknown) => judgeBy(reply, answerSchema, (text) => text);
const answer = { hunks: [{ id: 'h1', verdict: 'no-problem' }], findings: [] };

describe('a message', () => {
  test('with an answer is an answer with its usage', () => {
    expect(judgeMessage(messageOf(JSON.stringify(answer)))).toEqual({
      ok: true,
      answer,
      usage: { inputTokens: 1000, cacheWriteTokens: 500, cacheReadTokens: 0, outputTokens: 200 },
    });
  });

  test('may think before it answers, in several blocks', () => {
    const text = JSON.stringify(answer);
    const content = [
      { type: 'thinking', thinking: '{"hunks":', signature: 's' },
      { type: 'text', text: text.slice(0, 10), citations: null },
      { type: 'text', text: text.slice(10), citations: null },
    ] as never;
    expect(judgeMessage(messageOf('', { content })).ok).toBe(true);
  });

  test('that failed still states what it cost', () => {
    const cut = judgeMessage(messageOf('{', { stop_reason: 'max_tokens' }));
    expect(cut).toMatchObject({ ok: false, state: 'truncated', usage: { outputTokens: 200 } });
  });

  test('refused by a category from outside our list shows none of it', () => {
    const stop_details = { type: 'refusal', category: '<b>x</b>', explanation: 'y' } as never;
    const refused = judgeMessage(messageOf('', { stop_reason: 'refusal', stop_details }));
    expect(refused).toMatchObject({ state: 'refused', why: 'the model refused to review' });
  });

  test.each([
    ['more fields than agreed', { ...answer, approved: true }],
    ['a finding without its quote', { ...answer, findings: [{ ...findingOf({}), quote: undefined }] }],
    ['lines that are no integers', { ...answer, findings: [findingOf({ startLine: 1.5 })] }],
    ['a quote beyond all measure', { ...answer, findings: [findingOf({ quote: 'x'.repeat(8001) })] }],
    ['more findings than anybody reads', { ...answer, findings: Array.from({ length: 201 }, () => findingOf({})) }],
    ['an unknown verdict', { ...answer, hunks: [{ id: 'h1', verdict: 'approved' }] }],
    ['an array', [answer]],
  ])('with %s is malformed', (_, wrong) => {
    expect(judgeMessage(messageOf(JSON.stringify(wrong)))).toMatchObject({ ok: false, state: 'malformed' });
  });

  test.each([
    null,
    undefined,
    '',
    '<html>',
    7,
    [],
    {},
    { ...messageOf('x'), usage: { input_tokens: -1, output_tokens: 1 } },
  ])('that is %j is malformed, and nobody knows its cost', (reply) => {
    expect(judgeMessage(reply)).toMatchObject({ ok: false, state: 'malformed', usage: null });
  });
});

describe('the answer’s schema', () => {
  test('reaches the service whole: every field required, nothing open, no union but with null', async () => {
    const { zodOutputFormat } = await import('@anthropic-ai/sdk/helpers/zod');
    const text = JSON.stringify(zodOutputFormat(answerSchema).schema);
    for (const field of Object.keys(findingOf({}))) expect(text).toContain(`"${field}":`);
    expect(text.match(/"anyOf":\[[^\]]*\{"type":"null"\}\]/gu)).toHaveLength(2);
    expect(text.match(/"type":"object"/gu)).toHaveLength(text.match(/"additionalProperties":false/gu)?.length ?? 0);
    expect(text).not.toContain('"properties":{}');
  });
});

describe('a response', () => {
  const after = (headers: Record<string, string>, status = 429): string | null =>
    tamed(new Response('{}', { status, headers })).headers.get('x-should-retry');

  test.each([
    [{ 'retry-after': '3600' }, 'false'],
    [{ 'retry-after': '21' }, 'false'],
    [{ 'retry-after': 'Wed, 25 Nov 2026 00:00:00 GMT' }, 'false'],
    [{ 'retry-after-ms': '3600000' }, 'false'],
    [{ 'retry-after': '3600', 'x-should-retry': 'true' }, 'false'],
    [{ 'retry-after': '20' }, null],
    [{ 'retry-after-ms': '500' }, null],
    [{}, null],
  ])('with %j is allowed or not: %s', (headers, expected) => {
    expect(after(headers as Record<string, string>)).toBe(expected);
  });

  test('an answer is handed on as it is', async () => {
    const response = tamed(new Response('{"ok":true}', { headers: { 'retry-after': '3600' } }));
    expect(response.headers.get('x-should-retry')).toBeNull();
    expect(await response.json()).toEqual({ ok: true });
  });

  test('the body of an error can still be read', async () => {
    const limited = new Response('{"type":"error"}', { status: 429, headers: { 'retry-after': '3600' } });
    expect(await tamed(limited).text()).toBe('{"type":"error"}');
  });

  test('a body without an end ends in an error', async () => {
    const megabyte = new Uint8Array(1024 * 1024);
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(megabyte) });
    await expect(tamed(new Response(endless)).text()).rejects.toBeInstanceOf(ResponseTooLarge);
  });

  test('a response without a body stays one', () => {
    expect(tamed(new Response(null, { status: 204 })).status).toBe(204);
  });
});
