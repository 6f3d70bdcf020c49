import { afterEach, describe, expect, test } from '@jest/globals';
import { changeOf } from '../../../shared/testing/change-builder.ts';
import { AFTER, BEFORE, servers } from '../testing/judged.ts';
import { failure, json, messageOf } from '../testing/messages-server.ts';
import { findingOf, reviewer } from '../testing/reviewer.ts';
import { reviewEvidence, riskReport, TEST_KEY } from '../testing/run-gate.ts';
import type { ModelFinding } from './model/answer.ts';

const service = servers();
const { judge } = service;
afterEach(() => service.closeAll());

describe('a complete review', () => {
  test('without findings satisfies review.ai and states its cost', async () => {
    const { report, server } = await judge([reviewer()]);
    expect(reviewEvidence(report)).toMatchObject({ status: 'satisfied', nextAction: null });
    expect(report).toMatchObject({ conclusion: 'success', findings: [], problems: [] });
    expect(report.details.state).toBe('complete');
    expect(report.details.coverage).toEqual([
      { id: 'h1', path: 'src/session.ts', startLine: 1, endLine: 4, state: 'reviewed', why: expect.any(String) },
    ]);
    // 1000 in and 200 out at 4 and 20 dollars a million, 500 written to the cache at twice the input price.
    expect(report.details.usage).toMatchObject({
      model: 'claude-opus-5-5',
      inputTokens: 1500,
      outputTokens: 200,
      requests: 1,
    });
    expect(report.details.usage.usd).toBeCloseTo(0.004 + 0.004 + 0.004, 10);
    expect(server.received).toHaveLength(1);
  });

  test('asks with the documented parameters, and sends the key as a bearer token only', async () => {
    const { server } = await judge([reviewer()]);
    const [{ headers, body } = {}] = server.received;
    expect(headers?.authorization).toBe(`Bearer ${TEST_KEY}`);
    expect(body).toMatchObject({
      model: 'claude-opus-5-5',
      thinking: { type: 'adaptive' },
      output_config: { effort: 'high', format: { type: 'json_schema' } },
      system: [{ type: 'text', cache_control: { type: 'ephemeral', ttl: '1h' } }],
    });
    for (const absent of ['tools', 'tool_choice', 'temperature', 'top_p', 'top_k', 'stream', 'metadata']) {
      expect(body).not.toHaveProperty(absent);
    }
    expect(JSON.stringify(body)).not.toContain(TEST_KEY);
  });

  test('with a grounded finding that blocks fails review.ai and names the place', async () => {
    const { report } = await judge([
      reviewer(findingOf({ startLine: 2, endLine: 3, quote: '  log(user);\n  return db.get(id);' })),
    ]);
    expect(reviewEvidence(report)).toMatchObject({ status: 'failed', refs: ['src/session.ts:2'] });
    expect(report.findings).toEqual([
      expect.objectContaining({
        ruleId: 'ai-review.access-control',
        level: 'warning',
        severity: 'high',
        blocking: true,
        cwe: ['CWE-862'],
        location: { path: 'src/session.ts', startLine: 2, endLine: 3 },
      }),
    ]);
    expect(report.details.coverage[0]?.state).toBe('reviewed');
  });

  test('with a finding of low severity satisfies review.ai and keeps the finding', async () => {
    const low = findingOf({ startLine: 2, endLine: 2, quote: '  log(user);', controlled: 'yes' });
    const { report } = await judge([reviewer(low)]);
    expect(reviewEvidence(report).status).toBe('satisfied');
    expect(report.findings).toEqual([expect.objectContaining({ severity: 'low', blocking: false })]);
  });

  test('survives an overload: both attempts are counted', async () => {
    const { report } = await judge([failure(529, 'overloaded_error', { 'retry-after-ms': '5' }), reviewer()]);
    expect(reviewEvidence(report).status).toBe('satisfied');
    expect(report.details.usage.requests).toBe(2);
    // An error is not billed: the sum is that of the answer alone.
    expect(report.details.usage.usd).toBeCloseTo(0.012, 10);
  });
});

describe('findings that do not stand', () => {
  const right = { startLine: 2, endLine: 2, quote: '  log(user);' };
  test.each<[string, Partial<ModelFinding>, string]>([
    ['a line that does not exist', { startLine: 90, endLine: 90 }, 'there are no such lines in the head'],
    ['a line off by one', { startLine: 3, endLine: 3 }, 'the quote is not what stands at these lines'],
    ['another file', { path: 'src/other.ts' }, 'the path is not a changed file of this change'],
    ['a path that leaves the repository', { path: '../../etc/passwd' }, 'the path leaves the repository'],
    ['an absolute path', { path: '/proc/self/environ' }, 'the path leaves the repository'],
    ['a quote altered by one character', { quote: '  log(user).' }, 'the quote is not what stands at these lines'],
    ['a look-alike letter', { quote: '  lоg(user);' }, 'the quote is not what stands at these lines'],
    ['a hunk that was not asked about', { hunk: 'h99' }, 'it speaks of a hunk that was not asked about'],
    ['an empty quote', { quote: '' }, 'the quote is not what stands at these lines'],
    [
      'an unchanged line',
      { startLine: 1, endLine: 1, quote: 'export function read(id, user) {' },
      'it touches no changed line and names none that enables it',
    ],
  ])('%s is rejected with its reason, counted, and never clean', async (_, lie, why) => {
    const { report } = await judge([reviewer(findingOf({ ...right, ...lie }))]);
    expect(report.findings).toEqual([]);
    expect(report.details.rejected).toEqual([expect.objectContaining({ why })]);
    if (lie.hunk === undefined) expect(report.details.coverage[0]?.state).toBe('not-reviewed');
    expect(reviewEvidence(report).status).toBe('missing');
    expect(report.problems.map(({ code }) => code)).toContain('EG159');
  });

  test('one bad finding keeps the others', async () => {
    const { report } = await judge([reviewer(findingOf({ ...right, quote: 'no' }), findingOf(right))]);
    expect(report.findings).toHaveLength(1);
    expect(report.details.rejected).toHaveLength(1);
    expect(reviewEvidence(report).status).toBe('failed');
  });
});

describe('a change of several requests', () => {
  const lines = Array.from(
    { length: 900 },
    (_, line) => `export const value${line} = compute(${line}, "${'x'.repeat(60)}");\n`,
  );
  const large = changeOf({ files: { 'src/a.ts': [null, lines.join('')], 'src/session.ts': [BEFORE, AFTER] } });

  test('is not asked about further when the service declines', async () => {
    const { report, server } = await judge([failure(401, 'authentication_error')], { change: large });
    expect(server.received).toHaveLength(1);
    expect(report.details.coverage.map(({ why }) => why)).toEqual([
      expect.stringContaining('401'),
      'the model service answered 401 (authentication_error)',
    ]);
  });

  test('is asked about further when one request is refused', async () => {
    const refusal = json(messageOf('', { content: [], stop_reason: 'refusal' }));
    const { report, server } = await judge([refusal, reviewer()], { change: large });
    expect(server.received.length).toBeGreaterThan(1);
    expect(reviewEvidence(report).status).toBe('unavailable');
    expect(report.details.coverage.filter(({ state }) => state === 'not-reviewed').length).toBeGreaterThan(0);
  });

  test('a finding under the hunk of another changed file is rejected', async () => {
    const small = changeOf({ files: { 'src/b.ts': ['a\n', 'b\n'], 'src/session.ts': [BEFORE, AFTER] } });
    const mixed = findingOf({ hunk: 'h1', startLine: 2, endLine: 2, quote: '  log(user);' });
    const { report } = await judge([reviewer(mixed)], { change: small });
    expect(report.findings).toEqual([]);
    expect(report.details.rejected[0]?.why).toBe('its hunk belongs to another file');
  });
});

describe('the conclusion', () => {
  const notOwed = { earlier: [riskReport({}, ['scan.sast'])] };

  test('is neutral when the review is not owed and could not be obtained', async () => {
    const { report } = await judge([failure(500, 'api_error', { 'retry-after-ms': '1' })], notOwed);
    expect(report.conclusion).toBe('neutral');
    expect(reviewEvidence(report).status).toBe('unavailable');
  });

  test('is neutral when it is not owed and found something', async () => {
    const found = findingOf({ startLine: 2, endLine: 2, quote: '  log(user);' });
    const { report } = await judge([reviewer(found)], notOwed);
    expect(report.conclusion).toBe('neutral');
    expect(reviewEvidence(report).status).toBe('failed');
  });

  test('is a failure when nobody knows what is owed and there is no review', async () => {
    const { report } = await judge([reviewer()], { earlier: [], environment: {} });
    expect(report.conclusion).toBe('failure');
  });

  test('is a success when it is complete, owed or not', async () => {
    expect((await judge([reviewer()], notOwed)).report.conclusion).toBe('success');
    expect((await judge([reviewer()])).report.conclusion).toBe('success');
  });
});

describe('routing', () => {
  test.each([
    ['low', 'claude-haiku-5-5', 'low'],
    ['medium', 'claude-sonnet-5-5', 'medium'],
    ['critical', 'claude-opus-5-5', 'high'],
  ])('%s risk is reviewed by %s with %s effort', async (riskLevel, model, effort) => {
    const { server } = await judge([reviewer()], { earlier: [riskReport({ riskLevel })] });
    expect(server.received[0]?.body).toMatchObject({ model, output_config: { effort } });
  });

  test('an unreadable risk report counts as critical', async () => {
    const { report } = await judge([reviewer()], { earlier: [riskReport({ riskLevel: 'harmless' })] });
    expect(report.details.basis.riskLevel).toBe('critical');
  });
});
