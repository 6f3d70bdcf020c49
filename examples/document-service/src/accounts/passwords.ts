import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const KEY_BYTES = 32;
const SALT_BYTES = 16;
const BLOCK_SIZE = 8;
const HASH = /^scrypt-(\d{1,2})\$([\w-]{22})\$([\w-]{43})$/;

/**
 * `scrypt-COST$salt$key`, salt and key in base64url. Two calls never return the same text.
 *
 * @param cost Binary logarithm of scrypt's N; 17 takes 128 MiB (OWASP Password Storage Cheat Sheet)
 */
export async function hashPassword(password: string, cost: number): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt, cost);
  return [`scrypt-${cost}`, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Whether the password is the hashed one, at the cost it was hashed with. A hash of another shape matches nothing. */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const [, cost, salt, key] = HASH.exec(hash) ?? [];
  if (cost === undefined || salt === undefined || key === undefined) return false;
  const derived = await derive(password, Buffer.from(salt, 'base64url'), Number(cost));
  return timingSafeEqual(derived, Buffer.from(key, 'base64url'));
}

function derive(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const N = 2 ** cost;
  const options = { N, r: BLOCK_SIZE, p: 1, maxmem: 256 * N * BLOCK_SIZE };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
