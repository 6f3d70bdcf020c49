import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from '../../../../shared/text/canonical-json.ts';
import type { ReviewRecord } from './record.ts';

const CONTEXT = 'evidence-gate review record';

/**
 * Seals a record for those who hold the same key: what a later run takes over from it was written by a run that could
 * ask the model itself. The model's key is never used for it, only a key derived from it.
 */
export function sealOf(record: Omit<ReviewRecord, 'seal'>, secret: string): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', CONTEXT, 32));
  return createHmac('sha256', key).update(canonicalJson(record)).digest('hex');
}

/** Whether the seal of a record holds. */
export function isSealed({ seal, ...rest }: ReviewRecord, secret: string): boolean {
  if (seal === null) return false;
  const [given, right] = [Buffer.from(seal), Buffer.from(sealOf(rest, secret))];
  return given.length === right.length && timingSafeEqual(given, right);
}
