import { z } from 'zod';
import { answerSchema } from '../model/answer.ts';
import { ROLES } from '../model/port.ts';
import { SEED } from '../random.ts';
import { STATES, type FailureState } from '../states.ts';

/** Name of the record beside the report. */
export const RECORD_NAME = 'ai-review.record.json';
export const RECORD_SCHEMA = 'evidence-gate/review-record@1';
/** Largest record that is read back. */
export const MAX_RECORD_BYTES = 256 * 1024 * 1024;

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/u);
const state = z.enum(Object.keys(STATES) as [FailureState, ...FailureState[]]);

const subjectSchema = z.strictObject({
  repository: z.string(),
  pullRequest: z.number().int().nullable(),
  base: z.string().nullable(),
  head: z.string().nullable(),
  /** Digest of the policy. */
  policy: z.string(),
});
export type RecordSubject = z.infer<typeof subjectSchema>;

/** One question with its answer, as it counted: answers are redacted before they are judged. */
const exchangeSchema = z.strictObject({
  key: digest,
  role: z.enum(ROLES),
  model: z.string(),
  effort: z.string(),
  /** Digests of the texts that were sent. */
  system: digest,
  shared: digest,
  task: digest,
  reply: z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), answer: z.unknown() }),
    z.strictObject({ ok: z.literal(false), state, why: z.string() }),
  ]),
});
export type Exchange = z.infer<typeof exchangeSchema>;

const findingSchema = answerSchema.shape.findings.element;

const raisedSchema = z.strictObject({
  finding: findingSchema,
  passes: z.array(z.string()),
  votes: z.array(z.strictObject({ lens: z.string(), vote: z.enum(['stands', 'refuted']), why: z.string() })),
  refuted: z.boolean(),
});

const answersSchema = z.array(
  z.array(
    z.strictObject({
      id: z.string(),
      answer: z.enum(['yes', 'no', 'not-applicable', 'unclear']),
      why: z.string(),
      citations: z.array(z.strictObject({ path: z.string(), startLine: z.int(), endLine: z.int(), quote: z.string() })),
    }),
  ),
);

const spendingSchema = z.strictObject({
  inputTokens: z.number(),
  outputTokens: z.number(),
  requests: z.number(),
  usd: z.number().nonnegative(),
});

export const recordSchema = z.strictObject({
  schema: z.literal(RECORD_SCHEMA),
  subject: subjectSchema,
  seed: z.string().regex(SEED),
  /** Texts that were sent, by digest. */
  texts: z.record(digest, z.string()),
  exchanges: z.array(exchangeSchema),
  spending: spendingSchema,
  /** US dollars that earlier runs on this change spent. */
  spentBefore: z.number().nonnegative(),
  /** What this run took over from an earlier one. */
  carried: z.strictObject({
    pieces: z.array(z.string()),
    raised: z.array(raisedSchema),
    answers: answersSchema,
    why: z.string(),
  }),
  /** What a later run may take over: complete pieces by what they were made of, with what was raised of each. */
  ledger: z.strictObject({
    terms: digest,
    pieces: z.array(z.strictObject({ key: digest, raised: z.array(raisedSchema) })),
    answers: answersSchema,
  }),
  /** Over everything above, by whoever holds the key; null without one. */
  seal: z.string().nullable(),
});
export type ReviewRecord = z.infer<typeof recordSchema>;

/** Reads a record; null when the text is none. */
export function parseRecord(text: string): ReviewRecord | null {
  try {
    const parsed = recordSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export const recordText = (record: ReviewRecord): string => `${JSON.stringify(record, null, 1)}\n`;
