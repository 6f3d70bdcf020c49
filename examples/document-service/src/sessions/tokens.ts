import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** A new session token: 256 random bits in base64url. */
export const createToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

/** Whether a text could be a session token at all. */
export const isToken = (text: string): boolean => TOKEN.test(text);

/** What is kept of a token: who reads the store cannot use a session. */
export const tokenDigest = (token: string): string => createHash('sha256').update(token).digest('hex');
