import { createHash } from 'node:crypto';

/** `sha256:` and the digest of a text. */
export const digestOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
