import { z } from 'zod';
import { RISK_LEVELS } from '../../../shared/policy/levels.ts';
import { STATE_NAMES } from './states.ts';

// Schemas are made when a report is read: a run that writes one needs none.
const coverage = () =>
  z.object({
    id: z.string(),
    path: z.string(),
    startLine: z.number().nullable(),
    endLine: z.number().nullable(),
    state: z.enum(['reviewed', 'not-reviewed']),
    why: z.string(),
  });

const rejected = () =>
  z.object({
    finding: z.object({
      hunk: z.string(),
      path: z.string(),
      startLine: z.number(),
      endLine: z.number(),
      quote: z.string(),
      problem: z.string(),
    }),
    why: z.string(),
  });

export const ANSWERS = ['yes', 'no', 'not-applicable', 'unclear'] as const;

const checklist = () =>
  z.object({
    id: z.string(),
    question: z.string(),
    answer: z.enum(ANSWERS),
    why: z.string(),
    /** `gate: what it is about`, for people. */
    citations: z.array(z.string()),
  });
export type ChecklistItem = z.infer<ReturnType<typeof checklist>>;

/** `details` of this gate's report. */
const details = () =>
  z.object({
    /** `complete`, or the state that stands in the place of a complete review. */
    state: z.enum(STATE_NAMES),
    coverage: z.array(coverage()),
    rejected: z.array(rejected()),
    usage: z.object({
      model: z.string(),
      inputTokens: z.number(),
      outputTokens: z.number(),
      /** Upper bound in US dollars; null when the model's price is not known. */
      usd: z.number().nullable(),
      /** Attempts sent, retries included. */
      requests: z.number(),
      /** US dollars of earlier runs on this change, as far as their record was handed in. */
      usdBefore: z.number(),
    }),
    checklist: z.array(checklist()),
    /** Sentences of the model over its findings; null without. */
    summary: z.string().nullable(),
    /** Every question and answer, redacted; null when nothing was asked. */
    record: z.object({ name: z.string(), sha256: z.string() }).nullable(),
    /** What was taken over from an earlier run, and why no more. */
    carried: z.object({ pieces: z.number(), why: z.string() }),
    /** Secrets taken out of what was sent, by kind. */
    redactions: z.record(z.string(), z.number()),
    /** What the review stands on. */
    basis: z.object({
      riskLevel: z.enum(RISK_LEVELS),
      effort: z.string(),
      /** Ids of the passes. */
      passes: z.array(z.string()),
      systemText: z.string(),
      pricesAsOf: z.string(),
    }),
  });
export type ReviewDetails = z.infer<ReturnType<typeof details>>;

let schema: ReturnType<typeof details> | null = null;

/** Reads the `details` of a report; null when they are none of this gate's. */
export function readDetails(value: unknown): ReviewDetails | null {
  const read = (schema ??= details()).safeParse(value);
  return read.success ? read.data : null;
}
