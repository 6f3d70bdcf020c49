import { z } from 'zod';
import { id, pattern, risk, sentence } from './fields.ts';

const examples = z.strictObject({ match: z.array(z.string()).min(1), noMatch: z.array(z.string()).min(1) });

const ruleFields = z.strictObject({
  id: id.describe('Unique; begins with its area'),
  kind: z
    .enum(['path', 'content'])
    .describe('`path` looks at both names of a changed file, `content` at added and removed lines'),
  any: z.array(pattern).min(1).describe('Path globs, or regular expressions with the flags iu, of which one matches'),
  in: z
    .array(pattern)
    .optional()
    .describe('Content rules only look at files of these path patterns; absent: every text file'),
  notIn: z.array(pattern).optional().describe('… and never at these'),
  risk: risk.optional().describe('Raises the area’s own risk for this rule; a rule can never lower it'),
  control: z
    .boolean()
    .optional()
    .describe('A content rule that marks a control: when its lines are only removed, the control was removed'),
  weakens: z
    .boolean()
    .optional()
    .describe(
      'A content rule that marks a setting which switches a protection off: when its lines are only added, a control was weakened',
    ),
  /**
   * Its lines only mention the area, which many harmless lines do, too: alone in a file, they put the change one level below
   * the area's risk, never below medium.
   */
  mention: z.boolean().optional(),
  rationale: sentence.describe('Why it matters, for people'),
  cwe: z
    .array(z.string().regex(/^CWE-\d+$/))
    .default([])
    .describe('Weaknesses it points to'),
  asvs: z
    .array(z.string().regex(/^v5\.0\.0-\d+\.\d+\.\d+$/))
    .default([])
    .describe('Requirements of the ASVS it belongs to'),
  examples: examples.describe('What it recognises and what it must not; checked whenever the policy is read'),
});

/** A content pattern must be a regular expression: it is compiled here, so that the mistake is told with its place. */
export const ruleSchema = ruleFields.superRefine((rule, context) => {
  if (rule.kind !== 'content') return;
  for (const [index, source] of rule.any.entries()) {
    try {
      RegExp(source, 'iu');
    } catch (error) {
      context.addIssue({
        code: 'custom',
        path: ['any', index],
        message: error instanceof Error ? error.message : 'no regular expression',
      });
    }
  }
});
export type Rule = z.infer<typeof ruleSchema>;
