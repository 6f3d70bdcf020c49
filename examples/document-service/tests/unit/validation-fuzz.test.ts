import { describe, expect, test } from '@jest/globals';
import { parseCredentials } from '../../src/accounts/credentials.ts';
import { parseDocument } from '../../src/documents/validation.ts';
import { HttpError } from '../../src/http/errors.ts';
import { parseJson } from '../../src/http/body.ts';
import { sessionTokenIn } from '../../src/sessions/cookies.ts';
import { isToken } from '../../src/sessions/tokens.ts';
import { randomSource } from '../support/random-source.ts';

const RUNS = 2000;

describe('parsers meet random input [test.fuzz]', () => {
  test('a JSON body either parses or is refused as a bad request', () => {
    const random = randomSource(1);
    for (let run = 0; run < RUNS; run++) {
      const body = random.text(60, '{}[]",:\\u0123456789truefalsn \u0000\u2028é');
      try {
        parseDocument(parseJson(body, 'application/json'));
      } catch (error) {
        expect(error).toBeInstanceOf(HttpError);
      }
    }
  });

  test('a document is never accepted with more than its three fields', () => {
    const random = randomSource(2);
    const values = ['T', '', 7, null, true, [], {}, 'private', 'x'.repeat(30_000)];
    for (let run = 0; run < RUNS; run++) {
      const names = ['title', 'body', 'visibility', random.text(6), '__proto__', 'tenantId'];
      const input = Object.fromEntries(
        names.filter(() => random.next() < 0.6).map((name) => [name, random.pick(values)]),
      );
      const parsed = parseDocument(input);
      if (parsed.ok) expect(Object.keys(parsed.value).toSorted()).toEqual(['body', 'title', 'visibility']);
      else expect(parsed.problems.length).toBeGreaterThan(0);
    }
  });

  test('arbitrary cookies and forms never make a token or credentials out of nothing', () => {
    const random = randomSource(3);
    for (let run = 0; run < RUNS; run++) {
      const header = random.text(80, '__Host-session=;, abcXYZ019\t"');
      const token = sessionTokenIn(header, true);
      if (token !== null && isToken(token)) expect(header).toContain(`__Host-session=${token}`);
      const parsed = parseCredentials(new URLSearchParams(random.text(80, 'login=password&%+abc0')));
      if (parsed.ok) expect(parsed.value.login).toMatch(/^[a-z]/);
    }
  });
});
