import { z } from 'zod';
import { id } from './sections/fields.ts';
import { reference } from './sections/reference.ts';
import { SECTIONS, type SectionName } from './sections/index.ts';

export { type Area, areaSchema } from './sections/areas.ts';
export { type EvidenceDefinition, evidenceDefinitionSchema } from './sections/evidence.ts';
export { type Requirement, requirementSchema } from './sections/requirements.ts';
export { type Role, roleSchema } from './sections/roles.ts';
export { type Rule, ruleSchema } from './sections/rules.ts';
export { type When, whenSchema } from './sections/when.ts';

export const POLICY_SCHEMA = 'evidence-gate/policy@1';

const head = {
  schema: z.literal(POLICY_SCHEMA).describe('The version of this language'),
  name: id.describe('How messages and records name this policy'),
  version: z.number().int().positive().describe('Yours to count; it is part of every record'),
  extends: z
    .array(reference)
    .max(16)
    .default([])
    .describe('Policies this one adds to. A repository’s own always adds to its organisation’s, or to baseline'),
};

type Shape<Part extends 'schema' | 'layer'> = {
  [Name in SectionName]: (typeof SECTIONS)[Name][Part];
};
const shapeOf = <Part extends 'schema' | 'layer'>(part: Part): Shape<Part> =>
  // Entries lose which schema belongs to which key; the mapped type above says it again.
  Object.fromEntries(Object.entries(SECTIONS).map(([name, section]) => [name, section[part]])) as Shape<Part>;

export const policySchema = z.strictObject({ ...head, ...shapeOf('schema') });
export type PolicyDocument = z.infer<typeof policySchema>;

/** A layer adds to the policies it extends; of an area that exists already it needs to repeat nothing. */
export const policyLayerSchema = z.strictObject({ ...head, ...shapeOf('layer') });
export type PolicyLayer = z.infer<typeof policyLayerSchema>;

/** A policy with all its layers merged, ready to judge with. */
export interface Policy extends PolicyDocument {
  /** sha256 over the digests of its layers in order; a layer's own digest is over its canonical JSON. */
  readonly digest: string;
  /** Where its layers came from: `builtin:baseline@1`, `base:.github/evidence-gate.yml`, `file:…`. */
  readonly sources: readonly string[];
}
