import { z } from 'zod';
import { compareRole, compareRoles } from '../compare/people.ts';
import { id, sentence } from './fields.ts';
import { defineSection } from './section.ts';
import { addOrTighten } from './stricter.ts';

export const roleSchema = z.strictObject({
  title: sentence,
  /** Least permission on the repository. */
  permission: z.enum(['write', 'maintain', 'admin']).default('write'),
  /** When given, only members of one of these teams (`org/slug`) or these users have the role. */
  teams: z.array(z.string()).optional(),
  users: z.array(z.string()).optional(),
});
export type Role = z.infer<typeof roleSchema>;

/** Who can approve as what. */
export const roles = defineSection({
  schema: z.record(id, roleSchema).default({}),
  ground: {},
  merge: (above, below, refuse) =>
    addOrTighten(
      below,
      above,
      (id, was, is) => compareRole(`roles.${id}`, was, is),
      (id, what) => refuse(['roles', id], `role ${id}: ${what}`),
    ),
  compare: (above, below, wholes) => compareRoles(above, below, wholes.above),
});
