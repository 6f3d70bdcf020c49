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

const commits = z.array(
  z.strictObject({
    oid: z.string(),
    parents: z.array(z.string()),
    author: person,
    committer: person,
    message: z.string(),
  }),
);
const carry = z.array(
  z.strictObject({
    commit: z.string(),
    sameTree: z.boolean(),
    samePaths: z.array(z.string()),
    changes: z.array(z.string()).nullable(),
  }),
);
const own = {
  head: z.string(),
  commits,
  paths: z.array(z.string()),
  owned: z.array(z.strictObject({ path: z.string(), owners: z.array(z.string()) })),
  ownersProblem: z.string().nullable(),
  neutral: z.array(z.string()),
  carry,
};
const groupSchema = z.strictObject({
  branch: z.string(),
  last: z.number().int().nullable(),
  problems: z.array(z.string()),
  unexplained: z.array(z.string()),
  members: z.array(z.strictObject({ ...own, facts: pullRequestFactsSchema, unproved: z.string().nullable() })),
});
const caseSchema = z.strictObject({
  ...own,
  mergeTree: z.string().nullable(),
  judgedAt: z.number().int(),
  policy: z.looseObject({ digest: z.string(), sources: z.array(z.string()) }),
  facts: pullRequestFactsSchema.nullable(),
  reports: z.array(storedReport),
  group: groupSchema.optional(),
});

/**
 * The case that a bundle holds, checked as everything from outside is. Findings of its reports are left out.
 *
 * @throws z.ZodError when it is of another shape
 */
export function readCase(value: unknown): CaseFile {
  const { policy, reports, group, ...rest } = caseSchema.parse(value);
  const { digest, sources, ...document } = policy;
  return {
    ...rest,
    policy: { ...policySchema.parse({ areas: {}, changeTypes: {}, ...document }), digest, sources },
    reports: new Map<GateName, GateReport>(reports.map((report) => [report.gate, report])),
    ...sets(rest),
    ...(group && { group: { ...group, members: group.members.map((member) => ({ ...member, ...sets(member) })) } }),
  };
}

/** Lists as the sets and maps that they stand for. */
const sets = (part: { readonly neutral: readonly string[]; readonly carry: z.infer<typeof carry> }) => ({
  neutral: new Set(part.neutral),
  carry: new Map(
    part.carry.map(({ commit, samePaths, ...more }) => [commit, { ...more, samePaths: new Set(samePaths) }]),
  ),
});
