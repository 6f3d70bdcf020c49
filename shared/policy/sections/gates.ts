import { z } from 'zod';
import { GATES } from '../../evidence/gates.ts';
import { demands } from '../compare/difference.ts';
import { defineSection } from './section.ts';
import { union } from './stricter.ts';

/** Which gates must have reported. */
export const gates = defineSection({
  schema: z
    .strictObject({
      required: z
        .array(z.enum(GATES))
        .default(['risk-classify', 'untrusted-context-check', 'scan-aggregate', 'test-evidence-map'])
        .describe('Gates whose report must be there, bound to this subject and policy, before anything can be ready'),
    })
    .prefault({}),
  merge: (above, below) => ({ required: union(above.required, below.required) }),
  compare: (above, below) => demands('gates.required', above.required, below.required),
});
