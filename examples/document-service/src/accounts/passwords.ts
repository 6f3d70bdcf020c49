import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Cost of one guess: 32 MiB, three times over (OWASP Password Storage Cheat Sheet, scrypt). */
const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };
const KEY_BYTES = 32;
const SALT_BYTES = 16;
const SCHEME = 'scrypt-15-8-3';

/** `scheme$salt$key`, both in base64url. Two calls never return the same text. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt);
  return [SCHEME, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Whether the password is the hashed one. A hash of another scheme or shape matches nothing. */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const [scheme, salt, key, ...rest] = hash.split('$');
  if (scheme !== SCHEME || salt === undefined || key === undefined || rest.length > 0) return false;
  const expected = Buffer.from(key, 'base64url');
  if (expected.length !== KEY_BYTES) return false;
  return timingSafeEqual(await derive(password, Buffer.from(salt, 'base64url')), expected);
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, COST, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
