import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Change } from '../change/change.ts';
import { ConfigurationError } from '../errors/errors.ts';
import { BUILTIN_POLICIES } from './generated/builtin.ts';
import { mergeLayer } from './merge.ts';
import { MAX_POLICY_BYTES, parsePolicy } from './parse.ts';
import type { Policy, PolicyDocument, PolicyLayer } from './schema.ts';

/** Where a repository keeps its own policy; read from the commit the change goes into, never from the change. */
export const REPOSITORY_POLICY = '.github/evidence-gate.yml';
/** What every repository is judged by, whatever its own policy adds. */
const FLOOR = 'baseline';

export interface PolicySource {
  /** A file the caller names; it stands alone unless it extends a built-in policy. */
  readonly file?: string | undefined;
  readonly change?: Pick<Change, 'readTarget'> | null;
}

/**
 * The policy to judge by: the caller's file, else the base commit's own layer over the baseline, else the baseline.
 *
 * @throws ConfigurationError EG220 when a document cannot be read, EG221 when a layer loosens, EG222 for an unknown built-in
 */
export async function loadPolicy({ file, change }: PolicySource): Promise<Policy> {
  if (file !== undefined) {
    const layer = await parsePolicy(await readPolicyFile(file), file);
    return resolve(layer, layer.extends, `file:${layer.name}@${layer.version}`);
  }
  const text = (await change?.readTarget(REPOSITORY_POLICY)) ?? null;
  if (text === null) return finish(builtin(FLOOR), [sourceOf(FLOOR)]);
  const layer = await parsePolicy(text, `${REPOSITORY_POLICY} of the base commit`);
  return resolve(layer, [...new Set([FLOOR, ...layer.extends])], `base:${REPOSITORY_POLICY}`);
}

function resolve(layer: PolicyLayer, uppers: readonly string[], source: string): Policy {
  const [first, ...rest] = uppers;
  if (first === undefined) return finish(mergeLayer(emptyPolicy(layer), layer, source), [source]);
  const upper = rest.reduce((merged, name) => mergeLayer(merged, builtin(name), sourceOf(name)), builtin(first));
  return finish(mergeLayer(upper, layer, source), [...uppers.map(sourceOf), source]);
}

/** @throws ConfigurationError EG222 */
function builtin(name: string): PolicyDocument {
  const text = Object.hasOwn(BUILTIN_POLICIES, name) ? BUILTIN_POLICIES[name] : undefined;
  // Validated when it was generated; parsing it again on every start would cost more than it proves.
  if (text !== undefined) return JSON.parse(text) as PolicyDocument;
  throw new ConfigurationError(
    'EG222',
    `There is no built-in policy named ${JSON.stringify(name)}.`,
    `Use one of: ${Object.keys(BUILTIN_POLICIES).join(', ')}.`,
  );
}

const sourceOf = (name: string): string => `builtin:${name}@${builtin(name).version}`;

/** What a policy that extends nothing is laid over: no demands, nobody allowed, no limit but the layer's own. */
function emptyPolicy(layer: PolicyLayer): PolicyDocument {
  return {
    ...layer,
    areas: {},
    changeTypes: {},
    evidence: {},
    requirements: [],
    roles: {},
    gates: { required: [] },
    reports: { expected: [] },
  };
}

function finish(document: PolicyDocument, sources: readonly string[]): Policy {
  const digest = createHash('sha256').update(canonicalJson(document)).digest('hex');
  return { ...document, digest: `sha256:${digest}`, sources };
}

/** JSON with sorted keys: equal policies have equal digests, however they were written. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

async function readPolicyFile(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw new ConfigurationError('EG220', `The policy ${path} cannot be read.`, 'Check the path given with --policy.', {
      cause,
    });
  }
  if (bytes.length > MAX_POLICY_BYTES)
    throw new ConfigurationError(
      'EG220',
      `The policy ${path} is larger than ${MAX_POLICY_BYTES} bytes.`,
      'Shorten it.',
    );
  return bytes.toString('utf8');
}
