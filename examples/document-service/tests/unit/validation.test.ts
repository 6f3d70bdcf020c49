import { describe, expect, test } from '@jest/globals';
import { LONGEST_PASSWORD, parseCredentials } from '../../src/accounts/credentials.ts';
import { LONGEST_BODY, LONGEST_TITLE, parseDocument } from '../../src/documents/validation.ts';
import { parseJson } from '../../src/http/body.ts';

const valid = { title: 'Tide table', body: 'High water at noon', visibility: 'private' };

describe('documents from outside [test.input-validation]', () => {
  test('accepts a valid document [test.unit.valid-input]', () => {
    expect(parseDocument(valid)).toEqual({ ok: true, value: valid });
    expect(parseDocument({ title: 'T', body: 'B' })).toEqual({
      ok: true,
      value: { title: 'T', body: 'B', visibility: 'tenant' },
    });
  });

  test.each([
    ['no title', { body: 'B' }, 'title must be a text'],
    ['a blank title', { ...valid, title: '  ' }, 'title must be a text'],
    ['a number for a body', { ...valid, body: 7 }, 'body must be a text'],
    ['an unknown visibility', { ...valid, visibility: 'everybody' }, 'visibility must be one of tenant, private'],
  ])('refuses invalid input: %s [test.unit.invalid-input]', (_what, input, problem) => {
    expect(parseDocument(input)).toEqual({ ok: false, problems: [problem] });
  });

  test.each([null, 7, 'text', [], [valid]])('refuses malformed input: %j [test.unit.malformed-input]', (input) => {
    expect(parseDocument(input)).toEqual({ ok: false, problems: ['a document is an object'] });
  });

  test.each(['', '{', '{"title":', 'title=T', '{"title":"T"} extra'])(
    'refuses a body that is not JSON: %j [test.unit.malformed-input]',
    (body) => {
      expect(() => parseJson(body, 'application/json')).toThrow('invalid input');
    },
  );

  test('refuses oversized titles and bodies, and accepts the longest ones [test.unit.oversized-input]', () => {
    const longest = { ...valid, title: 't'.repeat(LONGEST_TITLE), body: 'b'.repeat(LONGEST_BODY) };
    expect(parseDocument(longest).ok).toBe(true);
    expect(parseDocument({ ...longest, title: `${longest.title}t` }).ok).toBe(false);
    expect(parseDocument({ ...longest, body: `${longest.body}b` }).ok).toBe(false);
  });

  test('refuses adversarial input that sets a tenant or an author [test.unit.adversarial-input]', () => {
    expect(parseDocument({ ...valid, tenantId: 'lighthouse', authorId: 'olga' })).toEqual({
      ok: false,
      problems: ['unknown field', 'unknown field'],
    });
  });

  test('refuses adversarial prototype keys and leaves prototypes alone [test.unit.adversarial-input]', () => {
    const input: unknown = JSON.parse('{"title":"T","body":"B","__proto__":{"tenantId":"lighthouse"}}');
    expect(parseDocument(input).ok).toBe(false);
    expect(Object.hasOwn(Object.prototype, 'tenantId')).toBe(false);
  });

  test.each(['\u0000', '\u001b[2J', '\u202e', '\u2066'])(
    'refuses adversarial control characters: %j [test.unit.adversarial-input]',
    (sign) => {
      expect(parseDocument({ ...valid, title: `Tide${sign}table` }).ok).toBe(false);
    },
  );
});

describe('credentials from outside [test.input-validation]', () => {
  const form = (login: string, password: string): URLSearchParams => new URLSearchParams({ login, password });

  test('accepts valid credentials [test.unit.valid-input]', () => {
    expect(parseCredentials(form('emil', 'secret'))).toEqual({
      ok: true,
      value: { login: 'emil', password: 'secret' },
    });
  });

  test.each([
    ['invalid login [test.unit.invalid-input]', form('Emil', 'secret')],
    ['missing fields [test.unit.malformed-input]', new URLSearchParams()],
    ['oversized password [test.unit.oversized-input]', form('emil', 'x'.repeat(LONGEST_PASSWORD + 1))],
    ['oversized login [test.unit.oversized-input]', form('e'.repeat(65), 'secret')],
    ['injection in the login [test.unit.adversarial-input]', form("emil' or '1'='1", 'secret')],
  ])('refuses %s without repeating it', (_what, input) => {
    const parsed = parseCredentials(input);
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed)).not.toContain("'1'='1");
  });
});
