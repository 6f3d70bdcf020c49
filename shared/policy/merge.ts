import type { z } from 'zod';
import { ConfigurationError } from '../errors/errors.ts';
import { compare } from './compare.ts';
import type { PolicyDocument } from './schema.ts';
import { SECTIONS, type SectionName } from './sections/index.ts';
import type { Refuse, Section } from './sections/section.ts';
import type { Storey } from './storeys.ts';

/**
 * Lays one policy over another. A layer can only add: rules, areas, evidence, requirements, roles. Where a value exists
 * on both sides the stricter one holds; anything that would loosen the upper policy is refused with its place.
 *
 * @param upper null for a layer that extends nothing: no demands, nobody allowed, no limit but the layer's own
 * @throws ConfigurationError EG221
 */
export function mergeLayer(
  upper: PolicyDocument | null,
  { document: layer, source, place }: Pick<Storey, 'document' | 'source' | 'place'>,
): PolicyDocument {
  const refuse: Refuse = (path, what, scope) => {
    throw loosens(place(path), `${source} would loosen ${upper?.name ?? 'itself'}: ${what}`, scope);
  };
  const names = Object.keys(SECTIONS) as SectionName[];
  const sections = Object.fromEntries(
    names.map((name) => {
      // The key says which types go together; a loop over all of them cannot.
      const section: Section<z.ZodType> = SECTIONS[name];
      if (upper === null && section.stand !== undefined) return [name, section.stand(layer[name])];
      const above = upper === null ? (section.ground ?? layer[name]) : upper[name];
      return [name, section.merge(above, layer[name], refuse)];
    }),
  ) as Pick<PolicyDocument, SectionName>;
  const merged = { schema: layer.schema, name: layer.name, version: layer.version, extends: [], ...sections };
  // What a section's merge overlooked the comparison does not: nothing is judged by a policy that loosens.
  const [loosened] = upper === null ? [] : compare(upper, merged).filter(({ effect }) => effect === 'loosened');
  if (upper === null || loosened === undefined) return merged;
  throw loosens(
    place([loosened.path.split('.')[0] as string]),
    `${source} would loosen ${upper.name}: ${loosened.path}: ${loosened.text}`,
  );
}

const loosens = (where: string, what: string, scope?: string): ConfigurationError =>
  new ConfigurationError(
    'EG221',
    `${where}: ${what}.`,
    `A layer can only add to the policy above it. Remove these lines, or change the policy above. To let something through for a while, grant a waiver under waivers.granted${
      scope === undefined ? ' for the evidence in question' : ` with scope: ${scope}`
    }, as far as the policy above allows it.`,
  );
