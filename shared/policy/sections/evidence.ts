import { z } from 'zod';
import { GATES } from '../../evidence/gates.ts';
import { compareDefinition, compareEvidence, passesOver } from '../compare/evidence.ts';
import { id, pattern, sentence } from './fields.ts';
import { defineSection } from './section.ts';
import { addOrTighten } from './stricter.ts';

/** How tests prove an evidence id: a tag `[<id>]` in the test's name always counts; these rules too. */
const testsSource = z.strictObject({
  /** Every executed test counts. */
  any: z.literal(true).optional(),
  /** Glob patterns over the test file or suite path. */
  paths: z.array(pattern).optional(),
  /** Case-insensitive words that must all occur in the full test name (suite + name). */
  words: z.array(z.string()).optional(),
  /** Any of these words must occur as well. */
  anyWord: z.array(z.string()).optional(),
  /** Least number of distinct passing tests. */
  minimum: z.number().int().positive().default(1),
});

const scanSource = z.strictObject({
  /** Tools that can prove it, as the reports name them, compared without regard to case. At least one healthy report is needed. */
  tools: z.array(z.string()).min(1),
  /** Only rules with one of these prefixes count as this category's (a linter that also does security). */
  rules: z.array(z.string()).optional(),
  /** New findings of this level or above make it fail. */
  blockAt: z.enum(['error', 'warning', 'note', 'never']).default('error'),
});

/** Check runs on the head commit, by exact name, and by app when given. */
const checkSource = z.strictObject({
  names: z.array(z.string()).min(1),
  appId: z.number().int().optional(),
  workflow: z
    .string()
    .regex(/^[^\s@]+\.ya?ml$/, 'the path of a workflow file, such as .github/workflows/ci.yml')
    .max(400)
    .optional()
    .describe('Only runs of this workflow file count: a name alone can be printed by any workflow the change adds'),
  event: z
    .enum(['pull_request', 'pull_request_target', 'merge_group', 'push', 'workflow_run'])
    .optional()
    .describe('Only runs that this event started count'),
  acceptNeutral: z.literal(true).optional().describe('A neutral conclusion proves it as well'),
});

const approvalSlot = z.strictObject({
  role: id,
  plan: z
    .array(pattern)
    .min(1)
    .optional()
    .describe(
      'Approvals of the plan, before the code: of a commit that changes nothing but files of these patterns, which are still the same',
    ),
  count: z.number().int().positive().max(100).default(1),
  /** `count` owners of every changed path that CODEOWNERS of the base gives owners, each with the role as well. */
  owners: z.boolean().default(false),
});

const approvalSource = approvalSlot.extend({
  /** Evidence marked so shares no person: different people must fill all its slots. Other evidence may be met by the same person. */
  distinct: z.boolean().default(false),
  /** Any of these will do instead. */
  alternatives: z.array(approvalSlot).default([]),
});

export const evidenceDefinitionSchema = z.strictObject({
  title: sentence,
  gate: z.enum(GATES),
  /** One line: how to supply it. */
  howTo: sentence,
  tests: testsSource.optional(),
  scan: scanSource.optional(),
  check: checkSource.optional(),
  approval: approvalSource.optional(),
});
export type EvidenceDefinition = z.infer<typeof evidenceDefinitionSchema>;

/** The catalogue: what proves each evidence id, by which gate, and how to supply it. */
export const evidence = defineSection({
  schema: z.record(id, evidenceDefinitionSchema).default({}),
  stand: (layer) => layer,
  merge: (above, below, refuse) => {
    for (const [id, definition] of Object.entries(below)) {
      const tool = Object.hasOwn(above, id) ? undefined : passesOver(definition, above);
      if (tool !== undefined)
        refuse(
          ['evidence', id, 'scan'],
          `errors of ${tool}, which belong to no evidence there and therefore block, would be passed over`,
          `{ tools: [${tool}] }`,
        );
    }
    return addOrTighten(
      below,
      above,
      (id, was, is) => compareDefinition(`evidence.${id}`, was, is),
      (id, what) => refuse(['evidence', id], `evidence ${id}: ${what}`, `{ evidence: [${id}] }`),
    );
  },
  compare: (above, below, wholes) => compareEvidence(above, below, wholes),
});
