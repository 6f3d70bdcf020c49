import { z } from 'zod';
import { compareApprovals } from '../compare/people.ts';
import { OPENING, STALENESS } from '../strictness.ts';
import { id } from './fields.ts';
import { defineSection } from './section.ts';
import { union } from './stricter.ts';

const breakGlass = z.strictObject({
  waiver: id.describe('The waiver that holds only when it is invoked; the policies above it decide what it may waive'),
  people: z.array(z.string().min(1).max(140)).min(1).max(100).describe('Logins of those who may invoke it'),
  count: z.number().int().positive().max(20).default(1).describe('How many of them must'),
});
export type BreakGlass = z.infer<typeof breakGlass>;

const approvalsSchema = z.strictObject({
  authorMayApprove: z.boolean().default(false),
  contributorsMayApprove: z.boolean().default(false),
  coAuthorsMayApprove: z.boolean().default(false),
  excluded: z.array(z.string()).default([]),
  /**
   * Which approvals of another commit still count. `head`: none. `merge-tree`: those whose merge with the present
   * base is the very tree that the head's merge gives. `paths`: for owners also path by path.
   */
  staleness: z.enum(STALENESS).default('merge-tree'),
  /** A comment whose first line is exactly `/approve <40 hex digits>` approves that commit. */
  commentApprovals: z.boolean().default(false),
  /** Merging the base in, cleanly and on the web, makes nobody a contributor. */
  ignoreUpdateMerges: z.boolean().default(false),
  /** Not ready while another open pull request has the same head commit: a check speaks for both. */
  blockSiblings: z.boolean().default(false),
  breakGlass: z
    .array(breakGlass)
    .max(100)
    .optional()
    .describe('Waivers for emergencies: each holds only where people comment "/break-glass <40 hex digits> <reason>"'),
});
export type Approvals = z.infer<typeof approvalsSchema>;

/** Both lists: every entry asks for more than its waiver alone would. */
const broken = (above: BreakGlass[] | undefined, below: BreakGlass[] | undefined) =>
  above === undefined && below === undefined ? {} : { breakGlass: [...(above ?? []), ...(below ?? [])] };

/** Whose approvals count, and for how long. */
export const approvals = defineSection({
  schema: approvalsSchema.prefault({}),
  merge: (above, below, refuse) => {
    for (const flag of OPENING)
      if (below[flag] && !above[flag]) refuse(['approvals', flag], `approvals.${flag} is not allowed there`);
    return {
      ...above,
      excluded: union(above.excluded, below.excluded),
      ...broken(above.breakGlass, below.breakGlass),
      blockSiblings: above.blockSiblings || below.blockSiblings,
      staleness: STALENESS.find((kind) => kind === above.staleness || kind === below.staleness) ?? above.staleness,
    };
  },
  compare: compareApprovals,
});
