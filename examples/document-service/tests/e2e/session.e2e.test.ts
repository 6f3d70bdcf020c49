import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Browser, signedIn } from '../support/browser.ts';
import { PEOPLE } from '../support/people.ts';
import { startService, type RunningService } from '../support/running-service.ts';

let service: RunningService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

describe('login', () => {
  test('opens a session that reaches the documents [test.e2e.login]', async () => {
    const browser = new Browser(service);
    const response = await browser.logIn(PEOPLE.emil);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/');
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Host-session=.{43}; HttpOnly; SameSite=Strict; .*Secure$/);
    expect(await (await browser.get('/')).text()).toContain('emil');
  });

  test('gives one answer to a wrong password and to an unknown login [test.abuse-case]', async () => {
    const answers = await Promise.all(
      [
        { login: 'emil', password: 'guess' },
        { login: 'nobody', password: 'guess' },
      ].map((credentials) => new Browser(service).logIn(credentials)),
    );
    expect(answers.map((answer) => answer.status)).toEqual([401, 401]);
    const [wrong, unknown] = await Promise.all(answers.map((answer) => answer.text()));
    expect(wrong).toBe(unknown);
    expect(answers.flatMap((answer) => answer.headers.getSetCookie())).toEqual([]);
  });

  test('is refused from a page of another site [test.abuse-case]', async () => {
    const { login, password } = PEOPLE.emil;
    const response = await fetch(`${service.url}/login`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
      body: new URLSearchParams({ login, password }),
      redirect: 'manual',
    });
    expect(response.status).toBe(403);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  test('never adopts a session token that the browser brought along [test.abuse-case]', async () => {
    const browser = new Browser(service);
    browser.cookie = `__Host-session=${'A'.repeat(43)}`;
    await browser.logIn(PEOPLE.emil);
    expect(browser.cookie).not.toContain('A'.repeat(43));
  });
});

describe('logout', () => {
  test('ends the session on the server, not only in the browser [test.e2e.logout]', async () => {
    const browser = await signedIn(service, PEOPLE.emil);
    const cookie = browser.cookie;
    const response = await browser.request('POST', '/logout');
    expect(response.status).toBe(303);
    expect(response.headers.getSetCookie()[0]).toContain('Max-Age=0');
    browser.cookie = cookie;
    expect((await browser.get('/api/documents')).status).toBe(401);
  });
});

describe('expiry', () => {
  test('a session is refused once its hour is over [test.e2e.session-expiry]', async () => {
    const browser = await signedIn(service, PEOPLE.emil);
    expect((await browser.get('/api/documents')).status).toBe(200);
    service.clock.passMinutes(61);
    expect((await browser.get('/api/documents')).status).toBe(401);
  });
});

describe('protected routes', () => {
  test.each([
    ['GET', '/api/documents'],
    ['GET', '/api/documents/some-id'],
    ['DELETE', '/api/documents/some-id'],
    ['GET', '/api/audit'],
  ])('%s %s is refused without a session [test.e2e.protected-route]', async (method, path) => {
    const response = await new Browser(service).request(method, path);
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ error: 'sign in first', problems: [] });
  });

  test('the home page sends a visitor without a session to the login [test.e2e.protected-route]', async () => {
    const response = await new Browser(service).get('/');
    expect([response.status, response.headers.get('location')]).toEqual([303, '/login']);
  });
});
