import type { Change } from '../../../shared/change/change.ts';
import type { GateReport } from '../../../shared/evidence/report.ts';
import { conclude } from '../../../shared/gate/conclude.ts';
import { owedTo, type OwedEvidence } from '../../../shared/gate/owed.ts';
import { policySchema, type Policy } from '../../../shared/policy/schema.ts';
import { memoryFiles } from '../../../shared/testing/memory-files.ts';
import { reportOf } from '../../../shared/testing/report-builder.ts';
import type { ReviewDetails } from '../src/details.ts';
import { gate } from '../src/gate.ts';

export const TEST_KEY = 'key-4f7Q2zX9pL0vB6nM3tR8';

type ReviewPolicy = Partial<Policy['review']>;

/** One reviewer, one look, no panel and no checklist: what tests of single answers want. */
const ONE_LOOK = {
  depth: { low: 'single', medium: 'single', high: 'single', critical: 'single' },
  checklist: false,
  maxUsd: 2,
} satisfies ReviewPolicy;

/** As thorough as the policy asks where the risk is high. */
export const THOROUGH = {
  depth: { low: 'single', medium: 'double', high: 'full', critical: 'full' },
  checklist: true,
  maxUsd: 8,
} satisfies ReviewPolicy;

/** A policy that knows nothing but `review.ai`. */
export function policyOf(review: ReviewPolicy = {}): Policy {
  const document = policySchema.parse({
    schema: 'evidence-gate/policy@1',
    name: 'test',
    version: 1,
    evidence: { 'review.ai': { title: 'Review', gate: 'ai-review', howTo: 'Set the key.' } },
    review: { ...ONE_LOOK, ...review },
  });
  return { ...document, digest: 'sha256:test', sources: ['builtin:test@1'] };
}

/** The report of risk-classify, as far as this gate reads it. */
export function riskReport(details: Record<string, unknown> = {}, owed: readonly string[] = ['review.ai']): GateReport {
  const requirements: OwedEvidence[] = owed.map((id) => ({ id, requiredBy: ['test'], why: 'because' }));
  return reportOf('risk-classify', { details: { riskLevel: 'high', areas: [], requirements, ...details } });
}

export interface Run {
  readonly change: Change | null;
  readonly baseUrl?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly review?: ReviewPolicy;
  /** Instead of one that knows nothing but the review. */
  readonly policy?: Policy;
  /** Reports of earlier gates; by default risk-classify, which owes `review.ai`. */
  readonly earlier?: readonly GateReport[];
  readonly files?: Readonly<Record<string, string>>;
  readonly spec?: string;
  readonly reviewRecord?: string;
  readonly replay?: string;
  readonly provider?: string;
  /** Is given what the gate writes beside its report. */
  readonly emitted?: Map<string, string>;
}

export type ReviewReport = GateReport & { readonly details: ReviewDetails };

/** Runs the gate as a host does, and makes the report of it. */
export async function runGate(options: Run): Promise<ReviewReport> {
  const policy = options.policy ?? policyOf(options.review);
  const earlier = new Map((options.earlier ?? [riskReport()]).map((report) => [report.gate, report]));
  const outcome = await gate.run({
    change: options.change,
    policy,
    inputs: gate.inputs.parse({
      ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
      ...pick(options, 'spec', 'reviewRecord', 'replay', 'provider'),
    }),
    files: memoryFiles(options.files ?? {}),
    earlier,
    clock: { now: () => 0 },
    environment: options.environment ?? { ANTHROPIC_API_KEY: TEST_KEY },
    emit: async (name, content) => void options.emitted?.set(name, content),
    progress: () => {},
  });
  return {
    ...reportOf('ai-review', {
      conclusion: conclude(outcome, owedTo('ai-review', policy, earlier)),
      evidence: [...outcome.evidence],
      findings: [...outcome.findings],
      problems: [...outcome.problems],
      inputs: [...outcome.inputs],
    }),
    details: outcome.details,
  };
}

function pick(options: Run, ...names: readonly (keyof Run)[]): Partial<Run> {
  return Object.fromEntries(names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])));
}

/** The one piece of evidence. */
export function reviewEvidence(report: ReviewReport): GateReport['evidence'][number] {
  const [evidence] = report.evidence;
  if (evidence?.id !== 'review.ai' || report.evidence.length !== 1) throw new Error('not exactly review.ai');
  return evidence;
}
