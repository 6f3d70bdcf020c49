import { z } from 'zod';
import { GATES, REPORT_SCHEMA, type GateName } from '../../../../shared/evidence/gates.ts';
import { reportSchema, type GateReport } from '../../../../shared/evidence/report.ts';
import { pullRequestFactsSchema } from '../../../../shared/github/pull-request.ts';
import { policySchema } from '../../../../shared/policy/schema.ts';
import type { CaseFile } from '../case.ts';

const person = z.strictObject({ name: z.string(), email: z.string() });

/** A report as the bundle holds it. Findings decide nothing and are many: their bytes are proved by the digest alone. */
const storedReport = z
  .looseObject({ gate: z.enum(GATES), schema: z.literal(REPORT_SCHEMA) })
  .transform((report) => reportSchema.parse({ ...report, findings: [], durationMs: 0 }));

const caseSchema = z.strictObject({
  head: z.string(),
  mergeTree: z.string().nullable(),
  commits: z.array(
    z.strictObject({
      oid: z.string(),
      parents: z.array(z.string()),
      author: person,
      committer: person,
      message: z.string(),
    }),
  ),
  paths: z.array(z.string()),
  judgedAt: z.number().int(),
  owned: z.array(z.strictObject({ path: z.string(), owners: z.array(z.string()) })),
  ownersProblem: z.string().nullable(),
  neutral: z.array(z.string()),
  carry: z.array(
    z.strictObject({
      commit: z.string(),
      sameTree: z.boolean(),
      samePaths: z.array(z.string()),
      changes: z.array(z.string()).nullable(),
    }),
  ),
  policy: z.looseObject({ digest: z.string(), sources: z.array(z.string()) }),
  facts: pullRequestFactsSchema.nullable(),
  reports: z.array(storedReport),
});

/**
 * The case that a bundle holds, checked as everything from outside is. Findings of its reports are left out.
 *
 * @throws z.ZodError when it is of another shape
 */
export function readCase(value: unknown): CaseFile {
  const { policy, reports, neutral, carry, ...rest } = caseSchema.parse(value);
  const { digest, sources, ...document } = policy;
  return {
    ...rest,
    policy: { ...policySchema.parse({ areas: {}, changeTypes: {}, ...document }), digest, sources },
    reports: new Map<GateName, GateReport>(reports.map((report) => [report.gate, report])),
    neutral: new Set(neutral),
    carry: new Map(
      carry.map(({ commit, samePaths, ...carried }) => [commit, { ...carried, samePaths: new Set(samePaths) }]),
    ),
  };
}
