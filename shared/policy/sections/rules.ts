import { z } from 'zod';
import { id, pattern, risk, sentence } from './fields.ts';

const examples = z.strictObject({ match: z.array(z.string()).min(1), noMatch: z.array(z.string()).min(1) });

const ruleFields = z.strictObject({
  id,
  /** `path` looks at both names of a changed file, `content` at added and removed lines. */
  kind: z.enum(['path', 'content']),
  any: z.array(pattern).min(1),
  /** Content rules only look at files of these path patterns; absent: every text file. */
  in: z.array(pattern).optional(),
  /** … and never at these. */
  notIn: z.array(pattern).optional(),
  /** Raises the area's own risk for this rule; a rule can never lower it. */
  risk: risk.optional(),
  /** A content rule that marks a control: when its lines are only removed, the control was removed. */
  control: z.boolean().optional(),
  /** A content rule that marks a setting which switches a protection off: when its lines are only added, a control was weakened. */
  weakens: z.boolean().optional(),
  /**
   * Its lines only mention the area, which many harmless lines do, too: alone in a file, they put the change one level below
   * the area's risk, never below medium.
   */
  mention: z.boolean().optional(),
  rationale: sentence,
  cwe: z.array(z.string().regex(/^CWE-\d+$/)).default([]),
  asvs: z.array(z.string().regex(/^v5\.0\.0-\d+\.\d+\.\d+$/)).default([]),
  examples,
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
