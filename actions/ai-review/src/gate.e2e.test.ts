import { afterEach, describe, expect, test } from '@jest/globals';
import { changeOf } from '../../../shared/testing/change-builder.ts';
import {
  failure,
  json,
  messageOf,
  raw,
  slowDrip,
  startMessagesServer,
  type Behaviour,
  type MessagesServer,
} from '../testing/messages-server.ts';
import { answerFor, findingOf, reviewer, reviewerBy } from '../testing/reviewer.ts';
import { reviewEvidence, riskReport, runGate, TEST_KEY, type ReviewReport, type Run } from '../testing/run-gate.ts';

const BEFORE = 'export function read(id, user) {\n  return db.get(id);\n}\n';
const AFTER = 'export function read(id, user) {\n  log(user);\n  return db.get(id);\n}\n';
const change = changeOf({ files: { 'src/session.ts': [BEFORE, AFTER] } });

const servers: MessagesServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

interface Judged {
  readonly report: ReviewReport;
  readonly server: MessagesServer;
}

async function judge(behaviours: readonly [Behaviour, ...Behaviour[]], options: Partial<Run> = {}): Promise<Judged> {
  const server = await startMessagesServer(...behaviours);
  servers.push(server);
  return { server, report: await runGate({ change, baseUrl: server.url, ...options }) };
}

/** What holds of every run that did not end in a complete review. */
function expectNotReviewed({ report }: Judged, code: string, status: string): void {
  const evidence = reviewEvidence(report);
  expect(evidence.status).toBe(status);
  expect(evidence.nextAction).toBeTruthy();
  expect(report.problems.map((problem) => problem.code)).toContain(code);
  expect(report.problems.every(({ nextAction }) => nextAction !== '')).toBe(true);
  expect(report.conclusion).toBe('failure');
  expect(report.details.coverage.every(({ state, why }) => state === 'not-reviewed' && why !== '')).toBe(true);
  expect(report.details.coverage).toHaveLength(1);
}

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
  });
});

describe('findings that do not stand', () => {
  const right = { startLine: 2, endLine: 2, quote: '  log(user);' };
  test.each([
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

describe('answers that are no review', () => {
  const truncated = answerFor({ user: 'answer for each: h1.\n' } as never);
  test.each<[string, Behaviour, string, string]>([
    ['truncated JSON text', json(messageOf(JSON.stringify(truncated).slice(0, -9))), 'EG157', 'missing'],
    ['a wrong schema', reviewerBy(() => ({ ok: true })), 'EG157', 'missing'],
    ['a category out of thin air', reviewer(findingOf({ category: 'vibes' as never })), 'EG157', 'missing'],
    ['an HTML page with status 200', raw('<html>Sign in</html>', 'text/html'), 'EG157', 'missing'],
    ['a body of 20 MB', raw(`"${'x'.repeat(20_000_000)}"`, 'application/json'), 'EG157', 'missing'],
    ['a null body', raw('null', 'application/json'), 'EG157', 'missing'],
    ['an empty body', raw('', 'application/json'), 'EG157', 'missing'],
    ['another JSON object', json({ ok: true }), 'EG157', 'missing'],
    ['a body that is cut', raw('{"type":"message","content":[', 'application/json'), 'EG157', 'missing'],
    ['a message that called a tool', json(messageOf('', { stop_reason: 'tool_use' })), 'EG157', 'missing'],
    ['a message without a stop reason', json(messageOf('{}', { stop_reason: null })), 'EG157', 'missing'],
    [
      'an answer cut by max_tokens',
      json(messageOf(JSON.stringify(truncated), { stop_reason: 'max_tokens' })),
      'EG153',
      'missing',
    ],
    [
      'a refusal with empty content',
      json(
        messageOf('', {
          content: [],
          stop_reason: 'refusal',
          stop_details: { type: 'refusal', category: 'cyber', explanation: null },
        }),
      ),
      'EG152',
      'unavailable',
    ],
    [
      'a refusal after an answer',
      json(messageOf(JSON.stringify(truncated), { stop_reason: 'refusal' })),
      'EG152',
      'unavailable',
    ],
    ['an empty list of hunks', reviewerBy(() => ({ hunks: [], findings: [] })), 'EG159', 'missing'],
    [
      '"cannot-tell"',
      reviewerBy(() => ({ hunks: [{ id: 'h1', verdict: 'cannot-tell' }], findings: [] })),
      'EG159',
      'missing',
    ],
    [
      'a finding announced and not made',
      reviewerBy(() => ({ hunks: [{ id: 'h1', verdict: 'finding' }], findings: [] })),
      'EG159',
      'missing',
    ],
    ['401', failure(401, 'authentication_error'), 'EG155', 'unavailable'],
    ['402', failure(402, 'billing_error'), 'EG155', 'unavailable'],
    ['429 with an hour to wait', failure(429, 'rate_limit_error', { 'retry-after': '3600' }), 'EG155', 'unavailable'],
    ['500', failure(500, 'api_error', { 'retry-after-ms': '1' }), 'EG156', 'unavailable'],
    ['529', failure(529, 'overloaded_error', { 'retry-after-ms': '1' }), 'EG156', 'unavailable'],
    [
      'a redirect',
      (_, response) => void response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end(),
      'EG156',
      'unavailable',
    ],
  ])('%s', async (_, behaviour, code, status) => {
    expectNotReviewed(await judge([behaviour]), code, status);
  });

  test('an hour’s retry-after is neither waited for nor repeated', async () => {
    const started = Date.now();
    const { server } = await judge([failure(429, 'rate_limit_error', { 'retry-after': '3600' })]);
    expect(Date.now() - started).toBeLessThan(3000);
    expect(server.received).toHaveLength(1);
  });

  test('words of the service’s error message are not shown', async () => {
    const { report } = await judge([failure(401, 'authentication_error')]);
    expect(JSON.stringify(report)).not.toContain('attacker.example');
    expect(report.problems[0]?.message).toContain('401 (authentication_error)');
  });

  test('a slow drip ends at the deadline', async () => {
    const judged = await judge([slowDrip], { review: { timeoutSeconds: 1 } });
    expectNotReviewed(judged, 'EG154', 'unavailable');
    expect(judged.report.details.usage.usd).toBeGreaterThan(0);
  });

  test('no server at all', async () => {
    const { server } = await judge([reviewer()]);
    await server.close();
    servers.length = 0;
    const report = await runGate({ change, baseUrl: server.url });
    expectNotReviewed({ report, server }, 'EG156', 'unavailable');
  });
});

describe('before anything is sent', () => {
  test('no key: unavailable, and every hunk is accounted for', async () => {
    const judged = await judge([reviewer()], { environment: {} });
    expectNotReviewed(judged, 'EG150', 'unavailable');
    expect(reviewEvidence(judged.report).summary).toBe(
      'no ANTHROPIC_API_KEY; the review is advice and was not obtained',
    );
    expect(judged.server.received).toHaveLength(0);
  });

  test.each([
    ['ANTHROPIC_BASE_URL', 'https://attacker.example'],
    ['ANTHROPIC_CUSTOM_HEADERS', 'x-copy: 1'],
    ['ANTHROPIC_AUTH_TOKEN', 'other'],
    ['ANTHROPIC_PROFILE', 'other'],
    ['ANTHROPIC_CONFIG_DIR', '/tmp/planted'],
    ['ANTHROPIC_LOG', 'debug'],
  ])('%s is refused', async (name, value) => {
    const judged = await judge([reviewer()], { environment: { ANTHROPIC_API_KEY: TEST_KEY, [name]: value } });
    expectNotReviewed(judged, 'EG151', 'unavailable');
    expect(judged.server.received).toHaveLength(0);
    expect(JSON.stringify(judged.report)).not.toContain(value);
  });

  test('over budget: the request is not sent', async () => {
    const judged = await judge([reviewer()], { review: { maxUsd: 0.01 } });
    expectNotReviewed(judged, 'EG158', 'unavailable');
    expect(judged.server.received).toHaveLength(0);
    expect(judged.report.details.usage).toMatchObject({ usd: 0, requests: 0 });
  });

  test('retries count against the budget', async () => {
    // Room for one attempt whose bill is unknown, not for a second.
    const judged = await judge([(_, response) => void response.destroy()], { review: { maxUsd: 0.4 } });
    expectNotReviewed(judged, 'EG158', 'unavailable');
    expect(judged.server.received).toHaveLength(1);
  });

  test('an unknown model is counted as the dearest, and its cost is not claimed', async () => {
    const models = { low: 'm-x', medium: 'm-x', high: 'm-x', critical: 'm-x' };
    const refused = await judge([reviewer()], { review: { models, maxUsd: 0.5 } });
    expectNotReviewed(refused, 'EG158', 'unavailable');
    const { report } = await judge([reviewer()], { review: { models, maxUsd: 2 } });
    expect(reviewEvidence(report).status).toBe('satisfied');
    expect(report.details.usage).toMatchObject({ model: 'm-x', usd: null });
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
