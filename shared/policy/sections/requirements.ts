import { z } from 'zod';
import { compareRequirements } from '../compare/requirements.ts';
import { id, sentence } from './fields.ts';
import { defineSection } from './section.ts';
import { whenSchema } from './when.ts';

export const requirementSchema = z.strictObject({
  id,
  title: sentence,
  when: whenSchema,
  evidence: z.array(id).min(1),
  /** Shown to people: why this is owed. */
  why: sentence,
});
export type Requirement = z.infer<typeof requirementSchema>;

/** When which evidence is owed, and why. */
export const requirements = defineSection({
  schema: z.array(requirementSchema).default([]),
  ground: [],
  merge: (above, below, refuse) => {
    const known = new Set(above.map((requirement) => requirement.id));
    const repeated = below.findIndex((requirement) => known.has(requirement.id));
    if (repeated >= 0)
      refuse(['requirements', repeated], `requirement ${below[repeated]?.id} is already defined there`);
    return [...above, ...below];
  },
  compare: compareRequirements,
});
