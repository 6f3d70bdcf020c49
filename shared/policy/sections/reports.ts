import { z } from 'zod';
import { demands } from '../compare/difference.ts';
import { defineSection } from './section.ts';
import { union } from './stricter.ts';

/** Which reports must have been handed in. */
export const reports = defineSection({
  schema: z
    .strictObject({
      expected: z
        .array(z.string())
        .default([])
        .describe(
          'File names (or path suffixes) that must be among the given reports: a report that vanished is never green',
        ),
    })
    .prefault({}),
  merge: (above, below) => ({ expected: union(above.expected, below.expected) }),
  compare: (above, below) => demands('reports.expected', above.expected, below.expected),
});
