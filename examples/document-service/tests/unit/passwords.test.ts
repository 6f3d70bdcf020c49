import { describe, expect, test } from '@jest/globals';
import { hashPassword, verifyPassword } from '../../src/accounts/passwords.ts';

describe('password hashing', () => {
  test('recognises the password it hashed, and no other', async () => {
    const hash = await hashPassword('correct horse battery staple', 4);
    expect(await verifyPassword('correct horse battery staple', hash)).toBe(true);
    expect(await verifyPassword('correct horse battery stapl', hash)).toBe(false);
  });

  test('never makes the same hash twice, and never keeps the password in it', async () => {
    const [first, second] = await Promise.all([hashPassword('hunter2', 4), hashPassword('hunter2', 4)]);
    expect(first).not.toBe(second);
    expect(first).not.toContain('hunter2');
  });

  test('verifies a hash at the cost it was made with', async () => {
    const hash = await hashPassword('hunter2', 5);
    expect(hash).toMatch(/^scrypt-5\$/);
    expect(await verifyPassword('hunter2', hash)).toBe(true);
  });

  test('treats the same letters typed on another keyboard alike', async () => {
    expect(await verifyPassword('u\u0308ber', await hashPassword('\u00fcber', 4))).toBe(true);
  });

  test.each([
    '',
    'plain',
    'md5$salt$key',
    'scrypt-4$salt',
    'scrypt-4$salt$short',
    `scrypt-99$${'A'.repeat(22)}$${'A'.repeat(42)}`,
  ])('rejects the malformed hash %j', async (hash) => {
    expect(await verifyPassword('anything', hash)).toBe(false);
  });
});
