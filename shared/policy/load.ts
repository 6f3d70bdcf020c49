import type { DocumentPorts } from './layers/documents.ts';
import type { Origin } from './layers/origin.ts';
import type { Policy, PolicyDocument } from './schema.ts';
import { builtinStorey, sha256, type Storey } from './storeys.ts';

/** Where a repository keeps its own policy; read from the commit the change goes into, never from the change. */
export const REPOSITORY_POLICY = '.github/evidence-gate.yml';
/** What every repository is judged by, whatever its own policy adds. */
const FLOOR = 'baseline';

export interface PolicySource extends DocumentPorts {
  /** A file the caller names; it stands alone unless it extends another policy or an organisation's is given. */
  readonly file?: string | undefined;
  /** A file with the organisation's policy, as the caller checked it out. The repository's is laid over it. */
  readonly organisation?: string | undefined;
}

/**
 * The policy to judge by: built-in, then the organisation's, then the repository's own of the base commit (or the
 * caller's file in its place), each laid over the one before.
 *
 * @throws ConfigurationError EG220 when a document cannot be read, EG221 when a layer loosens, EG222 for an unknown
 *   built-in, EG225 when a layer extends itself, EG226 when one is missing
 */
export async function loadPolicy({ file, organisation, ...ports }: PolicySource): Promise<Policy> {
  const origins: Origin[] = [];
  if (organisation !== undefined) origins.push({ kind: 'file', path: organisation, role: 'organisation' });
  if (file !== undefined) origins.push({ kind: 'file', path: file, role: 'file' });
  else if (((await ports.change?.readTarget(REPOSITORY_POLICY)) ?? null) !== null)
    origins.push({ kind: 'base', path: REPOSITORY_POLICY });
  if (origins.length === 0) return builtinPolicy(FLOOR);
  const { collectStoreys } = await import('./layers/collect.ts');
  const standsAlone = file !== undefined && organisation === undefined;
  return stack(await collectStoreys(origins, standsAlone ? null : FLOOR, ports));
}

/** A built-in policy by its name. @throws ConfigurationError EG222 */
export const builtinPolicy = async (name: string): Promise<Policy> => stack([await builtinStorey(name)]);

async function stack(storeys: readonly Storey[]): Promise<Policy> {
  return {
    ...(await merge(storeys)),
    digest: sha256(storeys.map(({ digest }) => digest).join('\n')),
    sources: storeys.map(({ source }) => source),
  };
}

/** A built-in policy is complete; most runs need nothing else, and none of the schemas that merging stands on. */
async function merge(storeys: readonly Storey[]): Promise<PolicyDocument> {
  const [ground, ...others] = storeys as [Storey, ...Storey[]];
  if (others.length === 0 && ground.source.startsWith('builtin:')) return ground.document as PolicyDocument;
  const { mergeLayer } = await import('./merge.ts');
  return storeys.reduce<PolicyDocument | null>((upper, storey) => mergeLayer(upper, storey), null) as PolicyDocument;
}
