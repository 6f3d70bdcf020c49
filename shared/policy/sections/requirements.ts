import { z } from 'zod';
import { compareRequirements, holdsWhenever } from '../compare/requirements.ts';
import { id, sentence } from './fields.ts';
import { defineSection } from './section.ts';
import { whenSchema } from './when.ts';

export const requirementSchema = z.strictObject({
  id: id.describe('Unique'),
  title: sentence.describe('For people'),
  when: whenSchema.describe('All keys must hold; within a list one is enough; empty: always'),
  evidence: z.array(id).min(1).describe('Evidence ids that are owed'),
  why: sentence.describe('Shown to people: why this is owed'),
});
export type Requirement = z.infer<typeof requirementSchema>;

/** When which evidence is owed, and why. */
export const requirements = defineSection({
  schema: z.array(requirementSchema).default([]),
  ground: [],
  merge: (above, below, refuse) => {
    const merged = new Map(above.map((requirement) => [requirement.id, requirement]));
    for (const [index, requirement] of below.entries()) {
      const known = merged.get(requirement.id);
      const lost = known?.evidence.filter((evidence) => !requirement.evidence.includes(evidence)) ?? [];
      if (known !== undefined && (lost.length > 0 || !holdsWhenever(known.when, requirement.when)))
        refuse(
          ['requirements', index],
          `requirement ${known.id} is already defined there, and ${lost.length > 0 ? `${lost.join(', ')} would not be owed any more` : 'it would hold for fewer changes'}`,
          `{ evidence: [${(lost.length > 0 ? lost : known.evidence).join(', ')}] }`,
        );
      merged.set(requirement.id, requirement);
    }
    return [...merged.values()];
  },
  compare: compareRequirements,
});
