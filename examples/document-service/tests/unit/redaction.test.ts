import { describe, expect, test } from '@jest/globals';
import { hashPassword } from '../../src/accounts/passwords.ts';
import { jsonLogger } from '../../src/logging/logger.ts';
import { redact, REDACTED } from '../../src/logging/redact.ts';
import { ManualClock } from '../support/manual-clock.ts';

describe('redaction [test.unit.redaction]', () => {
  test.each(['password', 'Password', 'sessionToken', 'set-cookie', 'authorization', 'apiKey', 'client_secret'])(
    'replaces whatever is called %s',
    (name) => {
      expect(redact({ [name]: 'value', other: 'kept' })).toEqual({ [name]: REDACTED, other: 'kept' });
    },
  );

  test('finds secrets inside texts', async () => {
    expect(redact('cookie was __Host-session=abc; theme=dark')).toBe(`cookie was ${REDACTED}; theme=dark`);
    expect(redact('sent Bearer abcdefghijkl')).toBe(`sent ${REDACTED}`);
    expect(redact(`hash ${await hashPassword('x', 4)}`)).toBe(`hash ${REDACTED}`);
  });

  test('reaches nested objects, lists and errors', () => {
    const error = new Error('failed with session=abc');
    expect(redact({ list: [{ token: 'abc' }], error })).toEqual({
      list: [{ token: REDACTED }],
      error: { name: 'Error', message: `failed with ${REDACTED}` },
    });
  });

  test('stops at a depth instead of following a cycle', () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    expect(JSON.stringify(redact(cycle))).toContain(REDACTED);
  });

  test('the logger redacts messages and fields', () => {
    const lines: string[] = [];
    jsonLogger(new ManualClock(), (line) => lines.push(line)).info('login with session=abc', { password: 'hunter2' });
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      time: '2026-09-01T09:00:00.000Z',
      level: 'info',
      message: `login with ${REDACTED}`,
      password: REDACTED,
    });
  });
});
