import { describe, expect, test } from '@jest/globals';
import { hashPassword, verifyPassword } from '../../src/accounts/passwords.ts';

describe('password hashing', () => {
  test('recognises the password it hashed, and no other', async () => {
    const hash = await hashPassword('correct horse battery staple');
    expect(await verifyPassword('correct horse battery staple', hash)).toBe(true);
    expect(await verifyPassword('correct horse battery stapl', hash)).toBe(false);
  });

  test('never makes the same hash twice, and never keeps the password in it', async () => {
    const [first, second] = await Promise.all([hashPassword('hunter2'), hashPassword('hunter2')]);
    expect(first).not.toBe(second);
    expect(first).not.toContain('hunter2');
  });

  test('treats the same letters typed on another keyboard alike', async () => {
    expect(await verifyPassword('u\u0308ber', await hashPassword('\u00fcber'))).toBe(true);
  });

  test.each(['', 'plain', 'md5$salt$key', 'scrypt-15-8-3$salt', 'scrypt-15-8-3$salt$short', 'scrypt-15-8-3$a$b$c'])(
    'rejects the malformed hash %j',
    async (hash) => {
      expect(await verifyPassword('anything', hash)).toBe(false);
    },
  );
});
