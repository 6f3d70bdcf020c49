import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.ts';
import { match } from '../../src/http/router.ts';
import { ROUTES } from '../../src/http/routes/routes.ts';
import { isCrossSite } from '../../src/http/security.ts';
import { escapeHtml, html } from '../../src/ui/html.ts';

describe('router', () => {
  test('finds a route by method and path, with its parameters', () => {
    expect(match(ROUTES, 'GET', '/api/documents/42')?.params.get('id')).toBe('42');
    expect(match(ROUTES, 'GET', '/login')?.params.size).toBe(0);
  });

  test.each([
    ['PATCH', '/api/documents/42'],
    ['GET', '/api/documents/'],
    ['GET', '/api/documents/42/extra'],
    ['GET', '/LOGIN'],
  ])('has no route for %s %s', (method, path) => {
    expect(match(ROUTES, method, path)).toBeNull();
  });

  test('does not decode: path traversal stays one segment that names no document [test.injection]', () => {
    expect(match(ROUTES, 'GET', '/api/documents/..%2f..%2fetc%2fpasswd')?.params.get('id')).toBe(
      '..%2f..%2fetc%2fpasswd',
    );
    expect(match(ROUTES, 'GET', '/api/documents/../audit')).toBeNull();
  });
});

describe('cross-site requests', () => {
  test.each([
    ['GET', { 'sec-fetch-site': 'cross-site' }, false],
    ['POST', { 'sec-fetch-site': 'same-origin' }, false],
    ['POST', { 'sec-fetch-site': 'same-site' }, true],
    ['POST', { 'sec-fetch-site': 'cross-site' }, true],
    ['DELETE', { origin: 'https://evil.example', host: 'documents.example' }, true],
    ['POST', { origin: 'null', host: 'documents.example' }, true],
    ['POST', { origin: 'https://documents.example', host: 'documents.example' }, false],
    ['POST', {}, false],
  ])('%s with %j', (method, headers, expected) => {
    expect(isCrossSite(method, headers)).toBe(expected);
  });
});

describe('markup', () => {
  test('escapes HTML in every value [test.injection]', () => {
    expect(html`<b title="${'"><script>alert(1)</script>'}">${"it's"}</b>`.text).toBe(
      '<b title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">it&#39;s</b>',
    );
    expect(escapeHtml('a & b')).toBe('a &amp; b');
  });

  test('nests its own markup unescaped', () => {
    const items = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
    const list = html`<ul>
      ${items}
    </ul>`;
    expect(list.text.replace(/\s+/g, '')).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>');
  });
});

describe('configuration', () => {
  test('has defaults that are safe', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 8080, secureCookies: true, passwordCost: 17 });
  });

  test.each(['0', '-1', '1.5', 'many', '70000'])('refuses the port %j', (port) => {
    expect(() => readConfig({ PORT: port })).toThrow('PORT must be a whole number');
  });
});
