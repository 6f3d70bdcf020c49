import { z } from 'zod';

/** The three ways to name a policy that is extended. */
const REFERENCE =
  /^(?:[a-z][a-z0-9-]{0,119}|\.{1,2}\/[A-Za-z0-9._/-]{1,300}\.ya?ml|github:[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}\/[A-Za-z0-9._/-]{1,300}\.ya?ml@[0-9a-f]{40})$/;

export const reference = z
  .string()
  .regex(
    REFERENCE,
    'a built-in policy (baseline), a file beside this one (./more.yml), or a file at a commit (github:owner/repository/path.yml@<40 hex digits>)',
  )
  .describe('A built-in policy, a file beside this one, or a file of another repository at a commit');
