import { z } from 'zod';
import { GATES } from '../../evidence/gates.ts';
import { LEVELS } from '../../evidence/levels.ts';
import { compareDefinition, compareEvidence, passesOver } from '../compare/evidence.ts';
import { id, pattern, sentence } from './fields.ts';
import { defineSection } from './section.ts';
import { addOrTighten } from './stricter.ts';

/** How tests prove an evidence id: a tag `[<id>]` in the test's name always counts; these rules too. */
const testsSource = z.strictObject({
  any: z.literal(true).optional().describe('Every executed test counts'),
  paths: z.array(pattern).optional().describe('Glob patterns over the test file or suite path'),
  words: z
    .array(z.string())
    .optional()
    .describe('Case-insensitive words that must all occur in the full test name (suite + name)'),
  anyWord: z.array(z.string()).optional().describe('Any of these words must occur as well'),
  minimum: z.number().int().positive().default(1).describe('Least number of distinct passing tests'),
});

const scanSource = z.strictObject({
  tools: z
    .array(z.string())
    .min(1)
    .describe(
      'Tools that can prove it, as the reports name them, compared without regard to case. At least one healthy report is needed',
    ),
  rules: z
    .array(z.string())
    .optional()
    .describe('Only rules with one of these prefixes count as this category’s (a linter that also does security)'),
  blockAt: z
    .enum([...LEVELS.toReversed(), 'never'])
    .default('error')
    .describe('New findings of this level or above make it fail'),
});

/** Check runs on the head commit, by exact name, and by app when given. */
const checkSource = z.strictObject({
  names: z.array(z.string()).min(1).describe('Names of checks that must all have succeeded on the head commit'),
  appId: z.number().int().optional().describe('Only checks made by this app count'),
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
  role: id.describe('Role of the people who approve'),
  plan: z
    .array(pattern)
    .min(1)
    .optional()
    .describe(
      'Approvals of the plan, before the code: of a commit that changes nothing but files of these patterns, which are still the same',
    ),
  count: z.number().int().positive().max(100).default(1).describe('How many of them'),
  owners: z
    .boolean()
    .default(false)
    .describe(
      '`count` owners of every changed path that CODEOWNERS of the base gives owners, each with the role as well',
    ),
});

const approvalSource = approvalSlot.extend({
  distinct: z
    .boolean()
    .default(false)
    .describe(
      'Evidence marked so shares no person: different people must fill all its slots. Other evidence may be met by the same person',
    ),
  alternatives: z.array(approvalSlot).default([]).describe('Any of these will do instead'),
});

export const evidenceDefinitionSchema = z.strictObject({
  title: sentence.describe('For people'),
  gate: z.enum(GATES).describe('The one gate that proves it'),
  howTo: sentence.describe('One line: how to supply it'),
  tests: testsSource.optional().describe('Which tests prove it, besides those with its id in brackets in their name'),
  scan: scanSource.optional().describe('Which scanners prove it, and which findings make it fail'),
  check: checkSource.optional(),
  approval: approvalSource.optional().describe('Who has to approve'),
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
