import { z } from 'zod';
import { difference, limits } from '../compare/difference.ts';
import { RISK_LEVELS } from '../levels.ts';
import { risk } from './fields.ts';
import { defineSection } from './section.ts';

/** Which model advises at which risk, and what it may cost. */
export const review = defineSection({
  schema: z
    .strictObject({
      models: z.record(risk, z.string()).default({
        low: 'claude-haiku-5-5',
        medium: 'claude-sonnet-5-5',
        high: 'claude-opus-5-5',
        critical: 'claude-opus-5-5',
      }),
      maxUsd: z.number().positive().default(2),
      timeoutSeconds: z.number().int().positive().default(300),
    })
    .prefault({}),
  merge: (above, below) => ({
    models: below.models,
    maxUsd: Math.min(above.maxUsd, below.maxUsd),
    timeoutSeconds: Math.min(above.timeoutSeconds, below.timeoutSeconds),
  }),
  compare: (above, below) => [
    ...limits('review.maxUsd', above.maxUsd, below.maxUsd),
    ...limits('review.timeoutSeconds', above.timeoutSeconds, below.timeoutSeconds),
    // Models only advise: another one asks neither more nor less.
    ...RISK_LEVELS.filter((level) => above.models[level] !== below.models[level]).map((level) =>
      difference(
        'changed',
        `review.models.${level}`,
        `from ${above.models[level] ?? 'none'} to ${below.models[level] ?? 'none'}`,
      ),
    ),
  ],
});
