import { createServer, type IncomingHttpHeaders } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { messageOf, receivedOf } from '../../testing/messages-server.ts';
import { attentive } from '../../testing/reviewer.ts';
import { reviewEvidence, runGate, type ReviewReport, type Run } from '../../testing/run-gate.ts';
import { SMALL_CHANGE } from '../../testing/judged.ts';

interface Call {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
const open: { close: () => void }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** A cloud: answers every model call of any address with an attentive review, and hands out tokens. */
async function cloud(): Promise<{ url: string; calls: Call[] }> {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks).toString();
      const url = request.url ?? '';
      calls.push({ url, headers: request.headers, body });
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answerTo(url, body)));
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push(server);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls };
}

function answerTo(url: string, body: string): unknown {
  if (url.startsWith('/identity')) return { value: 'eyJ.identity.token' };
  if (url === '/v1/oauth/token')
    return { access_token: 'sk-ant-oat01-short-lived', token_type: 'Bearer', expires_in: 600 };
  if (/count/u.test(url)) return { input_tokens: 2000 };
  return messageOf(JSON.stringify(attentive(receivedOf(JSON.parse(body) as never))));
}

const run = (provider: string, baseUrl: string, environment: Record<string, string>, parts: Partial<Run> = {}) =>
  runGate({ change: SMALL_CHANGE, baseUrl, provider, environment, ...parts });

const asked = (calls: readonly Call[]): Call => {
  const call = calls.find(({ body }) => body.includes('Task: review'));
  if (call === undefined) throw new Error('nothing was asked');
  return call;
};
const state = ({ problems }: ReviewReport) => problems.map(({ code }) => code);

describe('keyless access', () => {
  const environmentFor = (url: string) => ({
    ANTHROPIC_FEDERATION_RULE_ID: 'fdrl_1',
    ANTHROPIC_ORGANIZATION_ID: 'org-1',
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/identity?run=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner-token-0123456789',
  });

  test('exchanges the job’s identity for a token of minutes, for this very service', async () => {
    const { url, calls } = await cloud();
    const report = await run('anthropic', url, environmentFor(url));
    expect(reviewEvidence(report).status).toBe('satisfied');
    const identity = calls.find((call) => call.url.startsWith('/identity'));
    expect(identity?.url).toBe(`/identity?run=1&audience=${encodeURIComponent(url)}`);
    expect(identity?.headers.authorization).toBe('Bearer runner-token-0123456789');
    expect(JSON.parse(calls.find((call) => call.url === '/v1/oauth/token')?.body ?? '{}')).toMatchObject({
      assertion: 'eyJ.identity.token',
      federation_rule_id: 'fdrl_1',
      organization_id: 'org-1',
    });
    expect(asked(calls).headers.authorization).toBe('Bearer sk-ant-oat01-short-lived');
    expect(JSON.stringify(report)).not.toContain('short-lived');
  });

  test('a fork, which may not ask for its identity, gets no review', async () => {
    const { url, calls } = await cloud();
    const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: _, ...fork } = environmentFor(url);
    const report = await run('anthropic', url, fork);
    expect(reviewEvidence(report)).toMatchObject({
      status: 'unavailable',
      summary: expect.stringContaining('id-token'),
    });
    expect(calls).toHaveLength(0);
  });

  test('an identity service that is down is a state, and its address is not told', async () => {
    const { url } = await cloud();
    const down = { ...environmentFor(url), ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/identity' };
    const report = await run('anthropic', url, down);
    expect(reviewEvidence(report).status).toBe('unavailable');
    expect(JSON.stringify(report)).not.toContain('127.0.0.1:9');
  });
});

const CLOUDS: readonly [string, Record<string, string>, RegExp, (headers: IncomingHttpHeaders) => unknown, string][] = [
  [
    'bedrock',
    { AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI-K7MDENG' },
    /^\/model\/.+\/invoke$/u,
    ({ authorization }) => (authorization ?? '').startsWith('AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/'),
    'AWS_SECRET_ACCESS_KEY',
  ],
  [
    'vertex',
    {
      CLOUD_ML_REGION: 'europe-west1',
      ANTHROPIC_VERTEX_PROJECT_ID: 'p-1',
      GOOGLE_OAUTH_ACCESS_TOKEN: 'ya29.token-0123456789',
    },
    /\/projects\/p-1\/locations\/europe-west1\/publishers\/anthropic\/models\/.+:rawPredict$/u,
    ({ authorization }) => authorization === 'Bearer ya29.token-0123456789',
    'GOOGLE_OAUTH_ACCESS_TOKEN',
  ],
  [
    'foundry',
    { ANTHROPIC_FOUNDRY_RESOURCE: 'res-1', ANTHROPIC_FOUNDRY_API_KEY: 'foundry-key-0123456789' },
    /\/v1\/messages$/u,
    (headers) => JSON.stringify(headers).includes('foundry-key-0123456789'),
    'ANTHROPIC_FOUNDRY_API_KEY',
  ],
];

describe.each(CLOUDS)('%s', (provider, environment, address, signed, secret) => {
  test('is asked at its own address, signed its own way', async () => {
    const { url, calls } = await cloud();
    const report = await run(provider, url, environment);
    expect([reviewEvidence(report).status, reviewEvidence(report).summary]).toEqual(['satisfied', expect.any(String)]);
    const { url: path, headers } = asked(calls);
    expect(path).toMatch(address);
    expect(signed(headers)).toBe(true);
    expect(JSON.stringify(report)).not.toContain(environment[secret]);
  });

  test.each(Object.keys(environment))('without %s is not asked', async (missing) => {
    const { url, calls } = await cloud();
    const given = Object.fromEntries(Object.entries(environment).filter(([name]) => name !== missing));
    const report = await run(
      provider,
      missing === 'ANTHROPIC_FOUNDRY_RESOURCE' ? 'https://api.anthropic.com' : url,
      given,
    );
    expect(state(report)).toEqual(['EG150']);
    expect(calls).toHaveLength(0);
  });

  test('is not asked at an address that the environment names', async () => {
    const variable = `ANTHROPIC_${provider.toUpperCase()}_BASE_URL`;
    const moved = { ...environment, [variable]: 'https://attacker.example' };
    expect(state(await run(provider, 'https://api.anthropic.com', moved))).toEqual(['EG151']);
  });
});
