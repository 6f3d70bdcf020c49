import { z } from 'zod';
import { subjectSchema } from '../../../../shared/evidence/report.ts';
import { EVIDENCE_STATUSES } from '../../../../shared/evidence/status.ts';
import { PREDICATE_TYPE, STATEMENT_TYPE, VERIFIER } from '../bundle/bundle.ts';

/** The ten items of the audit trail: each is there, though it may be null. */
export const AUDIT_ITEMS = [
  'originalRequest',
  'agentPlan',
  'securityAssumptions',
  'commandsRun',
  'filesChanged',
  'toolCalls',
  'scannerResults',
  'testsRun',
  'knownResidualRisks',
  'humanApprovals',
] as const;

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/u);

/** A verdict's bundle, as far as its claims are compared with what comes out when it is judged again. */
export const statementSchema = z.strictObject({
  _type: z.literal(STATEMENT_TYPE),
  predicateType: z.literal(PREDICATE_TYPE),
  subject: z.tuple([z.strictObject({ name: z.string(), digest: z.record(z.string(), z.string()) })]),
  predicate: z.strictObject({
    verdict: z.enum(['ready', 'not-ready']),
    verifier: z.strictObject({ id: z.literal(VERIFIER), version: z.string() }),
    timeVerified: z.iso.datetime(),
    subject: subjectSchema,
    repositoryId: z.number().nullable(),
    policy: z.strictObject({
      name: z.string(),
      digest: z.string(),
      sources: z.array(z.string()),
      judgingDigest: digest,
    }),
    requirements: z.array(z.looseObject({ id: z.string(), status: z.enum(EVIDENCE_STATUSES) })),
    approvals: z.array(z.looseObject({ login: z.string(), counted: z.boolean(), requirements: z.array(z.string()) })),
    gates: z.array(
      z.strictObject({ gate: z.string(), version: z.string(), conclusion: z.string(), contentDigest: digest }),
    ),
    inputs: z.array(z.unknown()),
    pullRequestDigest: digest.nullable(),
    auditTrail: z.looseObject(Object.fromEntries(AUDIT_ITEMS.map((item) => [item, z.unknown()]))),
    case: z.looseObject({ policy: z.unknown(), facts: z.unknown(), reports: z.array(z.unknown()) }),
    recordDigest: digest,
  }),
});
export type Statement = z.infer<typeof statementSchema>;
