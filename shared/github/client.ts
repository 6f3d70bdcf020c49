import { Fault, faultOf, isLimited, isPassing, retryAfter } from './faults.ts';

const PAGE = 100;
/** GitHub's longest list that is of use here (files) has 30 full pages; what is longer is not read in part. */
const MAX_PAGES = 30;
const TRIES = 3;
const MAX_WAIT_SECONDS = 20;

export interface ClientOptions {
  readonly token: string;
  readonly baseUrl: string;
  /** Milliseconds until a request is given up. */
  readonly timeoutMs?: number;
  readonly sleep?: (ms: number) => Promise<void>;
}

/** What a request is for, and which permission of the token it takes; both for messages. */
export interface Purpose {
  readonly what: string;
  readonly permission: string;
}

/** Reads GitHub's REST API whole or not at all. Every method throws a `Fault` rather than give a part. */
export interface GitHubClient {
  one(route: string, parameters: Parameters, purpose: Purpose): Promise<Record<string, unknown>>;
  /** All pages of a list; `key` where GitHub wraps it with a `total_count`. */
  list(route: string, parameters: Parameters, purpose: Purpose, key?: string): Promise<unknown[]>;
  /** Whatever comes back, of requests whose answer nobody needs. */
  send(route: string, parameters: Parameters, purpose: Purpose): Promise<unknown>;
}

/** Values of the path, of the query and, for what writes, of the body. */
type Parameters = Readonly<Record<string, unknown>>;

interface Answer {
  readonly data: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A client on `@actions/github`, which knows proxies and GitHub Enterprise; loaded only when something is asked. */
export async function gitHubClient(options: ClientOptions): Promise<GitHubClient> {
  const { GitHub, getOctokitOptions } = await import('@actions/github/lib/utils');
  const octokit = new GitHub(
    getOctokitOptions(options.token, { baseUrl: options.baseUrl, userAgent: 'evidence-gate', log: QUIET }),
  );
  const sleep = options.sleep ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  const ask = async (route: string, parameters: Parameters, purpose: Purpose): Promise<Answer> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await octokit.request(route, {
          ...parameters,
          request: { signal: AbortSignal.timeout(options.timeoutMs ?? 30_000) },
        });
      } catch (thrown) {
        const wait = retryAfter(thrown) ?? attempt;
        // What may have been written is not written again.
        const again = route.startsWith('GET ') ? isPassing(thrown) : isLimited(thrown);
        if (attempt >= TRIES || !again || wait > MAX_WAIT_SECONDS) {
          throw faultOf(purpose.what, purpose.permission, thrown);
        }
        await sleep(wait * 1000);
      }
    }
  };
  return {
    one: async (route, parameters, purpose) => {
      const { data } = await ask(route, parameters, purpose);
      if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as Record<string, unknown>;
      throw new Fault(`${purpose.what}: GitHub's answer is not an object`, null);
    },
    send: async (route, parameters, purpose) => (await ask(route, parameters, purpose)).data,
    list: (route, parameters, purpose, key) =>
      allPages((page) => ask(route, { ...parameters, per_page: PAGE, page }, purpose), purpose, key),
  };
}

async function allPages(ask: (page: number) => Promise<Answer>, { what }: Purpose, key?: string): Promise<unknown[]> {
  const all: unknown[] = [];
  // One page more, which must be empty: the last of thirty full ones does not say that it is the last.
  for (let page = 1; page <= MAX_PAGES + 1; page++) {
    const { data, headers } = await ask(page);
    const items = key === undefined ? data : (data as Record<string, unknown> | null)?.[key];
    if (!Array.isArray(items)) throw new Fault(`${what}: GitHub's answer is not a list`, null);
    if (page > MAX_PAGES && items.length > 0) break;
    all.push(...(items as unknown[]));
    // A full page without a link to the next may be the last one; asking again costs little and cuts nothing short.
    if (items.length >= PAGE || hasNext(headers['link'])) continue;
    const total = key === undefined ? undefined : (data as Record<string, unknown>)['total_count'];
    if (key !== undefined && total !== all.length) {
      throw new Fault(`${what}: GitHub counts ${String(total)} and lists ${all.length}`, null);
    }
    return all;
  }
  throw new Fault(`${what}: there are more than ${MAX_PAGES} pages`, null);
}

const hasNext = (link: unknown): boolean => typeof link === 'string' && link.includes('rel="next"');

const nothing = (): void => {};
/** Failures become faults with words of their own; the library need not print them. */
const QUIET = { debug: nothing, info: nothing, warn: nothing, error: nothing };
