import { z } from 'zod';
import { scaled } from '../compare/difference.ts';
import { defineSection } from './section.ts';
import { higher } from './stricter.ts';

/** How much of a change tests must reach. */
export const coverage = defineSection({
  schema: z
    .strictObject({
      changedLines: z
        .number()
        .min(0)
        .max(100)
        .nullable()
        .default(null)
        .describe('Least share of measured changed lines that must be covered, in percent; null: reported only'),
    })
    .prefault({}),
  merge: (above, below) => ({ changedLines: higher(above.changedLines, below.changedLines) }),
  compare: ({ changedLines: was }, { changedLines: is }) =>
    scaled('coverage.changedLines', was, is, (is ?? -1) - (was ?? -1)),
});
