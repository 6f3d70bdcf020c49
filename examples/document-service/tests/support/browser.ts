import type { Person } from './people.ts';
import type { RunningService } from './running-service.ts';

/** As much of a browser as the tests need: keeps the session cookie and does not follow redirects. */
export class Browser {
  readonly #service: RunningService;
  cookie: string | null = null;

  constructor(service: RunningService) {
    this.#service = service;
  }

  async request(method: string, path: string, options: { body?: string; type?: string } = {}): Promise<Response> {
    const headers = new Headers({ 'sec-fetch-site': 'same-origin' });
    if (this.cookie !== null) headers.set('cookie', this.cookie);
    if (options.type !== undefined) headers.set('content-type', options.type);
    const body = options.body ?? null;
    const response = await fetch(this.#service.url + path, { method, headers, body, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(';')[0] ?? null;
    return response;
  }

  get = (path: string): Promise<Response> => this.request('GET', path);

  send = (method: string, path: string, value: unknown): Promise<Response> =>
    this.request(method, path, { body: JSON.stringify(value), type: 'application/json' });

  logIn = ({ login, password }: Pick<Person, 'login' | 'password'>): Promise<Response> =>
    this.request('POST', '/login', {
      body: new URLSearchParams({ login, password }).toString(),
      type: 'application/x-www-form-urlencoded',
    });
}

/** A browser in which somebody has signed in. */
export async function signedIn(service: RunningService, person: Person): Promise<Browser> {
  const browser = new Browser(service);
  await browser.logIn(person);
  return browser;
}
