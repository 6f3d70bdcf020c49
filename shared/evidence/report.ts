import { z } from 'zod';
import { GATES, REPORT_SCHEMA } from './gates.ts';
import { EVIDENCE_STATUSES } from './status.ts';

/** What a verdict is bound to. `mergeTree` is null when head does not merge cleanly into base. */
export const subjectSchema = z.strictObject({
  repository: z.string(),
  pullRequest: z.number().int().nullable(),
  base: z.string().nullable(),
  head: z.string().nullable(),
  mergeTree: z.string().nullable(),
});
export type Subject = z.infer<typeof subjectSchema>;

export const evidenceSchema = z.strictObject({
  /** Dotted id from the policy's catalogue, e.g. `scan.sast`. */
  id: z.string().min(1).max(120),
  status: z.enum(EVIDENCE_STATUSES),
  /** One line for people: what was found. */
  summary: z.string(),
  /** Which tools (or people) stand behind it. */
  by: z.array(z.strictObject({ tool: z.string(), version: z.string().nullable() })),
  /** Where to look: report paths, test names, check run urls. */
  refs: z.array(z.string()),
  /** What to do when it does not pass; null when it does. */
  nextAction: z.string().nullable(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const locationSchema = z.object({
  path: z.string(),
  startLine: z.number().int().positive().optional(),
  endLine: z.number().int().positive().optional(),
  startColumn: z.number().int().positive().optional(),
});
export type Location = z.infer<typeof locationSchema>;

/** A located problem, in SARIF's words. Gates may add fields (`correlated`, `baseline`, `tool`, …). */
export const findingSchema = z.looseObject({
  ruleId: z.string(),
  level: z.enum(['error', 'warning', 'note']),
  message: z.string(),
  /** Absent when the finding has no place, e.g. a whole report. */
  location: locationSchema.optional(),
  fingerprint: z.string(),
  cwe: z.array(z.string()),
  state: z.enum(['new', 'existing', 'waived']),
});
export type Finding = z.infer<typeof findingSchema>;

export const inputSchema = z.strictObject({
  path: z.string(),
  sha256: z.string(),
  bytes: z.number().int().nonnegative(),
});
export type InputDigest = z.infer<typeof inputSchema>;

export const problemSchema = z.strictObject({ code: z.string(), message: z.string(), nextAction: z.string() });
export type Problem = z.infer<typeof problemSchema>;

export const CONCLUSIONS = ['success', 'failure', 'neutral'] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

export const reportSchema = z.strictObject({
  schema: z.literal(REPORT_SCHEMA),
  gate: z.enum(GATES),
  version: z.string(),
  subject: subjectSchema,
  policy: z.strictObject({ digest: z.string(), sources: z.array(z.string()) }),
  conclusion: z.enum(CONCLUSIONS),
  evidence: z.array(evidenceSchema),
  findings: z.array(findingSchema),
  inputs: z.array(inputSchema),
  problems: z.array(problemSchema),
  details: z.record(z.string(), z.unknown()),
  durationMs: z.number().nonnegative(),
});
/** What one gate emits and `<out>/<gate>.json` holds. */
export type GateReport = z.infer<typeof reportSchema>;
