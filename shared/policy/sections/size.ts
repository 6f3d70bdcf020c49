import { z } from 'zod';
import { limits } from '../compare/difference.ts';
import { defineSection } from './section.ts';

/** When a change is large. */
export const size = defineSection({
  schema: z
    .strictObject({
      largeLines: z
        .number()
        .int()
        .positive()
        .default(1000)
        .describe('Changed lines above which the change is one risk level higher'),
      largeFiles: z.number().int().positive().default(50).describe('Changed files above which it is, too'),
    })
    .prefault({}),
  merge: (above, below) => ({
    largeLines: Math.min(above.largeLines, below.largeLines),
    largeFiles: Math.min(above.largeFiles, below.largeFiles),
  }),
  compare: (above, below) => [
    ...limits('size.largeLines', above.largeLines, below.largeLines),
    ...limits('size.largeFiles', above.largeFiles, below.largeFiles),
  ],
});
