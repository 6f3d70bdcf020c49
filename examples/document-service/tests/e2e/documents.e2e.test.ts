import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BODY_LIMIT } from '../../src/http/body.ts';
import { signedIn, type Browser } from '../support/browser.ts';
import { PEOPLE } from '../support/people.ts';
import { startService, type RunningService } from '../support/running-service.ts';

let service: RunningService;
let emil: Browser;
let rana: Browser;
let zoe: Browser;
beforeAll(async () => {
  service = await startService();
  emil = await signedIn(service, PEOPLE.emil);
  rana = await signedIn(service, PEOPLE.rana);
  zoe = await signedIn(service, PEOPLE.zoe);
});
afterAll(() => service.stop());

const tideTable = { title: 'Tide table', body: 'High water at noon', visibility: 'tenant' };

async function created(browser: Browser, input: object): Promise<string> {
  const response = await browser.send('POST', '/api/documents', input);
  expect(response.status).toBe(201);
  return ((await response.json()) as { id: string }).id;
}

describe('documents over the API [test.integration]', () => {
  test('are created, read, changed, listed and deleted', async () => {
    const path = `/api/documents/${await created(emil, tideTable)}`;
    expect(await (await emil.get(path)).json()).toMatchObject({ ...tideTable, authorId: PEOPLE.emil.id });
    expect((await emil.send('PUT', path, { ...tideTable, title: 'Tides' })).status).toBe(200);
    const { documents } = (await (await rana.get('/api/documents')).json()) as { documents: { title: string }[] };
    expect(documents.map(({ title }) => title)).toContain('Tides');
    expect((await emil.request('DELETE', path)).status).toBe(204);
    expect((await emil.get(path)).status).toBe(404);
  });
});

describe('access from outside', () => {
  test('another tenant is denied every way to a document, as if it were not there [test.e2e.denied-path]', async () => {
    const path = `/api/documents/${await created(emil, tideTable)}`;
    expect((await zoe.get(path)).status).toBe(404);
    expect((await zoe.send('PUT', path, tideTable)).status).toBe(404);
    expect((await zoe.request('DELETE', path)).status).toBe(404);
    expect(await (await zoe.get('/api/documents')).json()).toEqual({ documents: [] });
    expect(await (await zoe.get('/')).text()).not.toContain('Tide table');
    expect((await emil.get(path)).status).toBe(200);
  });

  test('a private document is hidden from colleagues [test.authorization-negative]', async () => {
    const path = `/api/documents/${await created(emil, { ...tideTable, visibility: 'private' })}`;
    expect((await rana.get(path)).status).toBe(404);
  });

  test('a reader is forbidden to write [test.authorization-negative]', async () => {
    const path = `/api/documents/${await created(emil, tideTable)}`;
    expect((await rana.send('POST', '/api/documents', tideTable)).status).toBe(403);
    expect((await rana.send('PUT', path, tideTable)).status).toBe(403);
    expect((await rana.request('DELETE', path)).status).toBe(403);
  });
});

describe('input from outside [test.input-validation]', () => {
  test.each([
    ['an invalid field', JSON.stringify({ ...tideTable, tenantId: 'lighthouse' }), 'application/json', 400],
    ['malformed JSON', '{"title":', 'application/json', 400],
    ['another type', 'title=T', 'application/x-www-form-urlencoded', 415],
    ['an oversized body', JSON.stringify({ ...tideTable, body: 'x'.repeat(BODY_LIMIT) }), 'application/json', 413],
  ])('refuses %s', async (_what, body, type, status) => {
    expect((await emil.request('POST', '/api/documents', { body, type })).status).toBe(status);
  });

  test('a script in a title is shown as text: no XSS injection [test.injection]', async () => {
    await created(emil, { ...tideTable, title: '<script>alert(1)</script>' });
    const home = await emil.get('/');
    const text = await home.text();
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).not.toContain('<script>');
    expect(home.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
