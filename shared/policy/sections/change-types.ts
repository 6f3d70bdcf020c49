import { z } from 'zod';
import { compareChangeType, compareChangeTypes } from '../compare/areas.ts';
import { id, sentence } from './fields.ts';
import { defineSection } from './section.ts';
import { addOrTighten } from './stricter.ts';

const changeTypeSchema = z.strictObject({
  title: sentence.describe('For people'),
  areas: z.array(id).min(1).describe('It holds when one of these is touched'),
});
export type ChangeType = z.infer<typeof changeTypeSchema>;

/** Names for changes that touch certain areas: a change type holds when one of its areas is touched. */
export const changeTypes = defineSection({
  schema: z.record(id, changeTypeSchema).default({}),
  ground: {},
  merge: (above, below, refuse) =>
    addOrTighten(below, above, compareChangeType, (id, what) =>
      refuse(['changeTypes', id], `change type ${id}: ${what}`),
    ),
  compare: compareChangeTypes,
});
