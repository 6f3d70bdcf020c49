import { describe, expect, test } from '@jest/globals';
import { clearedCookie, sessionCookie, sessionTokenIn } from '../../src/sessions/cookies.ts';
import { Sessions } from '../../src/sessions/sessions.ts';
import { createToken, isToken, tokenDigest } from '../../src/sessions/tokens.ts';
import { ManualClock } from '../support/manual-clock.ts';

describe('session token helpers [test.unit.session-helpers]', () => {
  test('tokens are long, never repeat and look like tokens', () => {
    const tokens = Array.from({ length: 200 }, createToken);
    expect(new Set(tokens).size).toBe(200);
    expect(tokens.every(isToken)).toBe(true);
  });

  test.each(['', 'short', 'A'.repeat(44), `${'A'.repeat(42)}=`, `${'A'.repeat(42)}\n`])('%j is no token', (text) => {
    expect(isToken(text)).toBe(false);
  });

  test('the digest that is kept does not reveal the token', () => {
    const token = createToken();
    expect(tokenDigest(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(tokenDigest(token)).not.toContain(token);
  });
});

describe('sessions [test.unit.session-helpers]', () => {
  test('a session is found until its last moment, and not after', () => {
    const clock = new ManualClock();
    const sessions = new Sessions(clock, 60);
    const token = sessions.open('account-1');
    clock.passMinutes(59.99);
    expect(sessions.find(token)?.accountId).toBe('account-1');
    clock.passMinutes(0.01);
    expect(sessions.find(token)).toBeNull();
  });

  test('a closed session is gone', () => {
    const sessions = new Sessions(new ManualClock(), 60);
    const token = sessions.open('account-1');
    sessions.close(token);
    expect(sessions.find(token)).toBeNull();
  });

  test('a token that was never given out opens nothing', () => {
    const sessions = new Sessions(new ManualClock(), 60);
    sessions.open('account-1');
    expect(sessions.find(createToken())).toBeNull();
    expect(sessions.find(null)).toBeNull();
  });
});

describe('session cookies [test.unit.session-helpers]', () => {
  test('the cookie is out of reach for scripts, other sites and plain HTTP', () => {
    const cookie = sessionCookie('abc', 3600, true);
    expect(cookie).toBe('__Host-session=abc; HttpOnly; SameSite=Strict; Path=/; Max-Age=3600; Secure');
  });

  test('clearing it lets it expire at once', () => {
    expect(clearedCookie(true)).toContain('__Host-session=; ');
    expect(clearedCookie(true)).toContain('Max-Age=0');
  });

  test('the token is read from among other cookies', () => {
    expect(sessionTokenIn('theme=dark; __Host-session=abc; x=y', true)).toBe('abc');
  });

  test('a second cookie of the same name makes both invalid', () => {
    expect(sessionTokenIn('__Host-session=planted; __Host-session=abc', true)).toBeNull();
  });

  test('the name without the prefix does not count where cookies are secure', () => {
    expect(sessionTokenIn('session=abc', true)).toBeNull();
    expect(sessionTokenIn(undefined, true)).toBeNull();
  });
});
