import { z } from 'zod';
import { opens } from '../compare/difference.ts';
import { defineSection } from './section.ts';

/** What text and lockfiles of a change may point to. */
export const context = defineSection({
  schema: z.strictObject({ allowedHosts: z.array(z.string()).default([]) }).prefault({}),
  merge: (above, below) => (above.allowedHosts.length > 0 ? above : below),
  compare: (above, below) => opens('context.allowedHosts', above.allowedHosts, below.allowedHosts),
});
