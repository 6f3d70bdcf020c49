import { ConfigurationError } from '../../errors/errors.ts';
import { builtinStorey, storeyOf, type Storey } from '../storeys.ts';
import { type DocumentPorts, readDocument } from './documents.ts';
import { documentOf, nameOf, type Origin, resolveReference } from './origin.ts';

/** Documents that one policy may be made of; nobody reads more. */
const MAX_LAYERS = 16;

/**
 * The layers that the given documents are made of, each once and after all that it extends, built-in policies first.
 *
 * @param origins documents, the upper before the lower
 * @param floor built-in policy under everything, unless an organisation's document names another; null: none
 * @throws ConfigurationError EG220, EG222, EG225 for a layer that extends itself, EG226 for one that is missing
 */
export async function collectStoreys(
  origins: readonly Origin[],
  floor: string | null,
  ports: DocumentPorts,
): Promise<Storey[]> {
  const builtins = new Map<string, Storey>();
  const layers = new Map<string, Storey>();
  const visit = async (origin: Origin, above: readonly string[], namedBy: string | null): Promise<void> => {
    const name = nameOf(origin);
    if (layers.has(name)) return;
    if (above.includes(name)) throw cycle([...above, name], namedBy);
    if (layers.size + above.length >= MAX_LAYERS) throw tooMany(namedBy);
    const { readLayer } = await import('../parse.ts');
    const layer = await readLayer(await readDocument(origin, namedBy, ports), documentOf(origin));
    for (const [index, reference] of layer.document.extends.entries()) {
      const place = layer.place(['extends', index]);
      const next = resolveReference(reference, origin);
      if (next === null) builtins.set(reference, await builtinStorey(reference, place));
      else if (typeof next === 'string') throw refused(reference, next, place);
      else await visit(next, [...above, name], place);
    }
    layers.set(name, storeyOf(layer, origin));
  };
  let chosen = false;
  for (const origin of origins) {
    await visit(origin, [], null);
    // An organisation may choose what it stands on; a repository may only add to the floor.
    if (origin.kind === 'file' && origin.role === 'organisation') chosen = builtins.size > 0;
  }
  if (floor !== null && !chosen) builtins.set(floor, await builtinStorey(floor));
  return [...withoutIncluded([...builtins.values()]), ...layers.values()];
}

/** A built-in policy that stands on another holds all of it. */
const withoutIncluded = (builtins: readonly Storey[]): Storey[] =>
  builtins.filter(({ document }) => !builtins.some(({ includes }) => includes.includes(document.name)));

const cycle = (names: readonly string[], place: string | null): ConfigurationError =>
  new ConfigurationError(
    'EG225',
    `${place ?? 'The policy'}: a policy extends itself: ${names.slice(names.indexOf(names.at(-1) as string)).join(' → ')}.`,
    'Take out one of these lines: a policy can only extend one that stands above it.',
  );

const tooMany = (place: string | null): ConfigurationError =>
  new ConfigurationError(
    'EG225',
    `${place ?? 'The policy'}: more than ${MAX_LAYERS} documents make up one policy.`,
    'Put layers together: nobody can read a policy that is spread so far.',
  );

const refused = (reference: string, why: string, place: string): ConfigurationError =>
  new ConfigurationError(
    'EG220',
    `The policy cannot be read: ${place}: ${reference}: ${why}.`,
    'Name a file that can be extended here.',
  );
