import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type Anthropic from '@anthropic-ai/sdk';

/** A request as the service received it. */
export interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: Anthropic.MessageCreateParamsNonStreaming;
  /** The user message as text. */
  readonly user: string;
  /** What is asked for: `review`, `refute`, … from our task line. */
  readonly role: string;
  /** Which reviewer or member of the panel is asked. */
  readonly lens: string;
}

/** Answers one request by writing to the response. */
export type Behaviour = (received: Received, response: ServerResponse) => void | Promise<void>;

export interface MessagesServer {
  readonly url: string;
  readonly received: readonly Received[];
  /** Requests to count tokens. */
  readonly counted: readonly Anthropic.MessageCountTokensParams[];
  close(): Promise<void>;
}

/** A question by its body alone. */
export function receivedOf(body: Received['body'], headers: IncomingMessage['headers'] = {}): Received {
  const user = body.messages.map(({ content }) => textOf(content)).join('');
  const [, role = '', lens = ''] = /^Task: (\w+)(?: \(([\w-]+)\))?\.$/mu.exec(user) ?? [];
  return { headers, body, user, role, lens };
}

const textOf = (content: Anthropic.MessageParam['content']): string =>
  typeof content === 'string'
    ? content
    : content.map((block) => (block.type === 'text' ? block.text : '')).join('\n\n');

/**
 * A loopback service that speaks `POST /v1/messages` and `/v1/messages/count_tokens`, with whatever it is given in front
 * of these. The last behaviour answers all further requests.
 */
export async function startMessagesServer(
  ...behaviours: readonly [Behaviour, ...Behaviour[]]
): Promise<MessagesServer> {
  const received: Received[] = [];
  const counted: Anthropic.MessageCountTokensParams[] = [];
  const server = createServer((request, response) => {
    void handle(request, response);
  });
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    if (request.method === 'POST' && request.url === '/v1/messages/count_tokens') {
      const params = JSON.parse(text) as Anthropic.MessageCountTokensParams;
      counted.push(params);
      const tokens: Anthropic.MessageTokensCount = { input_tokens: Math.ceil(text.length / 3.5) };
      void json(tokens)(receivedOf(params as never), response);
      return;
    }
    if (request.method !== 'POST' || request.url !== '/v1/messages') {
      response.writeHead(404).end();
      return;
    }
    const one = receivedOf(JSON.parse(text) as Received['body'], request.headers);
    const behaviour = behaviours[Math.min(received.length, behaviours.length - 1)] ?? behaviours[0];
    received.push(one);
    await behaviour(one, response);
  }
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    counted,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A complete message of the service; the fields that matter to a test are overwritten. */
export const messageOf = (text: string, overrides: Partial<Anthropic.Message> = {}): Anthropic.Message => ({
  id: 'msg_test',
  type: 'message',
  role: 'assistant',
  model: 'claude-opus-5-5',
  container: null,
  diagnostics: null,
  content: [{ type: 'text', text, citations: null }],
  stop_reason: 'end_turn',
  stop_sequence: null,
  stop_details: null,
  usage: {
    input_tokens: 1000,
    output_tokens: 200,
    cache_creation: null,
    cache_creation_input_tokens: 500,
    cache_read_input_tokens: 0,
    inference_geo: null,
    output_tokens_details: null,
    server_tool_use: null,
    service_tier: 'standard',
    speed: null,
  },
  ...overrides,
});

/** Sends any JSON value with any status. */
export const json =
  (value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
  };

/** Sends raw bytes of any content type. */
export const raw =
  (body: string, contentType: string, status = 200): Behaviour =>
  (_, response) => {
    response.writeHead(status, { 'content-type': contentType }).end(body);
  };

/** The service's error envelope. */
export const failure = (status: number, type: string, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  json({ type: 'error', error: { type, message: 'see https://attacker.example/' }, request_id: 'r' }, status, headers);

/** One byte now and then, for ever. */
export const slowDrip: Behaviour = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
};

/** The fenced units of a request, as a reader that keeps to the fences sees them. */
export function unitsOf({ user }: Received): { id: string; text: string }[] {
  const fence = /<(untrusted_content_[0-9a-f]{32}) id="([^"]*)" source="diff">\n([\s\S]*?)\n<\/\1>/gu;
  return [...user.matchAll(fence)].map(([, , id = '', text = '']) => ({ id, text }));
}

/** Ids of the units that a request asks about, from our task line. */
export function unitIds(received: Received): string[] {
  const line = /answer for each: ([\w., ]+)\.$/mu.exec(received.user)?.[1] ?? '';
  return line.split(', ');
}
