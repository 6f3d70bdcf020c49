import { fingerprint } from '../../../../shared/evidence/fingerprint.ts';
import type { Observation } from '../model.ts';
import { redact } from './redact.ts';

interface Secret {
  readonly ruleId: string;
  /** The tool's words for the kind of secret. */
  readonly what: string | undefined;
  readonly path: string | null;
  readonly startLine?: number | undefined;
  readonly endLine?: number | undefined;
  readonly startColumn?: number | undefined;
  /** The secret itself: only its hash is kept. */
  readonly secret: string | undefined;
  readonly commit?: string | undefined;
}

/** An observation about a secret. Every one is an error, and the secret leaves this function only as a hash. */
export function secretObservation({ what, secret, ...place }: Secret): Observation {
  return {
    ...place,
    level: 'error',
    message: `Possible secret: ${redact(what ?? place.ruleId)}`,
    subject: 'secret',
    cwe: ['CWE-798'],
    aliases: [],
    ...(secret === undefined ? {} : { identity: fingerprint('secret', secret) }),
  };
}
