import { describe, expect, test } from '@jest/globals';
import { parseCredentials } from '../../src/accounts/credentials.ts';
import { parseDocument } from '../../src/documents/validation.ts';
import { parseJson } from '../../src/http/body.ts';
import { HttpError } from '../../src/http/errors.ts';
import { sessionTokenIn } from '../../src/sessions/cookies.ts';
import { isToken } from '../../src/sessions/tokens.ts';
import { randomSource } from '../support/random-source.ts';

const runs = Array.from({ length: 2000 });

describe('parsers meet random input [test.fuzz]', () => {
  test('a JSON body either parses or is refused as a bad request', () => {
    const random = randomSource(1);
    const outcomes = runs.map(() => {
      try {
        parseDocument(parseJson(random.text(12, '{}[]",:\\0123456789 \u0000\u2028é'), 'application/json'));
        return 'parsed';
      } catch (error) {
        return error instanceof HttpError ? error.status : 'crashed';
      }
    });
    expect(new Set(outcomes)).toEqual(new Set(['parsed', 400]));
  });

  test('a document is never accepted with more than its three fields', () => {
    const random = randomSource(2);
    const values = ['T', 'B', 'private', '', 7, null, [], 'x'.repeat(30_000)];
    const accepted = runs.flatMap(() => {
      const names = ['title', 'body', 'visibility', random.text(2), '__proto__', 'tenantId'];
      const given = names.filter(() => random.next() < 0.4);
      const parsed = parseDocument(Object.fromEntries(given.map((name) => [name, random.pick(values)])));
      return parsed.ok ? [Object.keys(parsed.value).toSorted().join()] : [];
    });
    expect(new Set(accepted)).toEqual(new Set(['body,title,visibility']));
  });

  test('arbitrary cookies never yield a token that was not in them', () => {
    const random = randomSource(3);
    const invented = runs.filter(() => {
      const header = random.text(80, '__Host-session=;, abcXYZ019\t"');
      const token = sessionTokenIn(header, true);
      return token !== null && isToken(token) && !header.includes(`__Host-session=${token}`);
    });
    expect(invented).toEqual([]);
  });

  test('arbitrary forms never yield a login outside its alphabet', () => {
    const random = randomSource(4);
    const logins = runs.flatMap(() => {
      const parsed = parseCredentials(new URLSearchParams(`login=${random.text(8, 'ab.-_ %2\u0000\'"A')}&password=x`));
      return parsed.ok ? [parsed.value.login] : [];
    });
    expect(logins.length).toBeGreaterThan(0);
    expect(logins.filter((login) => !/^[a-z][a-z0-9._-]+$/.test(login))).toEqual([]);
  });
});
