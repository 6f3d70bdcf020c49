import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { descriptionOf, type Route, type Server } from './contract.ts';

/** What stands behind the double, by GitHub's own path template, with the method before it for what writes. Lists are paged by it. */
export type World = Readonly<
  Record<string, (values: Route['values'], query: URLSearchParams, body: unknown) => unknown>
>;

/** How a request goes wrong: a status with headers, a reply that never comes, or a body that is not what was meant. */
export type Trouble =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly hang: true }
  | { readonly body: string; readonly headers?: Readonly<Record<string, string>> };

export interface GitHubDouble {
  readonly baseUrl: string;
  /** Requests as `template?query`, in order. */
  readonly requests: readonly string[];
  /** What neither GitHub would have understood, nor could have sent. */
  readonly violations: readonly string[];
  close(): Promise<void>;
}

/**
 * GitHub's REST API on the loopback, held to GitHub's own description: a request or a reply that it does not allow is a
 * violation and answered 500.
 *
 * @param trouble asked before every reply; `nth` counts requests of that template from 1
 */
export async function gitHubDouble(
  world: World,
  trouble: (template: string, nth: number, page: number) => Trouble | undefined = () => undefined,
  server: Server = 'github.com',
): Promise<GitHubDouble> {
  const { routeOf, statusOf, checkBody, checkReply } = descriptionOf(server);
  // A server of one's own has its API under a path.
  const root = server === 'github.com' ? '' : '/api/v3';
  const requests: string[] = [];
  const violations: string[] = [];
  const counts = new Map<string, number>();

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = request.url ?? '/';
    if (!asked.startsWith(`${root}/`)) throw new Error(`${asked} is not below ${root}`);
    const url = new URL(asked.slice(root.length), 'http://localhost');
    const route = routeOf(request.method ?? '', url);
    if (request.headers.authorization !== 'token secret') throw new Error('no token');
    const nth = (counts.get(route.template) ?? 0) + 1;
    counts.set(route.template, nth);
    requests.push(`${route.template}${url.search}`);
    const page = Number(url.searchParams.get('page') ?? 1);
    const fault = trouble(route.template, nth, page);
    if (fault !== undefined) return fail(response, fault);
    const make = world[route.template];
    if (make === undefined) return fail(response, { status: 404 });
    const sent = await bodyOf(request);
    checkBody(route.template, sent);
    const whole = make(route.values, url.searchParams, sent);
    if (whole === undefined) return fail(response, { status: 404 });
    const { body, last } = pageOf(whole, page, Number(url.searchParams.get('per_page') ?? 30));
    checkReply(route.template, body);
    const link: Record<string, string> = last
      ? {}
      : { link: `<http://localhost${url.pathname}?page=${page + 1}>; rel="next"` };
    send(response, statusOf(route.template), JSON.stringify(body), link);
  };

  const listener = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      violations.push((error as Error).message);
      send(response, 500, '{}');
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(listener.address() as AddressInfo).port}${root}`,
    requests,
    violations,
    close: () => {
      listener.closeAllConnections();
      return new Promise((resolve) => listener.close(() => resolve()));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}

function fail(response: ServerResponse, fault: Trouble): void {
  if ('hang' in fault) return;
  if ('status' in fault) send(response, fault.status, '{"message":"trouble"}', fault.headers);
  else send(response, 200, fault.body, fault.headers);
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
}

/** One page of a list, or of the list inside an object with a `total_count`. */
function pageOf(whole: unknown, page: number, size: number): { body: unknown; last: boolean } {
  const cut = (items: readonly unknown[]) => items.slice((page - 1) * size, page * size);
  if (Array.isArray(whole)) return { body: cut(whole), last: page * size >= whole.length };
  const [key, items] = Object.entries(whole as object).find(([, value]) => Array.isArray(value)) ?? [];
  if (key === undefined || !Object.hasOwn(whole as object, 'total_count')) return { body: whole, last: true };
  const list = items as readonly unknown[];
  return { body: { ...(whole as object), [key]: cut(list) }, last: page * size >= list.length };
}
