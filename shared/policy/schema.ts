import { z } from 'zod';
import { GATES } from '../evidence/gates.ts';
import { RISK_LEVELS } from './levels.ts';

export const POLICY_SCHEMA = 'evidence-gate/policy@1';

const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/, 'lower-case words joined by "." or "-"')
  .max(120);
const risk = z.enum(RISK_LEVELS);
const sentence = z.string().min(1).max(600);
const pattern = z.string().min(1).max(400);

/** Path patterns are CODEOWNERS-like globs (see `shared/text/glob.ts`); content patterns are JavaScript regular expressions with flags `iu`. */
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

export const areaSchema = z.strictObject({
  title: sentence,
  risk,
  /** Quiet areas describe a change but make nothing sensitive. */
  quiet: z.boolean().default(false),
  rules: z.array(ruleSchema).default([]),
});
export type Area = z.infer<typeof areaSchema>;

/** Facts about a change a requirement can ask for. All keys must hold; within a list, one is enough. An empty `when` always holds. */
export const whenSchema = z.strictObject({
  areas: z.array(id).optional(),
  changeTypes: z.array(id).optional(),
  minRisk: risk.optional(),
  /** Kinds of additions: dependencies, actions, images, mcpServers, scripts, remoteResources. */
  additions: z
    .array(z.enum(['dependencies', 'actions', 'images', 'mcpServers', 'scripts', 'remoteResources']))
    .optional(),
  /** A security control was removed or weakened. */
  controlsLost: z.literal(true).optional(),
  aiAuthored: z.literal(true).optional(),
  /** Other facts that risk-classify states: `api-boundary`, `layout`, `parser`, `injection-sink`, … */
  facts: z.array(id).optional(),
});
export type When = z.infer<typeof whenSchema>;

export const requirementSchema = z.strictObject({
  id,
  title: sentence,
  when: whenSchema,
  evidence: z.array(id).min(1),
  /** Shown to people: why this is owed. */
  why: sentence,
});
export type Requirement = z.infer<typeof requirementSchema>;

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

const approvalSlot = z.strictObject({
  role: id,
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
  /** Check runs on the head commit, by exact name, and by app when given. */
  check: z.strictObject({ names: z.array(z.string()).min(1), appId: z.number().int().optional() }).optional(),
  approval: approvalSource.optional(),
});
export type EvidenceDefinition = z.infer<typeof evidenceDefinitionSchema>;

export const roleSchema = z.strictObject({
  title: sentence,
  /** Least permission on the repository. */
  permission: z.enum(['write', 'maintain', 'admin']).default('write'),
  /** When given, only members of one of these teams (`org/slug`) or these users have the role. */
  teams: z.array(z.string()).optional(),
  users: z.array(z.string()).optional(),
});
export type Role = z.infer<typeof roleSchema>;

export const policySchema = z.strictObject({
  schema: z.literal(POLICY_SCHEMA),
  name: id,
  version: z.number().int().positive(),
  /** Built-in policies this one adds to. A repository's own policy always adds to `baseline`. */
  extends: z.array(id).default([]),
  areas: z.record(id, areaSchema).default({}),
  /** A change type holds when one of its areas is touched. */
  changeTypes: z.record(id, z.strictObject({ title: sentence, areas: z.array(id).min(1) })).default({}),
  evidence: z.record(id, evidenceDefinitionSchema).default({}),
  requirements: z.array(requirementSchema).default([]),
  roles: z.record(id, roleSchema).default({}),
  approvals: z
    .strictObject({
      authorMayApprove: z.boolean().default(false),
      contributorsMayApprove: z.boolean().default(false),
      coAuthorsMayApprove: z.boolean().default(false),
      excluded: z.array(z.string()).default([]),
      /**
       * Which approvals of another commit still count. `head`: none. `merge-tree`: those whose merge with the present
       * base is the very tree that the head's merge gives. `paths`: for owners also path by path.
       */
      staleness: z.enum(['head', 'merge-tree', 'paths']).default('merge-tree'),
      /** A comment whose first line is exactly `/approve <40 hex digits>` approves that commit. */
      commentApprovals: z.boolean().default(false),
      /** Merging the base in, cleanly and on the web, makes nobody a contributor. */
      ignoreUpdateMerges: z.boolean().default(false),
      /** Not ready while another open pull request has the same head commit: a check speaks for both. */
      blockSiblings: z.boolean().default(false),
    })
    .prefault({}),
  gates: z
    .strictObject({
      /** Gates whose report must be there, bound to this subject and policy, before anything can be ready. */
      required: z
        .array(z.enum(GATES))
        .default(['risk-classify', 'untrusted-context-check', 'scan-aggregate', 'test-evidence-map']),
    })
    .prefault({}),
  reports: z
    .strictObject({
      /** File names (or path suffixes) that must be among the given reports: a report that vanished is never green. */
      expected: z.array(z.string()).default([]),
    })
    .prefault({}),
  size: z
    .strictObject({
      /** Changed lines above which the change is one risk level higher. */
      largeLines: z.number().int().positive().default(1000),
      largeFiles: z.number().int().positive().default(50),
    })
    .prefault({}),
  context: z.strictObject({ allowedHosts: z.array(z.string()).default([]) }).prefault({}),
  coverage: z
    .strictObject({
      /** Least share of measured changed lines that must be covered, in percent; null: reported only. */
      changedLines: z.number().min(0).max(100).nullable().default(null),
    })
    .prefault({}),
  review: z
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
});
export type PolicyDocument = z.infer<typeof policySchema>;

/** A layer adds to the policies it extends; of an area that exists already it needs to repeat nothing. */
export const policyLayerSchema = z.strictObject({
  ...policySchema.shape,
  areas: z
    .record(
      id,
      z.strictObject({
        title: sentence.optional(),
        risk: risk.optional(),
        quiet: z.boolean().optional(),
        rules: z.array(ruleSchema).default([]),
      }),
    )
    .default({}),
});
export type PolicyLayer = z.infer<typeof policyLayerSchema>;

/** A policy with all its layers merged, ready to judge with. */
export interface Policy extends PolicyDocument {
  /** sha256 over the digests of its layers in order; a layer's own digest is over its canonical JSON. */
  readonly digest: string;
  /** Where its layers came from: `builtin:baseline@1`, `base:.github/evidence-gate.yml`, `file:…`. */
  readonly sources: readonly string[];
}
