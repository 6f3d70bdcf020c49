import { z } from 'zod';
import { compareRole, compareRoles } from '../compare/people.ts';
import { id, sentence } from './fields.ts';
import { defineSection } from './section.ts';
import { addOrTighten } from './stricter.ts';

export const roleSchema = z.strictObject({
  title: sentence.describe('Who they are, for people'),
  permission: z.enum(['write', 'maintain', 'admin']).default('write').describe('Least permission on the repository'),
  teams: z
    .array(z.string())
    .optional()
    .describe('When given, only members of one of these teams (`org/slug`) or these users have the role'),
  users: z.array(z.string()).optional().describe('Logins; with teams, either will do'),
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
