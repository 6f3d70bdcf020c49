import { z } from 'zod';
import { compareApprovals } from '../compare/people.ts';
import { OPENING, STALENESS } from '../strictness.ts';
import { defineSection } from './section.ts';
import { union } from './stricter.ts';

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
});
export type Approvals = z.infer<typeof approvalsSchema>;

/** Whose approvals count, and for how long. */
export const approvals = defineSection({
  schema: approvalsSchema.prefault({}),
  merge: (above, below, refuse) => {
    for (const flag of OPENING)
      if (below[flag] && !above[flag]) refuse(['approvals', flag], `approvals.${flag} is not allowed there`);
    return {
      ...above,
      excluded: union(above.excluded, below.excluded),
      blockSiblings: above.blockSiblings || below.blockSiblings,
      staleness: STALENESS.find((kind) => kind === above.staleness || kind === below.staleness) ?? above.staleness,
    };
  },
  compare: compareApprovals,
});
