import type Anthropic from '@anthropic-ai/sdk';
import { afterEach, describe, expect, test } from '@jest/globals';
import { changeOf } from '../../../shared/testing/change-builder.ts';
import { countingServer } from '../testing/counting-server.ts';
import { servers, SMALL_CHANGE, type Judged } from '../testing/judged.ts';
import { failure, json, messageOf, raw, slowDrip, type Behaviour } from '../testing/messages-server.ts';
import { answerFor, findingOf, reviewer, reviewerBy } from '../testing/reviewer.ts';
import { reviewEvidence, runGate, TEST_KEY } from '../testing/run-gate.ts';
import type { ReviewAnswer } from './model/answer.ts';

const service = servers();
const { judge } = service;
afterEach(() => service.closeAll());

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

describe('answers that are no review', () => {
  /** An attentive answer whose list of hunks was tampered with. */
  const tampered = (hunksOf: (answer: ReviewAnswer) => ReviewAnswer['hunks']): Behaviour =>
    reviewerBy((received) => ({ ...answerFor(received), hunks: hunksOf(answerFor(received)) }));
  const withVerdict = (hunks: ReviewAnswer['hunks'], verdict: ReviewAnswer['hunks'][number]['verdict']) =>
    hunks.map((entry) => (entry.id === 'h1' ? { ...entry, verdict } : entry));
  /** A complete answer in a message that did not end by itself. */
  const stoppedBy =
    (stop_reason: Anthropic.StopReason | null): Behaviour =>
    (received, response) =>
      json(messageOf(JSON.stringify(answerFor(received)), { stop_reason }))(received, response);
  const cut: Behaviour = (received, response) =>
    json(messageOf(JSON.stringify(answerFor(received)).slice(0, -9)))(received, response);
  test.each<[string, Behaviour, string, string]>([
    ['truncated JSON text', cut, 'EG157', 'missing'],
    ['a wrong schema', reviewerBy(() => ({ ok: true })), 'EG157', 'missing'],
    ['a category out of thin air', reviewer(findingOf({ category: 'vibes' as never })), 'EG157', 'missing'],
    ['an HTML page with status 200', raw('<html>Sign in</html>', 'text/html'), 'EG157', 'missing'],
    ['a body of 20 MB', raw(`"${'x'.repeat(20_000_000)}"`, 'application/json'), 'EG157', 'missing'],
    ['a null body', raw('null', 'application/json'), 'EG157', 'missing'],
    ['an empty body', raw('', 'application/json'), 'EG157', 'missing'],
    ['another JSON object', json({ ok: true }), 'EG157', 'missing'],
    ['a body that is cut', raw('{"type":"message","content":[', 'application/json'), 'EG157', 'missing'],
    ['an answer beside a tool call', stoppedBy('tool_use'), 'EG157', 'missing'],
    ['an answer without a stop reason', stoppedBy(null), 'EG157', 'missing'],
    ['an answer cut by max_tokens', stoppedBy('max_tokens'), 'EG153', 'missing'],
    ['an answer cut by the context window', stoppedBy('model_context_window_exceeded'), 'EG153', 'missing'],
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
    ['a refusal after an answer', stoppedBy('refusal'), 'EG152', 'unavailable'],
    ['no answer for the hunk', tampered(({ hunks }) => hunks.filter(({ id }) => id !== 'h1')), 'EG159', 'missing'],
    ['"cannot-tell"', tampered(({ hunks }) => withVerdict(hunks, 'cannot-tell')), 'EG159', 'missing'],
    [
      'two verdicts that differ',
      tampered(({ hunks }) => [...hunks, { id: 'h1', verdict: 'cannot-tell' }]),
      'EG159',
      'missing',
    ],
    ['a finding announced and not made', tampered(({ hunks }) => withVerdict(hunks, 'finding')), 'EG159', 'missing'],
    [
      'nothing but "no-problem"',
      tampered(({ hunks }) => hunks.map(({ id }) => ({ id, verdict: 'no-problem' }))),
      'EG159',
      'missing',
    ],
    ['401', failure(401, 'authentication_error'), 'EG155', 'unavailable'],
    ['402', failure(402, 'billing_error'), 'EG155', 'unavailable'],
    ['429 with an hour to wait', failure(429, 'rate_limit_error', { 'retry-after': '3600' }), 'EG155', 'unavailable'],
    ['500', failure(500, 'api_error', { 'retry-after-ms': '1' }), 'EG156', 'unavailable'],
    ['529', failure(529, 'overloaded_error', { 'retry-after-ms': '1' }), 'EG156', 'unavailable'],
  ])('%s', async (_, behaviour, code, status) => {
    expectNotReviewed(await judge([behaviour]), code, status);
  });

  test('an hour’s retry-after is neither waited for nor repeated', async () => {
    const started = Date.now();
    const { server } = await judge([failure(429, 'rate_limit_error', { 'retry-after': '3600' })]);
    expect(Date.now() - started).toBeLessThan(5_000);
    expect(server.received).toHaveLength(1);
  });

  test('a redirect is not followed: the change reaches no other host', async () => {
    const other = await service.start(reviewer());
    const location = `${other.url}/v1/messages`;
    expectNotReviewed(
      await judge([(_, response) => void response.writeHead(307, { location }).end()]),
      'EG156',
      'unavailable',
    );
    expect(other.received).toHaveLength(0);
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
    await service.closeAll();
    const report = await runGate({ change: SMALL_CHANGE, baseUrl: server.url });
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

describe('money', () => {
  const large = changeOf({
    files: Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((name): [string, [null, string]] => [
        `src/${name}.ts`,
        [null, `export const ${name} = compute("${'x'.repeat(40)}");\n`.repeat(300)],
      ]),
    ),
  });

  test('that runs out half way: what was answered counts, the rest is named, the ceiling holds', async () => {
    const usage = { ...messageOf('').usage, output_tokens: 9000 };
    const dear: Behaviour = (received, response) =>
      json(messageOf(JSON.stringify(answerFor(received)), { usage }))(received, response);
    const { report, server } = await judge([dear], { change: large, review: { maxUsd: 0.52 } });
    const states = report.details.coverage.map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['reviewed', 'not-reviewed']));
    expect(report.details.coverage.find(({ state }) => state === 'not-reviewed')?.why).toContain(
      'of 0.52 USD are spent',
    );
    expect(reviewEvidence(report).status).toBe('unavailable');
    expect(report.problems.map(({ code }) => code)).toEqual(['EG158']);
    expect(report.details.usage.usd).toBeLessThanOrEqual(0.52);
    expect(server.received.length).toBeGreaterThan(0);
  });

  test('is counted by the service before a request is sent, once for all that share a text', async () => {
    const { server } = await judge([reviewer()]);
    expect(server.counted).toHaveLength(1);
    expect(server.counted[0]).toMatchObject({ model: 'claude-opus-5-5', messages: [{ role: 'user' }] });
  });

  test.each([{ input_tokens: 0 }, { input_tokens: -5 }, { input_tokens: '9' }, {}, null])(
    'a count of %j is none: the text is counted by its bytes',
    async (count) => {
      const server = await service.start(reviewer());
      const lying = await countingServer(server.url, count);
      const report = await runGate({ change: SMALL_CHANGE, baseUrl: lying.url, review: { maxUsd: 0.33 } });
      lying.close();
      // The output alone may cost 0.32; the bytes of the texts are what does not fit.
      expect(report.problems.map(({ code }) => code)).toEqual(['EG158']);
      expect(server.received).toHaveLength(0);
    },
  );
});
