import { z } from 'zod';

/** What a hunk's reviewer may say of it. */
const VERDICTS = ['no-problem', 'finding', 'cannot-tell'] as const;
const REACH = ['yes', 'no', 'unclear'] as const;
const IMPACTS = ['none', 'limited', 'serious'] as const;

/** Kinds of problems; each is a rule id `ai-review.<category>`. */
export const CATEGORIES = [
  'access-control',
  'tenant-isolation',
  'authentication',
  'injection',
  'input-validation',
  'cryptography',
  'secret-exposure',
  'fail-open',
  'audit-logging',
  'supply-chain',
  'agent-instruction',
  'weakened-test',
  'other',
] as const;

/**
 * One problem, as the model states it. Flat, and nullable instead of optional: structured output compiles neither
 * unions nor records well. Lengths are checked again here because the service does not enforce them.
 */
const modelFindingSchema = z.strictObject({
  hunk: z.string().max(40),
  path: z.string().max(4096),
  startLine: z.int(),
  endLine: z.int(),
  quote: z.string().max(8000).describe('The lines from startLine to endLine, verbatim, without their numbers'),
  enabledByLine: z
    .int()
    .nullable()
    .describe('Only when the quoted lines are unchanged: the changed line of the same file that makes them a problem'),
  enabledByQuote: z.string().max(4000).nullable().describe('That line, verbatim'),
  category: z.enum(CATEGORIES),
  cwe: z.string().max(40).describe('CWE-<number> of the weakness itself, as specific as it can be shown'),
  source: z.string().max(1000).describe('Where attacker-controlled data enters, or "none"'),
  sink: z.string().max(1000).describe('Where it does harm'),
  missingControl: z.string().max(1000).describe('The check, encoding or limit that is not there'),
  problem: z.string().max(4000).describe('What goes wrong, from which input to which effect'),
  fix: z.string().max(4000),
  reachable: z.enum(REACH).describe('Can somebody outside the trust boundary reach this line with their data?'),
  controlled: z.enum(REACH).describe('Does a control in the shown code stop it?'),
  impact: z.enum(IMPACTS),
});
export type ModelFinding = z.infer<typeof modelFindingSchema>;

/** The whole answer of a reviewer to one request. */
export const answerSchema = z.strictObject({
  hunks: z.array(z.strictObject({ id: z.string().max(40), verdict: z.enum(VERDICTS) })).max(1000),
  findings: z.array(modelFindingSchema).max(200),
});
export type ReviewAnswer = z.infer<typeof answerSchema>;
