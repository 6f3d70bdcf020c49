import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { EvidenceError } from '../../../shared/errors/errors.ts';
import { findingSchema, reportSchema, type Finding, type Subject } from '../../../shared/evidence/report.ts';
import { type PullRequestFacts, pullRequestFactsSchema } from '../../../shared/github/pull-request.ts';

/** What was judged, as the gate left it, as far as it is published. */
export interface VerdictOnDisk {
  readonly verdict: 'ready' | 'not-ready';
  readonly subject: Subject & { readonly head: string };
  /** Ids of the requirements that do not pass. */
  readonly missing: readonly string[];
  readonly riskLevel: string | null;
  /** Markdown, everything outside in it escaped by its writer. */
  readonly summary: string;
  /** New findings of all gates. */
  readonly findings: readonly Finding[];
  /** The pull request as it was when it was judged; null for a merge group. */
  readonly facts: PullRequestFacts | null;
  /** Names of the checks that the verdict depends on. */
  readonly checks: readonly string[];
  /** `sha256:` and hex, of the bundle's bytes. */
  readonly bundleDigest: string;
}

const MAX_BYTES = 256 * 1024 * 1024;

const detailsSchema = z.looseObject({
  verdict: z.enum(['ready', 'not-ready']),
  risk: z.looseObject({ level: z.string() }).nullish(),
  requirements: z.array(z.looseObject({ id: z.string(), nextAction: z.string().nullable() })),
});
const bundleSchema = z.looseObject({
  predicate: z.looseObject({
    verdict: z.string(),
    subject: z.looseObject({ head: z.string(), base: z.string(), mergeTree: z.string().nullable() }),
    case: z.looseObject({
      facts: pullRequestFactsSchema.nullable(),
      policy: z.looseObject({
        evidence: z.record(
          z.string(),
          z.looseObject({ check: z.looseObject({ names: z.array(z.string()) }).optional() }),
        ),
      }),
      reports: z.array(z.looseObject({ findings: z.array(findingSchema) })),
    }),
  }),
});

/**
 * Reads report, summary and bundle of one verdict, and holds them together: they must speak of the same change and say the
 * same.
 *
 * @throws EvidenceError EG272 when one is missing, cannot be read, or says something else
 */
export async function readVerdict(directory: string): Promise<VerdictOnDisk> {
  const [reportText, summary, bundleText] = await Promise.all(
    ['approval-gate.json', 'summary.md', 'bundle.intoto.json'].map((name) => readOne(join(directory, name))),
  );
  const report = parsed('approval-gate.json', reportSchema, reportText ?? '');
  const details = parsed('approval-gate.json', detailsSchema, report.details);
  const { predicate } = parsed('bundle.intoto.json', bundleSchema, bundleText ?? '');
  const { subject } = report;
  const same = (['head', 'base', 'mergeTree'] as const).every((key) => subject[key] === predicate.subject[key]);
  if (subject.head === null || !same || predicate.verdict !== details.verdict) {
    throw unusable('The report and the bundle do not say the same');
  }
  const { facts, policy, reports } = predicate.case;
  return {
    verdict: details.verdict,
    subject: { ...subject, head: subject.head },
    missing: details.requirements.filter(({ nextAction }) => nextAction !== null).map(({ id }) => id),
    riskLevel: details.risk?.level ?? null,
    summary: summary ?? '',
    findings: reports.flatMap((one) => one.findings).filter(({ state }) => state === 'new'),
    facts,
    checks: Object.values(policy.evidence).flatMap(({ check }) => check?.names ?? []),
    bundleDigest: `sha256:${createHash('sha256')
      .update(bundleText ?? '')
      .digest('hex')}`,
  };
}

async function readOne(path: string): Promise<string> {
  try {
    if ((await stat(path)).size > MAX_BYTES) throw new Error('it is too large');
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw unusable(`${path} cannot be read`, cause);
  }
}

function parsed<Value>(name: string, schema: z.ZodType<Value>, value: unknown): Value {
  let json = value;
  if (typeof value === 'string') {
    try {
      json = JSON.parse(value);
    } catch (cause) {
      throw unusable(`${name} is not JSON`, cause);
    }
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw unusable(`${name} is not of its shape (${issue?.path.join('.')}: ${issue?.message})`);
}

const unusable = (why: string, cause?: unknown): EvidenceError =>
  new EvidenceError(
    'EG272',
    `There is no verdict to publish: ${why}.`,
    'Run approval-gate into the same directory first.',
    {
      cause,
    },
  );
