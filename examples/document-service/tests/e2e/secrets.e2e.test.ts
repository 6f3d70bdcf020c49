import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Browser, signedIn } from '../support/browser.ts';
import { PEOPLE } from '../support/people.ts';
import { startService, type RunningService } from '../support/running-service.ts';

let service: RunningService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

describe('secrets', () => {
  test('reach neither pages, nor answers, nor logs, nor the audit trail [test.e2e.no-secret-exposure]', async () => {
    const guess = 'Guess-4711-that-was-typed';
    await new Browser(service).logIn({ login: 'emil', password: guess });
    const olga = await signedIn(service, PEOPLE.olga);
    const token = olga.cookie?.split('=')[1] ?? 'no session';
    const answers = ['/', '/login', '/api/documents', '/api/audit', '/healthz', '/no-such-page'].map((path) =>
      olga.get(path),
    );
    const texts = await Promise.all(answers.map(async (answer) => (await answer).text()));
    const everything = [...texts, service.logged(), JSON.stringify(await service.auditTrail())].join('\n');
    for (const secret of [guess, PEOPLE.olga.password, token, 'scrypt-']) expect(everything).not.toContain(secret);
    expect(everything).toContain('"status":401');
  });

  test('every answer carries the security headers', async () => {
    const response = await new Browser(service).get('/login');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
  });

  test('the pages keep their landmarks [test.visual-smoke]', async () => {
    const text = await (await new Browser(service).get('/login')).text();
    for (const landmark of ['<header>', '<main>', '<h1>Sign in</h1>', 'name="password"', 'href="/app.css"']) {
      expect(text).toContain(landmark);
    }
    expect((await new Browser(service).get('/app.css')).headers.get('content-type')).toContain('text/css');
  });
});
