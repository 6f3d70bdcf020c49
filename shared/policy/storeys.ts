import { createHash } from 'node:crypto';
import { ConfigurationError } from '../errors/errors.ts';
import { canonicalJson } from '../text/canonical-json.ts';
import type { Place } from '../text/yaml-document.ts';
import { BUILTIN_POLICIES } from './generated/builtin.ts';
import { nameOf, type Origin } from './layers/origin.ts';
import type { PolicyLayer } from './schema.ts';

/** One storey of a policy: what it says, where it came from, and its own digest. */
export interface Storey {
  readonly document: PolicyLayer;
  readonly source: string;
  readonly digest: string;
  readonly place: Place;
  /** Built-in policies that this one already holds. */
  readonly includes: readonly string[];
}

/** A layer that was read. */
export const storeyOf = (
  { document, place }: { readonly document: PolicyLayer; readonly place: Place },
  origin: Origin,
): Storey => ({
  document,
  // Of a file the caller chose, what it is counts, not where this machine keeps it.
  source: origin.kind === 'file' ? `${origin.role}:${document.name}@${document.version}` : nameOf(origin),
  digest: sha256(canonicalJson(document)),
  place,
  includes: [],
});

/**
 * A built-in policy.
 *
 * @param namedAt the place that names it, for messages
 * @throws ConfigurationError EG222
 */
export async function builtinStorey(name: string, namedAt?: string): Promise<Storey> {
  const known = Object.hasOwn(BUILTIN_POLICIES, name) ? BUILTIN_POLICIES[name] : undefined;
  if (known === undefined) {
    throw new ConfigurationError(
      'EG222',
      `${namedAt === undefined ? '' : `${namedAt}: `}There is no built-in policy named ${JSON.stringify(name)}.`,
      `Use one of: ${Object.keys(BUILTIN_POLICIES).join(', ')}.`,
    );
  }
  // Checked and hashed when it was generated; doing it again on every start would cost more than it proves.
  const document = JSON.parse(await known.json()) as PolicyLayer;
  const source = `builtin:${name}@${document.version}`;
  return { document, source, digest: known.digest, place: () => source, includes: known.includes };
}

export const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
