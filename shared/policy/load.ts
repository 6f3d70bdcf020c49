import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Change } from '../change/change.ts';
import { ConfigurationError } from '../errors/errors.ts';
import { canonicalJson } from '../text/canonical-json.ts';
import { BUILTIN_POLICIES } from './generated/builtin.ts';
import { mergeLayer } from './merge.ts';
import { MAX_POLICY_BYTES } from './limits.ts';
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
    const layer = await parse(await readPolicyFile(file), file);
    return stack(layer.extends.map(builtin), layerFrom(layer, `file:${layer.name}@${layer.version}`));
  }
  const text = (await change?.readTarget(REPOSITORY_POLICY)) ?? null;
  if (text === null) return stack([builtin(FLOOR)]);
  const layer = await parse(text, `${REPOSITORY_POLICY} of the base commit`);
  const uppers = [...new Set([FLOOR, ...layer.extends])];
  return stack(uppers.map(builtin), layerFrom(layer, `base:${REPOSITORY_POLICY}`));
}

/** A built-in policy by its name. @throws ConfigurationError EG222 */
export const builtinPolicy = (name: string): Policy => stack([builtin(name)]);

/** Reading YAML and checking it is only paid for when there is a document. */
async function parse(text: string, source: string): Promise<PolicyLayer> {
  const { parsePolicy } = await import('./parse.ts');
  return parsePolicy(text, source);
}

/** One storey of a policy: what it says, where it came from, and its own digest. */
interface Storey {
  readonly document: PolicyLayer;
  readonly source: string;
  readonly digest: string;
}

function stack(uppers: readonly Storey[], layer?: Storey): Policy {
  const storeys = [...uppers, ...(layer ? [layer] : [])];
  const [ground, ...above] = storeys as [Storey, ...Storey[]];
  // A built-in policy is complete; anything else stands on nothing.
  const first =
    ground === layer
      ? mergeLayer(emptyPolicy(ground.document), ground.document, ground.source)
      : (ground.document as PolicyDocument);
  const document = above.reduce((merged, { document: next, source }) => mergeLayer(merged, next, source), first);
  return {
    ...document,
    digest: sha256(storeys.map(({ digest }) => digest).join('\n')),
    sources: storeys.map(({ source }) => source),
  };
}

const layerFrom = (document: PolicyLayer, source: string): Storey => ({
  document,
  source,
  digest: sha256(canonicalJson(document)),
});

/** @throws ConfigurationError EG222 */
function builtin(name: string): Storey {
  const known = Object.hasOwn(BUILTIN_POLICIES, name) ? BUILTIN_POLICIES[name] : undefined;
  if (known === undefined) {
    throw new ConfigurationError(
      'EG222',
      `There is no built-in policy named ${JSON.stringify(name)}.`,
      `Use one of: ${Object.keys(BUILTIN_POLICIES).join(', ')}.`,
    );
  }
  // Checked and hashed when it was generated; doing it again on every start would cost more than it proves.
  const document = JSON.parse(known.json) as PolicyDocument;
  return { document, source: `builtin:${name}@${document.version}`, digest: known.digest };
}

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

const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

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
