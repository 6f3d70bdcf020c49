import { createHash } from 'node:crypto';

/** A stable short id over the parts that make a finding the same finding: 32 hex digits of their sha256. */
export function fingerprint(...parts: readonly (string | number | null | undefined)[]): string {
  const hash = createHash('sha256');
  // Length-prefixed, so that ('ab','c') and ('a','bc') differ.
  for (const part of parts) {
    const text = String(part ?? '');
    hash.update(`${text.length}:`).update(text);
  }
  return hash.digest('hex').slice(0, 32);
}
