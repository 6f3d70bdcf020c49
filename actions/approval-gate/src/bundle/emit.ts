import type { GateContext } from '../../../../shared/gate/gate.ts';
import type { VerdictRecord } from '../record.ts';
import { buildBundle } from './bundle.ts';
import { verificationSummary } from './vsa.ts';

/** Environment variable with a private key in PEM; with it bundle and summary are signed as well. */
export const SIGNING_KEY = 'EVIDENCE_GATE_SIGNING_KEY';

/**
 * Writes the bundle and its verification summary, and, with a key, both once more in signed envelopes.
 *
 * @throws ConfigurationError EG262 when the key is of no use
 */
export async function emitRecord(
  record: VerdictRecord,
  { emit, clock, environment }: Pick<GateContext<unknown>, 'emit' | 'clock' | 'environment'>,
): Promise<void> {
  const now = clock.now();
  const bundle = buildBundle(record, now);
  const summary = verificationSummary(record, bundle, now);
  await emit('bundle.intoto.json', bundle);
  await emit('vsa.intoto.json', summary);
  const pem = environment[SIGNING_KEY];
  if (pem === undefined) return;
  const [{ seal }, { signingKey }] = await Promise.all([
    import('../../../../shared/attest/dsse.ts'),
    import('../../../../shared/attest/keys.ts'),
  ]);
  const key = signingKey(pem, `The key in ${SIGNING_KEY}`);
  await emit('bundle.dsse.json', seal(Buffer.from(bundle), key));
  await emit('vsa.dsse.json', seal(Buffer.from(summary), key));
}
