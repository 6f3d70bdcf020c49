import type { z } from 'zod';
import { ConfigurationError } from '../errors/errors.ts';
import type { PolicyDocument, PolicyLayer } from './schema.ts';
import { SECTIONS, type SectionName } from './sections/index.ts';
import type { Refuse, Section } from './sections/section.ts';

/**
 * Lays one policy over another. A layer can only add: rules, areas, evidence, requirements, roles. Where a value exists
 * on both sides the stricter one holds; anything that would loosen the upper policy is refused by name.
 *
 * @param upper null for a layer that extends nothing: no demands, nobody allowed, no limit but the layer's own
 * @param source where the layer comes from, for messages
 * @throws ConfigurationError EG221
 */
export function mergeLayer(upper: PolicyDocument | null, layer: PolicyLayer, source: string): PolicyDocument {
  const refuse: Refuse = (_path, what) => {
    throw new ConfigurationError(
      'EG221',
      `${source} would loosen ${upper?.name ?? 'itself'}: ${what}.`,
      'A layer can only add to the policy above it. Remove these lines, or change the upper policy.',
    );
  };
  const names = Object.keys(SECTIONS) as SectionName[];
  const sections = Object.fromEntries(
    names.map((name) => {
      // The key says which types go together; a loop over all of them cannot.
      const section: Section<z.ZodType> = SECTIONS[name];
      const above = upper === null ? (section.ground ?? layer[name]) : upper[name];
      return [name, section.merge(above, layer[name], refuse)];
    }),
  ) as Pick<PolicyDocument, SectionName>;
  return { schema: layer.schema, name: layer.name, version: layer.version, extends: [], ...sections };
}
