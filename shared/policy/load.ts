import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Change } from '../change/change.ts';
import { ConfigurationError } from '../errors/errors.ts';
import { canonicalJson } from '../text/canonical-json.ts';
import { BUILTIN_POLICIES } from './generated/builtin.ts';
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
export const builtinPolicy = async (name: string): Promise<Policy> => stack([builtin(name)]);

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

async function stack(uppers: readonly Storey[], layer?: Storey): Promise<Policy> {
  const storeys = [...uppers, ...(layer ? [layer] : [])];
  const document = await merge(storeys, layer === undefined);
  return {
    ...document,
    digest: sha256(storeys.map(({ digest }) => digest).join('\n')),
    sources: storeys.map(({ source }) => source),
  };
}

/** A built-in policy is complete; most runs need nothing else, and none of the schemas that merging stands on. */
async function merge(storeys: readonly Storey[], complete: boolean): Promise<PolicyDocument> {
  const [ground] = storeys;
  if (complete && ground !== undefined && storeys.length === 1) return ground.document as PolicyDocument;
  const { mergeLayer } = await import('./merge.ts');
  const merged = storeys.reduce<PolicyDocument | null>(
    (upper, { document, source }) => mergeLayer(upper, document, source),
    null,
  );
  return merged as PolicyDocument;
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
